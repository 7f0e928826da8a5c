import Markup

/// What may stand before the link that an item begins with: a number, marks, a word in brackets.
enum ItemMarks {
    /// How many bytes of it there may be.
    static let longest = 40

    /// Whether a text has letters and digits within brackets alone, apart from a number: `3. `,
    /// `🎧 `, `[video] `, `（`.
    static func areMarks(_ text: [UInt8]) -> Bool {
        guard text.count <= longest else { return false }
        var depth = 0
        var isNumbered = false
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if "([（【「".unicodeScalars.contains(scalar) { depth += 1 }
            if ")]）】」".unicodeScalars.contains(scalar) { depth -= 1 }
            if depth > 0 { continue }
            if scalar.properties.isAlphabetic { return false }
            isNumbered = isNumbered || ("0"..."9").contains(scalar)
        }
        return !isNumbered || isNumber(text)
    }

    /// Whether a text is a number with a mark behind it: `1、`, `12. `, `3）`.
    static func isNumber(_ text: [UInt8]) -> Bool {
        guard text.count <= longest else { return false }
        var rest = text.drop { $0 == 0x20 }
        let digits = rest.prefix { (0x30...0x39).contains($0) }.count
        guard (1...4).contains(digits) else { return false }
        rest = rest.dropFirst(digits)
        while rest.last == 0x20 { rest.removeLast() }
        return ["、", ".", "．", ")", "）", "：", ":"].contains { rest.elementsEqual($0.utf8) }
    }

    /// Whether a text that follows a bold line goes on as an explanation: `: `, `：`, ` — `, ` - `.
    static func beginsWithPause(_ text: [UInt8]) -> Bool {
        let rest = text.drop { $0 == 0x20 }
        return [":", "：", "—", "–", "- ", "|", "｜"].contains { rest.starts(with: $0.utf8) }
    }
}

extension Pin {
    /// How long an id may be.
    private static let longest = 80

    /// - Parameter atEnd: whether it ends the text; it begins it otherwise.
    init?(_ text: Node, atEnd: Bool, _ marker: Marker?) {
        let literal = text.literal
        guard literal.contains("{#") else { return nil }
        var bytes: [UInt8] = []
        if let marker {
            marker.strip(literal, into: &bytes)
        } else {
            bytes.append(contentsOf: literal)
        }
        guard let range = atEnd ? Pin.last(in: bytes) : Pin.first(in: bytes) else { return nil }
        let id = Array(bytes[(range.lowerBound + 2)..<(range.upperBound - 1)])
        guard Pin.isID(id) else { return nil }
        var start = range.lowerBound
        while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
        self.id = String(decoding: id, as: UTF8.self)
        node = text
        rest = Array(bytes[..<start] + bytes[range.upperBound...])
    }

    private static func first(in bytes: [UInt8]) -> Range<Int>? {
        guard let start = bytes.firstIndex(where: { $0 != 0x20 }),
            bytes[start...].starts(with: "{#".utf8),
            let end = bytes[start...].prefix(longest).firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        return start..<end + 1
    }

    private static func last(in bytes: [UInt8]) -> Range<Int>? {
        guard let end = bytes.lastIndex(where: { $0 != 0x20 }), bytes[end] == UInt8(ascii: "}"),
            let start = bytes[..<end].suffix(longest).lastIndex(of: UInt8(ascii: "{")),
            bytes[start...].starts(with: "{#".utf8),
            start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] >= 0x80
        else { return nil }
        return start..<end + 1
    }

    /// Letters, digits, `_`, `-` and `.`, as the ids of headings have them.
    private static func isID(_ id: [UInt8]) -> Bool {
        let plain = id.filter { $0 != UInt8(ascii: ".") }
        guard !plain.isEmpty else { return false }
        let lower = plain.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return Identifiers.slug(plain).utf8.elementsEqual(lower)
    }
}
