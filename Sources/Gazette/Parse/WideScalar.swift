extension UnsafeBufferPointer<UInt8> {
    /// The character of several bytes that begins at `index`, which goes on to its end; nil where
    /// the bytes end within it. They are taken for UTF-8, which was checked before.
    @inline(__always)
    func wideScalar(at index: inout Int) -> UInt32? {
        let byte = self[index]
        let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        guard index + width <= count else { return nil }
        var point = UInt32(byte) & (width == 4 ? 0x07 : width == 3 ? 0x0F : 0x1F)
        for offset in 1..<width {
            point = point << 6 | UInt32(self[index + offset] & 0x3F)
        }
        index += width
        return point
    }
}
