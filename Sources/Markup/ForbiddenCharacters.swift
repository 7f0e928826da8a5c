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
                // 0xEF begins Chinese punctuation too, so the byte after it is looked at as well.
                let seconds = Scan.find(0xB7, ignoring: 0x08, in: word)
                let firsts = Scan.find(0xEF, in: word) & (seconds >> 8 | 0x80 << 56)
                return Scan.find(below: 0x20, in: word) | Scan.find(0x7F, in: word)
                    | Scan.find(0xC2, in: word) | Scan.findHighest(in: word) | firsts
            }
            guard index < text.count else { return nil }
            if let range = range(in: text, at: index) { return range }
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
        func after(_ count: Int) -> UInt8 {
            index + count < text.count ? text[index + count] : 0
        }
        switch byte {
        case 0x09, 0x0A, 0x0D: return nil
        case 0..<0x20, 0x7F, 0xFE...0xFF: return index..<index + 1
        // U+0080 to U+009F.
        case 0xC2: return (0x80...0x9F).contains(after(1)) ? index..<index + 2 : nil
        // U+FDD0 to U+FDEF.
        case 0xEF where after(1) == 0xB7:
            return (0x90...0xAF).contains(after(2)) ? index..<index + 3 : nil
        // The last two of every plane.
        case 0xEF where after(1) == 0xBF: return after(2) >= 0xBE ? index..<index + 3 : nil
        case 0xF0..<0xFE where after(1) & 0x0F == 0x0F && after(2) == 0xBF:
            return after(3) >= 0xBE ? index..<index + 4 : nil
        default: return nil
        }
    }
}
