import Markdown
import Testing

struct WriterTreeTests {
    private static let pieces: [String] =
        (0x20...0x7E).map { String(Unicode.Scalar(UInt8($0))) }
        + ["他", "们", "の", "한", "é", "bc", "1.", "2024.", "12)", "3、", "。", "，", "“", "”", "「", "」"]
        + ["《", "…", "——", "😀", "**", "__", "~~", "```", "---", "](", "&amp;", "<a>", "http://a.b"]

    @Test func `the text of a tree reads back as it is`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2000 {
            let tree = (0..<Int.random(in: 1...4, using: &random)).map { _ in block(2, &random) }
            var writer = MarkdownWriter()
            writer.write(tree)
            let read = Document(writer.markdown[...]).rendered().text
            #expect(
                words(String(decoding: read, as: UTF8.self)) == words(text(of: tree)),
                "seed \(seed): \(String(decoding: writer.markdown, as: UTF8.self).debugDescription)"
            )
        }
    }

    @Test(arguments: [
        // A mark and a space begin a list.
        [
            Inline.emphasis([
                .lineBreak, .emphasis([.lineBreak, .text("甲")]), .strike([.text("乙")]),
            ])
        ],
        // An address goes on over marks, and does not over code.
        [.text("见](http://a.b"), .strong([.code("乙")])],
        [.text("<http://a.b"), .emphasis([.text("c")])],
        [.code("](http://a.b"), .strong([.code("乙")])],
        // An address of a link holds what looks like another one.
        [.link("/x( *j](http://a.b)", [.text("甲")]), .emphasis([.code("乙")])],
        // What looks like the definition of a link is none.
        [.link("/x", [.code("甲]:乙"), .text("丙")])],
    ])
    func `marks beside what could take them for its own are seen by nobody`(inlines: [Inline]) {
        for other in [[], [Block.paragraph([.text("a@b _")])]] {
            let tree = other + [.heading(3, inlines), .paragraph(inlines)]
            var writer = MarkdownWriter()
            writer.write(tree)
            let read = Document(writer.markdown[...]).rendered().text
            #expect(
                words(String(decoding: read, as: UTF8.self)) == words(text(of: tree)),
                "\(String(decoding: writer.markdown, as: UTF8.self).debugDescription)")
        }
    }

    @Test func `marks are written where they act, in Chinese too`() {
        var writer = MarkdownWriter()
        writer.write([
            .heading(2, [.text("标题 #")]),
            .paragraph([
                .strong([.text("注意：")]), .text("正文"), .emphasis([.text("斜")]), .lineBreak,
                .link("/a b", [.text("链[接]")]), .code("a`b"),
            ]),
            .list(
                ordered: true, [[.paragraph([.text("一")]), .quotation([.paragraph([.text("引")])])]]),
            .code("let x = 1\n```", language: "swift"), .rule,
        ])
        let html = html(String(decoding: writer.markdown, as: UTF8.self))
        for part in [
            "标题 #</h2>", "<strong class=\"label\">注意：</strong>正文<em>斜</em><br>", "链[接]</a>",
            "<code>a`b</code>", "<ol>", "<blockquote>", "class=\"language-swift\"", "<hr>",
        ] {
            #expect(html.contains(part), "\(part) in \(html)")
        }
    }

    // MARK: - Trees

    private func inlines(_ depth: Int, _ random: inout SeededGenerator) -> [Inline] {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in inline(depth, &random) }
    }

    private func inline(_ depth: Int, _ random: inout SeededGenerator) -> Inline {
        let kind = Int.random(in: 0..<(depth > 0 ? 10 : 5), using: &random)
        switch kind {
        case 0...2: return .text(string(&random))
        case 3: return .code(string(&random).trimmingSpaces)
        case 4: return .lineBreak
        case 5, 6: return .emphasis(inlines(depth - 1, &random))
        case 7: return .strong(inlines(depth - 1, &random))
        case 8: return .strike(inlines(depth - 1, &random))
        default: return .link("/x(\(string(&random)))", inlines(depth - 1, &random))
        }
    }

    private func string(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...6, using: &random))
            .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    }

    private func block(_ depth: Int, _ random: inout SeededGenerator) -> Block {
        switch Int.random(in: 0..<(depth > 0 ? 7 : 4), using: &random) {
        case 0, 1: .paragraph(inlines(2, &random))
        case 2: .heading(Int.random(in: 1...6, using: &random), inlines(2, &random))
        case 3: .rule
        case 4: .quotation((0..<2).map { _ in block(depth - 1, &random) })
        case 5: .code(string(&random), language: "x")
        default:
            .list(
                ordered: Bool.random(using: &random),
                (0..<2).map { _ in (0..<2).map { _ in block(depth - 1, &random) } })
        }
    }

    private func text(of tree: [Block]) -> String {
        tree.map { block in
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines): Inline.text(of: inlines)
            case .quotation(let blocks): text(of: blocks)
            case .list(_, let items): items.map { text(of: $0) }.joined(separator: "\n")
            case .code, .rule: ""
            }
        }.joined(separator: "\n")
    }

    private func words(_ text: String) -> [String] {
        text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
