/// Characters that no page and no feed may hold: controls other than tab and the ends of lines, and
/// the code points that Unicode sets aside as noncharacters. XML refuses most of them, so a feed with
/// one cannot be read at all.
public enum ForbiddenCharacters {
    /// The first of them at or after `start`, as a range of bytes.
    ///
    /// A byte 0xFE or 0xFF counts too: it is how libcmark writes `&#xFFFE;` and `&#xFFFF;`.
    public static func next(
        in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
    ) -> Range<Int>? {
        var index = start
        while true {
            index = Scan.first(in: text, from: index) { word in
                Scan.find(below: 0x20, in: word) | Scan.find(0x7F, in: word)
                    | Scan.find(0xB7, in: word) | Scan.find(0xBF, in: word)
                    | Scan.find(0xC2, in: word) | Scan.find(0xFE, ignoring: 1, in: word)
            }
            guard index < text.count else { return nil }
            if let range = range(in: text, at: index), range.lowerBound >= start { return range }
            index += 1
        }
    }

    /// `text` with U+FFFD for each of them, and a space for a form feed or a vertical tab.
    public static func replaced(in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var position = 0
        while let range = next(in: text, from: position) {
            result.append(contentsOf: text[position..<range.lowerBound])
            if isSpace(text[range.lowerBound]) {
                result.append(0x20)
            } else {
                result.append(contentsOf: "\u{FFFD}".utf8)
            }
            position = range.upperBound
        }
        result.append(contentsOf: text[position...])
        return result
    }

    /// `text` without them.
    public static func removed(from text: String) -> String {
        var text = text
        let rest: String? = text.withUTF8 { bytes in
            guard next(in: bytes) != nil else { return nil }
            var result: [UInt8] = []
            var position = 0
            while let range = next(in: bytes, from: position) {
                result.append(contentsOf: bytes[position..<range.lowerBound])
                position = range.upperBound
            }
            result.append(contentsOf: bytes[position...])
            return String(decoding: result, as: UTF8.self)
        }
        return rest ?? text
    }

    /// A form feed or a vertical tab: white space in a text, and forbidden in XML.
    public static func isSpace(_ byte: UInt8) -> Bool { byte == 0x0B || byte == 0x0C }

    /// The forbidden character that the byte at `index` shows.
    private static func range(
        in text: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> Range<Int>? {
        let byte = text[index]
        let after = index + 1 < text.count ? text[index + 1] : 0
        switch byte {
        case 0x09, 0x0A, 0x0D: return nil
        case 0..<0x20, 0x7F, 0xFE...0xFF: return index..<index + 1
        // U+0080 to U+009F.
        case 0xC2: return (0x80...0x9F).contains(after) ? index..<index + 2 : nil
        // U+FDD0 to U+FDEF.
        case 0xB7:
            guard index > 0, text[index - 1] == 0xEF, (0x90...0xAF).contains(after) else {
                return nil
            }
            return index - 1..<index + 2
        // The last two of every plane.
        case 0xBF where after == 0xBE || after == 0xBF:
            if index > 0, text[index - 1] == 0xEF { return index - 1..<index + 2 }
            guard index > 1, text[index - 2] >= 0xF0, text[index - 1] & 0x0F == 0x0F else {
                return nil
            }
            return index - 2..<index + 2
        default: return nil
        }
    }
}
