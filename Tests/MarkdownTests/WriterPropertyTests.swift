import Markdown
import Testing

struct WriterPropertyTests {
    /// Pieces that act in Markdown, alone or next to each other, and pieces that do not.
    private static let pieces: [String] =
        (0x20...0x7E).map { String(Unicode.Scalar(UInt8($0))) }
        + ["他", "们", "道", "の", "한", "é", "a", "bc", "X1", "1.", "2024.", "12)", "3、", "    "]
        + ["。", ",", "“", "”", "「", "」", "《", "…", "——", "!", "\u{3000}", "\u{A0}", "😀"]
        + [
            "**", "__", "~~", "```", "---", "===", "](", "]:", "![", "[^", "[!NOTE]", "&amp;",
            "&#35;",
        ]
        + ["<a>", "</", "<!--", "http://a.b", "www.a.b", "# ", "> ", "- ", "* ", "+ ", "\\", "\t"]

    @Test func `whatever is written reads back the same`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<4000 {
            let count = Int.random(in: 1...12, using: &random)
            let text = (0..<count)
                .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            let expected = trimmed(text)
            guard !expected.isEmpty else { continue }
            for (form, read) in readBack(text) {
                #expect(read == expected, "seed \(seed), as \(form): \(text.debugDescription)")
            }
        }
    }

    /// The text as it comes back from each kind of block.
    private func readBack(_ text: String) -> [(form: String, text: String)] {
        let forms: [(String, (inout MarkdownWriter) -> Void)] = [
            ("paragraph", { $0.paragraph(text) }), ("heading", { $0.heading(text, level: 2) }),
            ("caption", { $0.caption(text) }), ("quotation", { $0.quotation([text]) }),
            ("item", { $0.list([text], ordered: false) }),
        ]
        return forms.map { form, write in
            var writer = MarkdownWriter()
            write(&writer)
            var read = Document(writer.markdown[...]).rendered().text
            if read.last == 0x0A { read.removeLast() }
            return (form, String(decoding: read, as: UTF8.self))
        }
    }

    private func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }
}
