import Markup
import Testing

struct TerminalTextTests {
    /// What a terminal obeys, or shows as nothing, among letters of all kinds.
    private static let letters: [Unicode.Scalar] =
        ["a", "9", "中", "é", "\\", "\"", "𠮷", "\u{301}", "\u{FFFD}"]
        + (0..<0x20).map { Unicode.Scalar($0) } + (0x7F..<0xA0).map { Unicode.Scalar($0) }
        + (0x200B...0x200F).compactMap { Unicode.Scalar($0) }
        + (0x2028...0x202E).compactMap { Unicode.Scalar($0) }
        + (0x2060...0x206F).compactMap { Unicode.Scalar($0) }
        + ["\u{61C}", "\u{AD}", "\u{FEFF}", "\u{E0041}", "\u{FFF9}"]

    private static func texts(_ seed: UInt64) -> [String] {
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<4000).map { _ in
            String(
                String.UnicodeScalarView((0..<next(30)).map { _ in letters[next(letters.count)] }))
        }
    }

    private static func obeyed(_ text: String) -> [Unicode.Scalar] {
        let joiners = Set<Unicode.Scalar>(["\u{200C}", "\u{200D}"])
        return text.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: !joiners.contains(scalar)
            default: false
            }
        }
    }

    @Test func `no text from elsewhere steers a terminal or ends a line`() {
        let seed = UInt64.random(in: .min ... .max)
        for text in Self.texts(seed) {
            let shown: TerminalText = "one \(text)\n\ttwo \(text)"
            #expect(Self.obeyed(shown.description) == ["\n", "\t"], "seed \(seed)")
        }
    }

    @Test func `what a program says keeps its lines and tabs, and nothing else steers`() {
        let seed = UInt64.random(in: .min ... .max)
        for text in Self.texts(seed) {
            let shown = TerminalText(lines: text).description
            let kept = Self.obeyed(shown)
            #expect(kept.allSatisfy { $0 == "\n" || $0 == "\t" }, "seed \(seed)")
            let count = { (text: String) in text.unicodeScalars.count { $0 == "\n" } }
            #expect(count(shown) == count(text), "seed \(seed)")
        }
    }

    @Test func `a control is shown by its number, and letters stay`() {
        let name = "a\u{1B}[31m\u{9B}桥👩‍👧\r\nerror: b\u{202E}"
        let text: TerminalText = "\(name) is 7"
        #expect(
            text.description
                == "a\\u{1B}[31m\\u{9B}桥👩‍👧\\u{D}\\u{A}error: b\\u{202E} is 7")
        #expect(TerminalText(lines: "a\r\n\tb\u{7}").description == "a\n\tb\\u{7}")
    }

    @Test func `a file is shown whole`() {
        let line = String(repeating: "桥", count: 10_000)
        let text = "\(line)\thttps://u:p@h/\n\(line)\u{1B}\n"
        let shown = TerminalText(file: text).description
        #expect(shown == text.replacing("\u{1B}", with: "\\u{1B}"))
    }

    @Test func `a value of megabytes is cut`() {
        let text: TerminalText = "\(String(repeating: "x", count: 10_000_000)) is not a date"
        #expect(text.description.count < 5000 && text.description.hasSuffix("… is not a date"))
        // A letter under ten thousand accents is one character.
        let accents = TerminalText("e" + String(repeating: "\u{301}", count: 10_000))
        #expect(accents.description.unicodeScalars.count < 5000)
    }
}
