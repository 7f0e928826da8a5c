import Markdown
import Testing

struct RandomTextTests {
    /// Pieces that make passes meet, in any order.
    private static let pieces = [
        "文", "a", " ", "\n", "**", "*", "「", "」", "。", "~~", "\\", "[", "](", ")", "`", "![",
        "[^1]", "\n[^1]: ", "|", "\n|-|-|\n", "<", ">", "\n> ", "\n- ", "https://a.b/_x_", "<ruby>",
        "</ruby>", "\n```\n", "\n# ", "_", "&amp;", "&#xE000;", "\u{E004}", "<!--", "-->",
        "[!NOTE]",
        "\n\n", "    ", ":", "@b.c", "\r\n", "\u{0}", "[ ]",
    ]

    @Test func `no marker reaches a page`() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<3000 {
            let source = (0..<Int.random(in: 3...40, using: &random)).map { _ in
                Self.pieces.randomElement(using: &random) ?? ""
            }.joined()
            let rendering = Document(source).rendered()
            let places = rendering.refused + rendering.images.map(\.place)
            let page =
                String(decoding: rendering.html + rendering.text, as: UTF8.self)
                + rendering.images.map(\.alt).joined() + rendering.headings.map(\.text).joined()
                + places.map(\.url).joined() + rendering.references.map(\.place.url).joined()
            // The source's own may stay: U+E000, named by number, and U+E004.
            let others = page.unicodeScalars.filter {
                (0xE000...0xF8FF).contains($0.value) && $0.value != 0xE000 && $0.value != 0xE004
            }
            let leaks = page.contains("#xE01") || !others.isEmpty
            #expect(!leaks, "seed \(seed): \(source.debugDescription)")
        }
    }

    private static let void: Set<Substring> = ["br", "hr", "img", "input"]

    /// What is wrong with the nesting of the tags, if anything.
    private static func fault(in page: String) -> String? {
        var open: [Substring] = []
        for piece in page.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            let tag = piece.prefix { $0 != ">" && $0 != " " && $0 != "\n" }
            guard piece.contains(">") else { return "<\(piece)" }
            if void.contains(tag) { continue }
            if !tag.hasPrefix("/") {
                open.append(tag)
            } else if open.popLast() != tag.dropFirst() {
                return "</\(tag)"
            }
        }
        return open.isEmpty ? nil : "open: \(open)"
    }

    @Test func `the tags of a page nest`() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<3000 {
            let source = (0..<Int.random(in: 3...40, using: &random)).map { _ in
                Self.pieces.randomElement(using: &random) ?? ""
            }.joined()
            let fault = Self.fault(in: html(source))
            #expect(fault == nil, "seed \(seed): \(source.debugDescription)")
        }
    }
}
