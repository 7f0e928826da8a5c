/// A slip of the pen that YAML's own messages do not name, or name on the next line.
struct YAMLSlip {
    let mark: Field.Mark
    let wording: Wording

    /// The first one in a text that could not be read.
    static func find(in bytes: ArraySlice<UInt8>, firstLine: Int) -> YAMLSlip? {
        var number = firstLine
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if let slip = slip(on: line, number) { return slip }
            number += 1
        }
        return nil
    }

    private static func slip(on line: ArraySlice<UInt8>, _ number: Int) -> YAMLSlip? {
        func slip(at index: Int, _ wording: Wording) -> YAMLSlip {
            let mark = Field.Mark(line: number, byte: index - line.startIndex + 1)
            return YAMLSlip(mark: mark, wording: wording)
        }
        let blanks = line.prefix { $0 == 0x20 || $0 == 0x09 }
        if let tab = blanks.firstIndex(of: 0x09), !line.isBlank { return slip(at: tab, .tab) }
        let key = line[blanks.endIndex...].prefix { byte in
            byte.standsInKey
        }
        let after = line[key.endIndex...]
        guard !key.isEmpty, let first = after.first else { return nil }
        let name = String(decoding: key, as: UTF8.self)
        if after.starts(with: "：".utf8) { return slip(at: key.endIndex, .fullWidthColon(name)) }
        guard first == UInt8(ascii: ":") else { return nil }
        if let next = after.dropFirst().first, next > 0x20, next != UInt8(ascii: "/") {
            return slip(at: key.endIndex, .noSpaceAfterColon(name))
        }
        let value = after.dropFirst().drop { $0 == 0x20 }
        guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            !isClosed(value.dropFirst(), by: quote)
        else { return nil }
        return slip(at: value.startIndex, .unclosedQuote)
    }

    private static func isClosed(_ text: ArraySlice<UInt8>, by quote: UInt8) -> Bool {
        var isEscaped = false
        for byte in text {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                isEscaped = true
            } else if byte == quote {
                return true
            }
        }
        return false
    }
}
