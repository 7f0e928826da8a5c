/// Reads characters out of bytes that need not be well-formed, in both directions.
enum UTF8Cursor {
    /// The character that begins at `index` and the index after it.
    static func next(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
    ) -> (scalar: UInt32, end: Int) {
        let first = bytes[index]
        let count: Int
        switch first {
        case 0..<0x80: return (UInt32(first), index + 1)
        case 0xC2...0xDF: count = 2
        case 0xE0...0xEF: count = 3
        case 0xF0...0xF4: count = 4
        default: return (Scalar.replacement, index + 1)
        }
        guard index + count <= bytes.count else { return (Scalar.replacement, index + 1) }
        var scalar = UInt32(first) & (0x7F >> UInt32(count))
        for offset in 1..<count {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { return (Scalar.replacement, index + 1) }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        return (scalar, index + count)
    }

    /// The character that ends just before `index` and the index at which it begins.
    static func previous(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
    ) -> (scalar: UInt32, start: Int) {
        var start = index - 1
        while start > 0, index - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let (scalar, end) = next(bytes, start)
        return end == index ? (scalar, start) : (Scalar.replacement, index - 1)
    }
}
