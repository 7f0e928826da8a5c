import Markdown
import Testing

/// Where footnotes may be defined and referred to.
struct FootnotePlaceTests {
    /// What a page says in its footnotes and what it says elsewhere.
    private func parts(_ source: String) -> (body: String, notes: String) {
        let parts = html(source).split(separator: "<section class=\"footnotes\"", maxSplits: 1)
        return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
    }

    @Test(arguments: [
        "- x\n\n  ```\n  [^1]: a\n  ```\n\nrest\n", "> ```\n> [^1]: a\n> ```\n\nrest\n",
        "1. x\n\n   ~~~\n   [^1]: a\n   ~~~\n\nrest\n", "- x\n\n      [^1]: a\n\nrest\n",
        "```\n- [^1]: a\n```\n\nrest\n",
    ])
    func `code is code, wherever it stands`(source: String) {
        let page = html("y[^2]\n\n" + source + "\n[^2]: n\n")
        #expect(page.contains("[^1]: a\n</code></pre>"), "\(page)")
        #expect(page.contains("<p>rest</p>"))
    }

    @Test(arguments: [
        "[^1]:\n\n    para\n", "[^1]:\n    para\n", "[^1]:   \n\n    para\n",
        "[^1]:\r\n\r\n    para\r\n",
        "> [^1]:\n>\n>     para\n", "> [^1]: para\n", "- x\n\n  [^1]: para\n", "- [^1]: para\n",
        "1. x\n\n    [^1]: para\n", "> - x\n>\n>   [^1]: para\n", "text\n[^1]: para\n",
    ])
    func `a footnote may be defined in any block`(definition: String) {
        let (body, notes) = parts("b[^1]\n\n\(definition)\nrest\n")
        #expect(notes.contains("<p>para <a href=\"#fnref-1\""), "\(notes)")
        #expect(!body.contains("para") && !body.contains("[^") && body.contains("<p>rest</p>"))
        #expect(!body.contains("<blockquote>\n</blockquote>") && !body.contains("<li></li>"))
    }

    @Test(arguments: [
        "- i\n- j\n\n  [^1]: n\n", "- i\n\n  [^1]: n\n- j\n", "1) i\n2) j\n\n[^1]: n\n",
        "+ i\n+ j\n\n[^1]: n\n", "* i\n* j\n\n  [^1]: n\n\nx\n", "- i\n- j\n\n[^1]: n\n",
        "1. i\n2. j\n\n   [^1]:\n\n       n\n", "+ i\n\n1) k\n2) j\n\n[^1]: n\n",
        "- i\n  - k\n\n    [^1]: n\n- j\n",
    ])
    func `a footnote turns no list loose`(list: String) {
        let (body, notes) = parts("x[^1]\n\n" + list)
        #expect(!body.dropFirst(body.firstRange(of: "</p>") == nil ? 0 : 1).contains("<li>\n<p>"))
        #expect(notes.contains(">n <a") || notes.contains("<p>n"))
    }

    @Test func `a list that is loose by itself stays so`() {
        #expect(html("- i\n\n  [^1]: n\n\n- j\n\nx[^1]\n").contains("<li>\n<p>i</p>\n</li>"))
        #expect(html("- i\n\n  [^1]: n\n\n  j\n\nx[^1]\n").contains("<p>i</p>\n<p>j</p>"))
    }

    @Test(arguments: ["*", "_a_", "**", "`x`", "~~", "a*b", "<b>", "&amp;", "中*", "!", "a_"])
    func `a label is a label, whatever it is made of`(label: String) {
        let (body, notes) = parts("x[^\(label)] y[^\(label)]\n\n[^\(label)]: n\n")
        #expect(body.matches(of: /<sup class="footnote-ref">/).count == 2, "\(body)")
        #expect(!body.contains("<em>") && !body.contains("<del>") && !body.contains("<code>"))
        #expect(notes.contains("fnref-1-2"))
    }

    @Test(arguments: [
        "[link[^1]](u)", "[*link[^1]*](u)", "# [a[^1]](u)", "[a[^1]](u) b[^1]",
        "| [a[^1]](u) |\n|---|",
    ])
    func `the way back leads to where the number is`(source: String) {
        let page = html(source + "\n\n[^1]: n\n")
        for back in page.matches(of: /href="#(fnref[^"]*)"/) {
            #expect(page.contains("id=\"\(back.1)\""))
        }
        let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test func `an image's words hold no reference`() {
        #expect(html("![x[^1]](u.png) y[^1]\n\n[^1]: n\n").contains("alt=\"x\""))
    }

    @Test func `links in a footnote within a quotation keep their place`() {
        let source = "x[^1]\n\n> [^1]: a\n>     文 [y](x.md)\n"
        let place = Document(source).rendered().references.first?.place
        #expect(place?.line == 4 && place?.column == 11)
    }
}
