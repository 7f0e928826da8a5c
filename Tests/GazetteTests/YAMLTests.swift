import Testing

@testable import Gazette

struct YAMLTests {
    /// The quick reader takes what it takes exactly as the full one does.
    @Test func `both readers of YAML read the same`() throws {
        var random = SeededGenerator()
        var taken = 0
        for _ in 0..<12_000 {
            let bytes = Array(document(using: &random).utf8)
            guard let plain = PlainYAML.read(bytes[...], firstLine: 2) else { continue }
            taken += 1
            let full = try? FullYAML.read(bytes[...], firstLine: 2)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(
                values(plain) == full.map(values), "seed \(random.seed): \(text.debugDescription)")
        }
        #expect(taken > 400)
    }

    private func values(_ fields: [Field]) -> [String] {
        fields.map { "\($0.key)=\(value($0.value.content))" }
    }

    private func value(_ content: Field.Content) -> String {
        switch content {
        case .nothing: "nothing"
        case .text(let text): text.debugDescription
        case .list(let items): "[\(items.map { value($0.content) }.joined(separator: ", "))]"
        case .map(let fields): "{\(values(fields).joined(separator: ", "))}"
        }
    }

    private func document(using random: inout SeededGenerator) -> String {
        let keys = ["title", "date", "tags", "a-b", "x_1", "题"]
        let values = [
            "plain text", "\"quoted: text\"", "'it is'", "'it''s'", "\"a \\\"b\\\" \\\\ c\"",
            "\"tab\\t\"", "[a, b]", "[\"a, b\", 'c']", "[]", "[a, [b]]", "{a: b}", "", "~", "null",
            "2026-11-23", "2026-11-23T08:30:00+08:00", "true", "a: b", "a:b", "a #b", "a#b", "#c",
            "- x", "-x", "*a", "&a b", "!tag x", "| ", ">", "`x`", "@x", "%x", "? x", "?x", "x:",
            "北港：“标题”", "a, b", "\"unclosed", "'unclosed", "[a, b", "https://example.org/?a=b#c",
            "a  b ", "\u{2028}x", "\"\u{1}\"", "a\u{8}b", "# \u{8}", "\u{9F}x", "x\u{FFFE}",
            "\u{FEFF}x", "1e3", "0x1F", "[a: b]", "[a#b, c]", "...", "---x",
        ]
        let lines = (0..<Int.random(in: 1...4, using: &random)).map { _ -> String in
            let key = keys.randomElement(using: &random) ?? ""
            let value = values.randomElement(using: &random) ?? ""
            switch Int.random(in: 0..<8, using: &random) {
            case 0:
                return "\(key):\n  - \(value)\n  - \(values.randomElement(using: &random) ?? "")"
            case 1: return "\(key):\n- \(value)"
            case 5: return "\(key):\n - \(value)\n- \(value)"
            case 2: return "\(key): \(value)\n  more"
            case 3: return "# comment\n\n\(key): \(value)  "
            case 4: return "\(key):\(value)"
            default: return "\(key): \(value)"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    @Test func `a bomb of aliases is refused before it goes off`() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            let list = Array(repeating: "*a\(level - 1)", count: 8).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(list)]\n"
        }
        #expect(throws: FullYAML.Refusal.self) {
            try FullYAML.read(Array(text.utf8)[...], firstLine: 1)
        }
    }

    /// Wherever YAML lets an alias begin: after a tab, a quoted key, and each of its line ends.
    @Test(arguments: [
        "[*a\t,\t*a]", "{\"k\":*a, \"l\":*a}", "\t*a", "\r*a", "\u{85}*a", "\u{2028}*a",
    ])
    func `an alias is refused wherever it stands`(value: String) {
        let text = "a: &a [x, x]\nb: \(value)\n"
        #expect(throws: FullYAML.Refusal.self) {
            try FullYAML.read(Array(text.utf8)[...], firstLine: 1)
        }
    }

    @Test(arguments: ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
    func `lists that nest too deep are refused on any line`(end: String) {
        let text = "a: b\nc:\(end)" + String(repeating: "- ", count: 50_000) + "x\n"
        #expect(throws: FullYAML.Refusal.self) {
            try FullYAML.read(Array(text.utf8)[...], firstLine: 1)
        }
    }

    @Test func `a text with an ampersand and an asterisk is no alias`() throws {
        let text = "title: Fish & chips * 2\nsummary: |\n  * one\n  & two\n"
        let fields = try FullYAML.read(Array(text.utf8)[...], firstLine: 1)
        #expect(fields.count == 2)
    }
}
