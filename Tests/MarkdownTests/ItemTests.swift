import Markdown
import Testing

/// What is found in a text that may be a whole edition.
struct ItemTests {
    private func rendered(_ text: String, title: String = "") -> Rendering {
        var options = RenderOptions()
        options.items = true
        options.siteHost = "own.example"
        options.title = title
        return Document(text).rendered(options)
    }

    private func html(_ text: String) -> String {
        String(decoding: rendered(text).html, as: UTF8.self)
    }

    @Test(arguments: [
        "### [A tool](https://tool.example/)", "### 3. [A tool](https://tool.example/) {#t}",
        "### A tool [tool.example](https://tool.example/)",
        "### A tool ([tool.example](https://tool.example/))",
        "### **[A tool](https://tool.example/)**", "- [A tool](https://tool.example/)",
        "- [A tool](https://tool.example/) by Someone", "1. [A tool](https://tool.example/)",
        "- **[A tool](https://tool.example/)**: it draws", "- 🎧 [A tool](https://tool.example/)",
        "- \\[video] [A tool](https://tool.example/)", "- [ ] [A tool](https://tool.example/)",
        "1、[A tool](https://tool.example/)", "12、 [A tool](https://tool.example/)（英文）",
        "（说明）\n\n3）[A tool](https://tool.example/)", "**[A tool](https://tool.example/)**",
        "**[A tool](https://tool.example/)**: it draws", "**1. [A tool](https://tool.example/)**",
        "**A tool** [↗](https://tool.example/)", "- Things:\n  - [A tool](https://tool.example/)",
        "- [A tool][t]\n\n[t]: https://tool.example/",
    ])
    func `items are what editors write as such`(line: String) {
        let result = rendered("Hello.\n\n## Tools\n\n\(line)\n\nA paragraph.")
        #expect(result.isEdition && result.items.count == 1, "\(line)")
        #expect(result.items.first?.title.hasPrefix("A tool") == true, "\(result.items)")
        #expect(result.items.first?.link.text == "https://tool.example/")
        #expect(result.items.first?.section == 0)
        #expect(result.sections.map(\.text) == ["Tools"])
    }

    @Test(arguments: [
        "A paragraph with [a link](https://tool.example/).",
        "[A link](https://tool.example/) first",
        "- By the way, [a link](https://tool.example/)", "> - [quoted](https://tool.example/)",
        "**Note:** see [a link](https://tool.example/).", "- [own](/about/)", "- [own](../a.md)",
        "- [own](https://own.example/a)", "- [bad](javascript:alert(1))", "- [mail](mailto:a@b.c)",
        "- [![picture](a.png)](https://tool.example/)",
        "**[bold](https://tool.example/)** is prose",
        "- 2024 was [a year](https://tool.example/)", "- [](https://tool.example/)",
    ])
    func `all else is prose, and a text without items is what it was`(line: String) {
        let text = "Hello.\n\n## Tools\n\n\(line)\n"
        var plain = RenderOptions()
        plain.siteHost = "own.example"
        let result = rendered(text)
        #expect(!result.isEdition && result.items.isEmpty && result.title.isEmpty)
        #expect(result.html == Document(text).rendered(plain).html)
    }

    @Test func `links without a section are a note, and headings that are links an edition`() {
        #expect(!rendered("- [a](https://a.example/)\n- [b](https://b.example/)").isEdition)
        #expect(!rendered("## [a](https://a.example/)\n\nText.").isEdition)
        #expect(
            rendered("## [a](https://a.example/)\n\nA.\n\n## [b](https://b.example/)").isEdition)
    }

    @Test func `what stands under a heading that is an item belongs to it`() {
        let result = rendered(
            """
            ## News
            ### [Big](https://big.example/)
            Long story.

            - [more](https://more.example/)
            #### Details
            1、[even more](https://even.example/)
            ## Links
            - [last](https://last.example/)
            """)
        #expect(result.items.map(\.title) == ["Big", "last"])
        #expect(result.sections.map(\.text) == ["News", "Links"])
        let text = String(decoding: result.items[0].text, as: UTF8.self)
        #expect(text == "Long story.\nmore\nDetails\n1、even more\n")
    }

    @Test func `an item's text is what follows its title`() {
        let result = rendered(
            """
            ## A
            - [One](https://one.example/) by Someone
              > a quotation
            - [Two](https://two.example/)

            Prose between.

            1、[Three](https://three.example/)（英文）

            Its text.

            ## B
            Prose.
            """)
        let texts = result.items.map { String(decoding: $0.text, as: UTF8.self) }
        #expect(texts == [" by Someone\na quotation\n", "", "（英文）\nIts text.\n"])
    }

    @Test func `the host and the item's own address stand behind its title`() {
        let page = html("## A\n- [One](https://www.one.example:81/x) by Someone")
        let id = rendered("## A\n- [One](https://www.one.example:81/x)").items[0].id
        #expect(id.hasPrefix("one.example-"))
        #expect(
            page.contains(
                "<li class=\"item\" id=\"\(id)\"><a href=\"https://www.one.example:81/x\" "
                    + "rel=\"external noopener\">One</a> <span class=\"host\">one.example:81 "
                    + "<a class=\"anchor\" href=\"#\(id)\" aria-label=\"Link to this item\">#</a>"
                    + "</span> by Someone</li>"), "\(page)")
    }

    @Test func `the first heading is the title where it stands above all others`() {
        let text = "# Weekly 318\n\nHello.\n\n## Tools\n- [a](https://a.example/)"
        let result = rendered(text)
        #expect(result.title == "Weekly 318" && result.sections.map(\.level) == [2])
        #expect(!String(decoding: result.html, as: UTF8.self).contains("Weekly"))
        let named = rendered(text, title: "Another")
        #expect(named.title.isEmpty)
        #expect(String(decoding: named.html, as: UTF8.self).contains("Weekly 318"))
        #expect(rendered("## Tools\n- [a](https://a.example/)\n\n## More").title.isEmpty)
    }

    @Test func `an editor's own anchor stays, and is no other's`() {
        let result = rendered(
            """
            ## Tools {#tools-here}
            ### [One](https://one.example/) {#one}
            ## One
            - [Two](https://two.example/) {#Two_2.b} by Someone
            - [Three](https://three.example/) {#one}
            - [Four](https://four.example/) {#content}
            - [Five](https://five.example/) {#not an id}
            """)
        let ids = result.items.map(\.id)
        #expect(ids[0] == "one" && ids[1] == "Two_2.b")
        #expect(ids[2].hasPrefix("three.example-") && ids[3].hasPrefix("four.example-"))
        #expect(result.sections.map(\.id) == ["tools-here", "one-1"])
        #expect(result.refusedPins.map(\.url) == ["one", "content"])
        #expect(result.refusedPins.map(\.line) == [5, 6])
        let page = String(decoding: result.html, as: UTF8.self)
        #expect(page.contains("{#not an id}") && page.split(separator: "{#").count == 2)
    }

    @Test func `a link to an item's anchor leads somewhere`() {
        let result = rendered(
            "[down](#x) [nowhere](#y)\n\n## A\n- [One](https://one.example/) {#x}")
        #expect(result.deadFragments.map(\.url) == ["#y"])
    }
}
