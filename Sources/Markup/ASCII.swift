/// A set of ASCII characters: a bit for each.
struct ASCII {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ characters: StaticString) {
        characters.withUTF8Buffer { for byte in $0 { insert(byte) } }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        byte < 0x80 && (byte < 0x40 ? low : high) &>> UInt64(byte) & 1 == 1
    }

    private mutating func insert(_ byte: UInt8) {
        if byte < 0x40 { low |= 1 << UInt64(byte) } else { high |= 1 << (UInt64(byte) - 64) }
    }

    func without(_ characters: StaticString) -> ASCII {
        let others = ASCII(characters)
        var rest = self
        (rest.low, rest.high) = (low & ~others.low, high & ~others.high)
        return rest
    }
}
