/// The front matter of Markdown that is given to the importer.
struct MarkdownFrontMatter {
    /// Its lines as YAML, without the rules round them.
    private(set) var lines: [String] = []
    /// The text below it, and the number of its first line in the file.
    private(set) var body: Substring
    private(set) var firstLine = 1

    /// Nil where the text does not begin with front matter.
    init?(_ text: Substring) {
        let start = text.drop { $0.isNewline || $0 == " " }
        guard let rule = ["---", "+++"].first(where: { start.hasPrefix($0) }) else { return nil }
        body = start
        let skipped = text[..<start.startIndex].count { $0.isNewline }
        var rest = start[...]
        var isOpen = false
        while !rest.isEmpty {
            let line = rest.prefix { !$0.isNewline }
            rest = rest[line.endIndex...].dropFirst()
            firstLine += 1
            let bare = line.trimmed
            if bare == rule {
                if isOpen {
                    guard lines.contains(where: { MarkdownFrontMatter.key(of: $0) != nil }) else {
                        return nil
                    }
                    body = rest
                    firstLine += skipped
                    return
                }
                isOpen = true
            } else if isOpen, lines.count < 2000 {
                lines.append(
                    rule == "+++" ? MarkdownFrontMatter.yamlLine(String(line)) : String(line))
            } else {
                return nil
            }
        }
        return nil
    }

    /// What is behind a key, without quotation marks; nil where the key is not there.
    func value(_ key: String) -> String? {
        guard let line = lines.first(where: { MarkdownFrontMatter.key(of: $0) == key }) else {
            return nil
        }
        return line.dropFirst(key.count + 1).trimming { " \"'".contains($0) }
    }

    func has(_ key: String) -> Bool { lines.contains { MarkdownFrontMatter.key(of: $0) == key } }

    private static func key(of line: String) -> String? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let key = line[..<colon]
        guard !key.isEmpty,
            key.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "_-".contains($0)) }),
            line.index(after: colon) == line.endIndex || line[line.index(after: colon)] == " "
        else { return nil }
        return String(key)
    }

    /// `key = "value"`, as TOML writes it.
    private static func yamlLine(_ line: String) -> String {
        guard let mark = line.firstIndex(of: "="), line.first?.isLetter == true else { return line }
        return line[..<mark].trimmed + ": " + line[line.index(after: mark)...].trimmed
    }
}
