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
        // Few files have a carriage return, and a line feed is a line's end wherever it stands.
        // Additions that cannot trap let the compiler take many bytes at once.
        var (feeds, returns) = (0, 0)
        bytes.withUnsafeBufferPointer { bytes in
            for byte in bytes {
                feeds &+= byte == 0x0A ? 1 : 0
                returns &+= byte == 0x0D ? 1 : 0
            }
        }
        guard returns > 0 else { return feeds }
        return bytes.indices.reduce(0) { areAt($1, in: bytes) ? $0 + 1 : $0 }
    }
}
