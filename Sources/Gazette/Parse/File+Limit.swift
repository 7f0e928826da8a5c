extension File {
    /// The bytes, unless there are more than `limit`: then no more than that is read.
    func read(within limit: Int) throws(Problems) -> [UInt8] {
        let bytes = try read(upTo: limit + 1)
        guard bytes.count <= limit else {
            throw Problems([Problem(.error, Place(file: path), .tooLarge(limit))])
        }
        return bytes
    }
}
