/// Escaping for text that stands in HTML, XML or a quoted attribute.
///
/// One rule serves all three: `& < > " '` become references. Runs between them are copied whole,
/// so text without a special costs one pass and one copy.
public enum Escape {
    /// Appends `text` to `bytes` with the five specials escaped.
    @inlinable
    public static func append(_ text: String, to bytes: inout [UInt8]) {
        // Nearly every text is UTF-8 in one piece. `withUTF8` would count a reference up and down.
        if text.utf8.withContiguousStorageIfAvailable({ append($0, to: &bytes) }) != nil { return }
        append(Array(text.utf8), to: &bytes)
    }

    /// Appends UTF-8 `text` to `bytes` with the five specials escaped.
    @inlinable
    public static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
        text.withUnsafeBufferPointer { append($0, to: &bytes) }
    }

    /// Appends UTF-8 `text` to `bytes` with the five specials escaped.
    public static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        var index = 0
        while index < text.count {
            index = nextCandidate(in: text, from: index)
            guard index < text.count else { break }
            if let reference = reference(for: text[index]) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                reference.withUTF8Buffer { bytes.append(contentsOf: $0) }
                start = index + 1
            }
            index += 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// The next byte at or after `start` that may be a special, eight bytes at a look.
    ///
    /// With bits 0 and 2 set, `" & '` are all 0x27, and with bit 1 set `< >` are both 0x3E; so two
    /// tests for a zero byte find all five, and `#` by mistake.
    @inline(__always)
    private static func nextCandidate(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        let raw = UnsafeRawBufferPointer(text)
        var index = start
        while index + 8 <= text.count {
            let word = UInt64(
                littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let quotes = (word | 0x0505_0505_0505_0505) ^ 0x2727_2727_2727_2727
            let angles = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
            let found = ((quotes &- ones) & ~quotes | (angles &- ones) & ~angles) & tops
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        return index
    }

    @inline(__always)
    private static func reference(for byte: UInt8) -> StaticString? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        case 0x27: "&#39;"
        default: nil
        }
    }
}
