import Markdown
import Testing

struct FootnoteTests {
    @Test func `footnotes are numbered in the order in which the text refers to them`() {
        let page = html("甲[^b]乙[^a]\n\n[^a]: 一\n[^b]: 二\n")
        #expect(page.contains("href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\">1</a></sup>乙"))
        let first = page.firstRange(of: "<li id=\"fn-1\">\n<p>二 ")
        let second = page.firstRange(of: "<li id=\"fn-2\">\n<p>一 ")
        #expect(first != nil && second != nil)
    }

    @Test func `a footnote may hold several blocks`() {
        let page = html("x[^1]\n\n[^1]: 一\n\n    二\n\n    - 三\n")
        #expect(page.contains("<p>一</p>\n<p>二</p>\n<ul>\n<li>三</li>\n</ul>\n<a href=\"#fnref-1\""))
    }

    @Test func `what is not referred to is left out`() {
        #expect(html("x\n\n[^1]: 一\n") == "<p>x</p>\n")
        #expect(html("x[^2] \\[^1]\n\n[^1]: 一\n") == "<p>x[^2] [^1]</p>\n")
    }

    @Test func `a label in code is code`() {
        #expect(
            html("```\n[^1]: a\n  [^2]: b\n```\n")
                == "<pre tabindex=\"0\"><code>[^1]: a\n  [^2]: b\n</code></pre>\n")
        #expect(html("`[^1]`\n\n[^1]: 一\n") == "<p><code>[^1]</code></p>\n")
    }

    @Test func `several bodies on a page keep their footnotes apart`() {
        var options = RenderOptions()
        options.idPrefix = "a3-"
        let page = html("# 题\n\nx[^1]\n\n[^1]: 一\n", options)
        #expect(page.contains("<h2 id=\"a3-题\">"))
        #expect(page.contains("href=\"#a3-fn-1\" id=\"a3-fnref-1\""))
        #expect(page.contains("<li id=\"a3-fn-1\">"))
    }

    @Test func `a footnote's own list does not join the editor's`() {
        let page = html("+ a\n+ b\n\nx[^1]\n\n+ c\n\n[^1]: 一\n")
        #expect(page.hasPrefix("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"))
        #expect(page.contains("<ul>\n<li>c</li>\n</ul>\n<section"))
    }

    @Test(arguments: ["fn 1", "fnref-1", "fnref 1 2", "fn\n\n# fn", "fnref\n\n# fnref"])
    func `no heading has the id of a footnote`(heading: String) {
        let page = html("# \(heading)\n\nx[^1][^1][^2]\n\n[^1]: 一\n[^2]: 二\n")
        let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count, "\(ids)")
    }

    @Test func `code that looks like a footnote holds no NUL either`() {
        let page = html("```\n[^a]: x\0y\n```\n\nz[^a]\n\n[^a]: 一\n")
        #expect(page.contains("[^a]: x\u{FFFD}y"))
    }

    @Test func `footnotes that refer to each other end`() {
        let page = html("x[^1]\n\n[^1]: 一[^2]\n[^2]: 二[^1]\n")
        #expect(page.contains("<li id=\"fn-2\">"))
    }
}
