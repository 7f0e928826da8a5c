/// `Title: …` lines at the beginning of a file, up to an empty one, without fences: as MultiMarkdown
/// and Pelican write them.
struct KeyLines {
    private(set) var fields: [Field] = []
    private(set) var body: ArraySlice<UInt8>
    private(set) var bodyLine: Int

    /// Nil where the file does not begin with such lines, a title or a date among them.
    ///
    /// - Parameter start: where the first line with something on it begins.
    init?(_ bytes: [UInt8], from start: Int) {
        var position = start
        var line = LineEnds.count(in: bytes[..<start]) + 1
        body = bytes[start...]
        bodyLine = line
        while position < bytes.count {
            let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
            let next = min(end + 1, bytes.count)
            let content = bytes[position..<end]
            if content.isBlank {
                (position, line) = (next, line + 1)
                break
            }
            guard fields.count < 100, content.count < 2000,
                let field = KeyLines.field(content, line)
            else { return nil }
            fields.append(field)
            (position, line) = (next, line + 1)
        }
        guard fields.contains(where: { ["title", "date"].contains($0.key) }) else { return nil }
        body = bytes[position...]
        bodyLine = line
    }

    private static func field(_ line: ArraySlice<UInt8>, _ number: Int) -> Field? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
            return nil
        }
        let name = line[..<colon]
        let isName = name.allSatisfy { byte in
            byte.standsInKey
        }
        var value = line[(colon + 1)...]
        guard isName, value.isEmpty || value.first == 0x20 || value.first == 0x09 || value.isBlank
        else { return nil }
        value = value.drop { $0 == 0x20 || $0 == 0x09 }.withoutTrailingBlanks
        let mark = Field.Mark(line: number, byte: value.startIndex - line.startIndex + 1)
        let text = String(decoding: value, as: UTF8.self)
        return Field(
            key: String(decoding: name, as: UTF8.self).lowercased(),
            value: Field.Value(content: text.isEmpty ? .nothing : .text(text), mark: mark),
            mark: Field.Mark(line: number, byte: 1))
    }
}
