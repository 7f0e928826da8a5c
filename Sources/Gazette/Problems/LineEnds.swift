/// Where lines end, as editors and CommonMark count them: after a line feed, a carriage return, or
/// one and then the other. Whoever names a line counts with this.
enum LineEnds {
    /// Whether a line ends with the byte at `index`.
    @inline(__always)
    static func areAt(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes[index] == 0x0A
            || bytes[index] == 0x0D && !(index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A)
    }

    /// How many lines end in `bytes`.
    static func count(in bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        // Few files have a carriage return, and a line feed is a line's end wherever it stands.
        var hasReturns = false
        bytes.withUnsafeBufferPointer { bytes in
            for byte in bytes {
                if byte == 0x0A { count += 1 }
                if byte == 0x0D { hasReturns = true }
            }
        }
        guard hasReturns else { return count }
        return bytes.indices.reduce(0) { areAt($1, in: bytes) ? $0 + 1 : $0 }
    }
}
