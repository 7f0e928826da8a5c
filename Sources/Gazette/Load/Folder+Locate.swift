extension Folder {
    /// Where a key of the front matter stands, for a problem that shows only after the file's
    /// bytes are gone. Problems are rare, so the file is read again.
    func locate(_ path: String, key: String) -> Place {
        guard let file = file(path), let bytes = try? file.read() else {
            return Place(file: path)
        }
        var line = 1
        for text in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if text.starts(with: Array("\(key):".utf8)) {
                let gap = text.dropFirst(key.utf8.count + 1).prefix { $0 == 0x20 }
                return Place(
                    file: path, line: line, byte: key.utf8.count + 2 + gap.count, in: bytes)
            }
            line += 1
        }
        return Place(file: path, line: 1, byte: 1, in: bytes)
    }
}
