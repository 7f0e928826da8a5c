import Markdown
import Testing

/// Anchors are permanent, whatever happens round an item.
struct ItemAnchorTests {
    /// An item as it may be written, and whether it lies in a list.
    private struct Sample {
        var lines: String
        var title: String
    }

    private func rendered(_ text: String) -> Rendering {
        var options = RenderOptions()
        options.items = true
        return Document(text).rendered(options)
    }

    private func sample(_ number: Int, _ random: inout SeededGenerator) -> Sample {
        // Few addresses, so that many items share one.
        let host = ["a.example", "b.example", "例子.example", "localhost"].randomElement(
            using: &random)
        let link = "https://\(host ?? "")/\(Int.random(in: 0..<4, using: &random))"
        let title = "Title \(number)"
        let pin = Int.random(in: 0..<5, using: &random) == 0 ? " {#pin-\(number)}" : ""
        let forms = [
            "### [\(title)](\(link))\(pin)\n\nText with [a link](https://c.example/).\n",
            "- [\(title)](\(link))\(pin) by Someone\n  > quoted\n",
            "\(number)、[\(title)](\(link))\(pin)\n\nText.\n",
            "**[\(title)](\(link))**\(pin)\n\nText.\n",
            "* **[\(title)](\(link))**\(pin): text\n",
        ]
        return Sample(lines: forms.randomElement(using: &random) ?? "", title: title)
    }

    /// The text, with a section before every few items.
    private func text(_ items: [Sample]) -> String {
        items.enumerated().map { index, item in
            (index % 4 == 0 ? "## Section\n\nProse.\n\n" : "") + item.lines + "\n"
        }.joined()
    }

    private func anchors(_ items: [Sample]) -> [String: String] {
        let result = rendered(text(items))
        return Dictionary(result.items.map { ($0.title, $0.id) }) { first, _ in first }
    }

    @Test func `no change of other items changes an anchor`() {
        var random = SeededGenerator()
        for _ in 0..<60 {
            var items = (1...12).map { sample($0, &random) }
            var known = anchors(items)
            for step in 0..<12 {
                switch Int.random(in: 0..<3, using: &random) {
                case 0:
                    let place = Int.random(in: 0...items.count, using: &random)
                    items.insert(sample(100 + step, &random), at: place)
                case 1 where items.count > 2:
                    items.remove(at: Int.random(in: items.indices, using: &random))
                default: items.shuffle(using: &random)
                }
                let now = anchors(items)
                // Under a heading that is an item, others may have become its text.
                for (title, id) in now {
                    let before = known[title] ?? id
                    #expect(before == id, "\(title) of seed \(random.seed)")
                    known[title] = id
                }
                #expect(Set(now.values).count == now.count, "seed \(random.seed)")
            }
        }
    }

    @Test func `items with one address have anchors of their own, and equal ones are numbered`() {
        let ids = rendered(
            """
            ## A
            - [One](https://a.example/)
            - [Two](https://a.example/)
            - [One](https://a.example/)
            """
        ).items.map(\.id)
        #expect(Set(ids).count == 3 && ids[2] == ids[0] + "-2")
    }

    @Test func `neither the scheme, nor the slash at the end, nor punctuation counts`() {
        let ids = [
            "[A tool, small](https://a.example/x)", "[A tool: small!](http://www.a.example/x/)",
        ].map { rendered("## A\n- \($0)").items.map(\.id) }
        #expect(ids[0] == ids[1])
    }

    @Test func `no heading takes an item's anchor`() {
        let id = rendered("## A\n- [One](https://a.example/)").items[0].id
        let result = rendered("## \(id)\n- [One](https://a.example/)\n## \(id)")
        #expect(result.items.map(\.id) == [id])
        #expect(!result.sections.map(\.id).contains(id))
    }
}
