/// Escaping at the pace of the rest: most of a text needs none, and eight bytes tell so at once. What is written is what `Escape` writes.
enum Escaping {
    @inline(__always)
    static func append(_ text: Bytes, to result: inout [UInt8]) {
        var start = 0
        while let special = special(in: text, from: start) {
            result.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<special]))
            let reference = reference(text[special])
            result.append(
                contentsOf: UnsafeBufferPointer(
                    start: reference.utf8Start, count: reference.utf8CodeUnitCount))
            start = special + 1
        }
        result.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    private static func reference(_ byte: UInt8) -> StaticString {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        default: "&#39;"
        }
    }

    @inline(__always)
    private static func special(in text: Bytes, from start: Int) -> Int? {
        guard let base = text.baseAddress else { return nil }
        let count = text.count
        var index = start
        while index + 8 <= count {
            let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
            if holdsSpecial(word) { break }
            index += 8
        }
        while index < count {
            switch base[index] {
            case 0x22, 0x26, 0x27, 0x3C, 0x3E: return index
            default: index += 1
            }
        }
        return nil
    }

    /// Whether one of eight bytes is a special. `&` and `'` differ in one bit, and so do `<` and
    /// `>`, so three comparisons do for five.
    @inline(__always)
    private static func holdsSpecial(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ (ones &* 0x22)
        let ampersand = (word | ones) ^ (ones &* 0x27)
        let angle = (word | (ones &* 2)) ^ (ones &* 0x3E)
        let zeros =
            (quote &- ones) & ~quote | (ampersand &- ones) & ~ampersand
            | (angle &- ones) & ~angle
        return zeros & (ones &* 0x80) != 0
    }
}
