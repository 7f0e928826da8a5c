/// Reads the TOML that front matter is written in: keys, texts, numbers, dates, lists, and tables
/// one level deep, a line each.
struct TOML {
    private var fields: [Field] = []
    /// The table that the lines belong to.
    private var table: Int?

    static func read(
        _ bytes: ArraySlice<UInt8>, firstLine: Int
    ) throws(FrontMatter.Refusal) -> [Field] {
        var toml = TOML()
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
        var number = firstLine
        while let line = lines.popFirst() {
            var whole = line
            var taken = 1
            // A list may go on over lines.
            while TOML.isOpen(whole), let next = lines.popFirst() {
                whole = bytes[whole.startIndex..<next.endIndex]
                taken += 1
            }
            var reader = Reader(whole, line: number)
            try toml.take(&reader)
            number += taken
        }
        return toml.fields
    }

    /// Whether a list is begun and not ended.
    private static func isOpen(_ line: ArraySlice<UInt8>) -> Bool {
        var depth = 0
        var quote: UInt8?
        var isEscaped = false
        var isComment = false
        for byte in line {
            if isComment {
                isComment = byte != 0x0A
            } else if let open = quote {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") {
                    isEscaped = true
                } else if byte == open || byte == 0x0A {
                    quote = nil
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
                case UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "]"): depth -= 1
                case UInt8(ascii: "#"): isComment = true
                default: break
                }
            }
        }
        return depth > 0
    }

    private mutating func take(_ reader: inout Reader) throws(FrontMatter.Refusal) {
        reader.skipBlanks()
        if reader.isAtEnd { return }
        let mark = reader.mark
        if reader.take("[") {
            guard !reader.take("["), let name = reader.key(), reader.take("]") else {
                throw .wrong(mark, .tomlTable)
            }
            fields.append(
                Field(key: name, value: Field.Value(content: .map([]), mark: mark), mark: mark))
            table = fields.count - 1
        } else {
            guard let key = reader.key(), reader.take("=") else {
                throw .wrong(mark, .tomlLine)
            }
            let value = try reader.value(depth: 0)
            let field = Field(key: key, value: value, mark: mark)
            if let table, case .map(var inner) = fields[table].value.content {
                inner.append(field)
                fields[table].value.content = .map(inner)
            } else {
                fields.append(field)
            }
        }
        reader.skipBlanks()
        guard reader.isAtEnd else { throw .wrong(reader.mark, .tomlLine) }
    }
}

extension TOML {
    /// Reads one line, or several that a list goes on over.
    fileprivate struct Reader {
        private let bytes: ArraySlice<UInt8>
        private var position: Int
        private var line: Int
        private var lineStart: Int

        init(_ bytes: ArraySlice<UInt8>, line: Int) {
            (self.bytes, self.line) = (bytes, line)
            (position, lineStart) = (bytes.startIndex, bytes.startIndex)
        }

        var mark: Field.Mark { Field.Mark(line: line, byte: position - lineStart + 1) }
        var isAtEnd: Bool { position == bytes.endIndex }
        private var next: UInt8? { isAtEnd ? nil : bytes[position] }

        /// White space, ends of lines, and a comment.
        mutating func skipBlanks() {
            while let byte = next {
                switch byte {
                case 0x20, 0x09, 0x0D: position += 1
                case 0x0A:
                    position += 1
                    line += 1
                    lineStart = position
                case UInt8(ascii: "#"):
                    position = bytes[position...].firstIndex(of: 0x0A) ?? bytes.endIndex
                default: return
                }
            }
        }

        mutating func take(_ mark: Unicode.Scalar) -> Bool {
            skipBlanks()
            guard next == UInt8(ascii: mark) else { return false }
            position += 1
            return true
        }

        /// A bare or a quoted key.
        mutating func key() -> String? {
            skipBlanks()
            if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") { return text() }
            let name = bytes[position...].prefix { byte in
                byte.standsInKey || byte == 0x2E
            }
            guard !name.isEmpty else { return nil }
            position = name.endIndex
            return String(decoding: name, as: UTF8.self)
        }

        mutating func value(depth: Int) throws(FrontMatter.Refusal) -> Field.Value {
            skipBlanks()
            let mark = mark
            switch next {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard let text = text() else { throw .wrong(mark, .unclosedQuote) }
                return Field.Value(content: text.isEmpty ? .nothing : .text(text), mark: mark)
            case UInt8(ascii: "["):
                position += 1
                return Field.Value(content: .list(try items(depth: depth + 1)), mark: mark)
            case UInt8(ascii: "{"):
                position += 1
                return Field.Value(content: .map(try inner(depth: depth + 1)), mark: mark)
            default:
                let word = bytes[position...].prefix { !",]}#\n\r".utf8.contains($0) }
                position = word.endIndex
                var text = word
                while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
                guard !text.isEmpty else { throw .wrong(mark, .tomlLine) }
                return Field.Value(
                    content: .text(String(decoding: text, as: UTF8.self)), mark: mark)
            }
        }

        private mutating func items(depth: Int) throws(FrontMatter.Refusal) -> [Field.Value] {
            guard depth < 8 else { throw .wrong(mark, .tomlLine) }
            var items: [Field.Value] = []
            while !take("]") {
                guard !isAtEnd else { throw .wrong(mark, .tomlLine) }
                items.append(try value(depth: depth))
                if !take(",") {
                    guard take("]") else { throw .wrong(mark, .tomlLine) }
                    break
                }
            }
            return items
        }

        private mutating func inner(depth: Int) throws(FrontMatter.Refusal) -> [Field] {
            guard depth < 8 else { throw .wrong(mark, .tomlLine) }
            var fields: [Field] = []
            while !take("}") {
                let mark = mark
                guard let key = key(), take("=") else { throw .wrong(mark, .tomlLine) }
                fields.append(Field(key: key, value: try value(depth: depth), mark: mark))
                if !take(",") {
                    guard take("}") else { throw .wrong(self.mark, .tomlLine) }
                    break
                }
            }
            return fields
        }

        /// A text in quotes, on one line; nil where it does not end.
        private mutating func text() -> String? {
            let quote = bytes[position]
            position += 1
            var text: [UInt8] = []
            while let byte = next, byte != 0x0A {
                position += 1
                if byte == quote { return String(decoding: text, as: UTF8.self) }
                guard byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") else {
                    text.append(byte)
                    continue
                }
                guard let escaped = next else { return nil }
                position += 1
                switch escaped {
                case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"): text.append(0x20)
                case UInt8(ascii: "u"), UInt8(ascii: "U"):
                    let digits = bytes[position...].prefix(escaped == UInt8(ascii: "u") ? 4 : 8)
                    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
                        let scalar = Unicode.Scalar(value)
                    else { return nil }
                    position = digits.endIndex
                    text += Array(String(Character(scalar)).utf8)
                default: text.append(escaped)
                }
            }
            return nil
        }
    }
}
