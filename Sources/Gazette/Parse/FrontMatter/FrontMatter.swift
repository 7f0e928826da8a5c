/// A Markdown file in its two parts.
///
/// Front matter is YAML between two `---` lines, as we write it. What other programs write is read
/// too: TOML between two `+++` lines, `Key: value` lines up to an empty one, or none at all.
struct FrontMatter {
    /// The fields, in the order of the file.
    var fields: [Field]
    /// The body.
    var body: ArraySlice<UInt8>
    /// The number of the body's first line in the file, from 1.
    var bodyLine: Int
    /// What is allowed and hardly meant.
    var remarks: [Remark] = []

    struct Remark {
        var mark: Field.Mark
        var wording: Wording
    }

    /// What keeps a file from being read.
    enum Refusal: Error {
        case unclosed(fence: String)
        case tooLong
        case yaml(FullYAML.Refusal)
        case wrong(Field.Mark, Wording)
    }

    /// Splits `bytes`, which are UTF-8, and reads the front matter.
    init(_ bytes: [UInt8]) throws(Refusal) {
        let start = FrontMatter.firstText(bytes)
        if let first = FrontMatter.fence(bytes, at: start, of: UInt8(ascii: "-")) {
            try self.init(bytes, first, fence: UInt8(ascii: "-"))
        } else if let first = FrontMatter.fence(bytes, at: start, of: UInt8(ascii: "+")) {
            try self.init(bytes, first, fence: UInt8(ascii: "+"))
        } else if let lines = KeyLines(bytes, from: start) {
            self.init(fields: lines.fields, body: lines.body, bodyLine: lines.bodyLine)
        } else {
            let line = LineEnds.count(in: bytes[..<start]) + 1
            self.init(fields: [], body: bytes[start...], bodyLine: line)
        }
    }

    private init(fields: [Field], body: ArraySlice<UInt8>, bodyLine: Int) {
        self.fields = fields
        self.body = body
        self.bodyLine = bodyLine
    }

    /// - Parameter first: where the line after the first fence begins.
    private init(_ bytes: [UInt8], _ first: Int, fence mark: UInt8) throws(Refusal) {
        let firstLine = LineEnds.count(in: bytes[..<first]) + 1
        var position = first
        while true {
            if let end = FrontMatter.fence(bytes, at: position, of: mark) {
                let head = bytes[first..<position]
                guard head.count <= Limits.frontMatter else { throw .tooLong }
                if mark == UInt8(ascii: "+") {
                    fields = try TOML.read(head, firstLine: firstLine)
                } else {
                    fields = try FrontMatter.yaml(head, firstLine)
                    remarks = CutValues.remarks(in: head, firstLine: firstLine)
                }
                body = bytes[end...]
                bodyLine = firstLine + LineEnds.count(in: bytes[first..<end])
                return
            }
            guard let end = bytes[position...].firstIndex(of: 0x0A) else {
                let fence = String(repeating: String(UnicodeScalar(mark)), count: 3)
                throw .unclosed(fence: fence)
            }
            position = end + 1
        }
    }

    private static func yaml(
        _ head: ArraySlice<UInt8>, _ firstLine: Int
    ) throws(Refusal) -> [Field] {
        if let plain = PlainYAML.read(head, firstLine: firstLine) { return plain }
        do throws(FullYAML.Refusal) {
            return try FullYAML.read(head, firstLine: firstLine)
        } catch {
            // What a parser stumbles over is often far from what is wrong.
            if let slip = YAMLSlip.find(in: head, firstLine: firstLine) {
                throw .wrong(slip.mark, slip.wording)
            }
            throw .yaml(error)
        }
    }

    /// Where the text begins: behind a byte order mark and empty lines.
    private static func firstText(_ bytes: [UInt8]) -> Int {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var index = start
        while index < bytes.count, [0x20, 0x09, 0x0D, 0x0A].contains(bytes[index]) {
            if bytes[index] == 0x0A { start = index + 1 }
            index += 1
        }
        return start
    }

    /// Where the line after a line of three marks begins, if one stands at `position`.
    private static func fence(_ bytes: [UInt8], at position: Int, of mark: UInt8) -> Int? {
        guard position + 3 <= bytes.count, bytes[position] == mark, bytes[position + 1] == mark,
            bytes[position + 2] == mark
        else { return nil }
        var end = position + 3
        while end < bytes.count, [0x20, 0x09, 0x0D].contains(bytes[end]) { end += 1 }
        guard end < bytes.count else { return end }
        return bytes[end] == 0x0A ? end + 1 : nil
    }
}

extension FrontMatter {
    /// Takes the heading that the body begins with, as the title of a file that has no other.
    ///
    /// - Returns: its text, as Markdown.
    mutating func takeFirstHeading() -> (text: ArraySlice<UInt8>, mark: Field.Mark)? {
        var line = bodyLine
        var start = body.startIndex
        while let end = body[start...].firstIndex(of: 0x0A), body[start..<end].isBlank {
            start = end + 1
            line += 1
        }
        let end = body[start...].firstIndex(of: 0x0A) ?? body.endIndex
        let marks = body[start..<end].prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...2).contains(marks), start + marks < end,
            [0x20, 0x09].contains(body[start + marks])
        else { return nil }
        var text = body[(start + marks)..<end].withoutTrailingBlanks
        let closing = text.reversed().prefix { $0 == UInt8(ascii: "#") }.count
        let rest = text.dropLast(closing)
        if closing > 0, rest.last == 0x20 { text = rest }
        text = text.drop { $0 == 0x20 || $0 == 0x09 }
        guard !text.isBlank else { return nil }
        body = end < body.endIndex ? body[(end + 1)...] : body[body.endIndex...]
        bodyLine = line + 1
        return (text, Field.Mark(line: line, byte: 1))
    }
}

extension ArraySlice<UInt8> {
    /// Whether there is nothing but white space.
    var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }

    /// Without the white space and the carriage return at a line's end.
    var withoutTrailingBlanks: ArraySlice<UInt8> {
        let end = lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
        return self[startIndex..<(end.map { $0 + 1 } ?? startIndex)]
    }
}

extension UInt8 {
    /// Whether it stands in a key that needs no quotes: letters, digits, `_` and `-`.
    var standsInKey: Bool {
        (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self) || self == 0x5F
            || self == 0x2D
    }
}
