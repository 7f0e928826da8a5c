import Markdown
import Testing

/// What strangers may write into an edition does no harm.
struct ItemHostileTests {
    private func rendered(_ text: String) -> Rendering {
        var options = RenderOptions()
        options.items = true
        return Document(text).rendered(options)
    }

    @Test func `hostile items stay text`() {
        let result = rendered(
            """
            ## A
            - [a](javascript:alert(1)) {#x}
            - [b](data:text/html,x)
            - [c](https://user:secret@c.example/)
            - [<script>alert(1)</script>](https://d.example/"onclick="x)
            - [e\u{1}\u{202E}](https://e.example/) {#"><script>}
            - [f](https://f.example/) <script>alert(2)</script>
            - [g](https://g.example/) {#in-city}
            """)
        let page = String(decoding: result.html, as: UTF8.self)
        #expect(!page.contains("<script") && !page.contains("javascript:"))
        #expect(!page.contains("secret") && !page.contains("\" onclick"))
        #expect(result.items.allSatisfy { !$0.title.contains("\u{1}") })
        #expect(result.items.allSatisfy { $0.link.text.hasPrefix("https://") })
    }

    @Test func `lists of any depth and addresses of any length pass`() {
        let deep =
            (0..<60).map { String(repeating: "  ", count: $0) + "- x\n" }.joined()
            + String(repeating: "  ", count: 60) + "- [deep](https://deep.example/)\n"
        let long = "- [long](https://long.example/\(String(repeating: "a", count: 100_000)))\n"
        let title = "- [\(String(repeating: "b", count: 100_000))](https://title.example/)\n"
        let result = rendered("## A\n\n\(deep)\n\(long)\(title)- [last](https://last.example/)")
        #expect(result.items.map(\.title) == ["deep", "last"])
        #expect(result.html.count > 200_000)
    }

    @Test func `raw HTML round sections leaves items and their texts alone`() {
        let result = rendered(
            """
            Hello.

            <details>

            ## A

            1、[One](https://one.example/) <b>bold</b>

            Text.

            </details>

            ## B

            - [Two](https://two.example/) <i>x</i> y
            """)
        #expect(result.items.map(\.title) == ["One", "Two"])
        #expect(result.sections.map(\.text) == ["A", "B"])
        let texts = result.items.map { String(decoding: $0.text, as: UTF8.self) }
        #expect(texts[0].contains("Text.") && !texts[0].contains("two"))
        #expect(!texts[1].contains("#"))
        let page = String(decoding: result.html, as: UTF8.self)
        for item in result.items { #expect(page.contains("id=\"\(item.id)\"")) }
    }
}
