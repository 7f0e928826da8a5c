import Markdown
import Testing

struct RenderingTests {
    @Test func `the topmost heading lands on the second level`() {
        #expect(html("# A\n\n### B\n") == "<h2 id=\"a\">A</h2>\n<h4 id=\"b\">B</h4>\n")
        #expect(html("### A\n") == "<h2 id=\"a\">A</h2>\n")
    }

    @Test(arguments: [
        ("a <b>c</b>", "<p>a <b>c</b></p>\n"),
        ("<script>alert(1)</script>\n", ""),
        ("<!-- note -->\n\nText\n", "<p>Text</p>\n"),
        ("[x](javascript:alert(1))", "<p>x</p>\n"),
        ("![x](data:text/html;base64,AAAA)", "<p>x</p>\n"),
    ])
    func `nothing raw and nothing unsafe passes`(source: String, expected: String) {
        #expect(html(source) == expected)
    }

    @Test(arguments: [
        ("[![x](javascript:a)](/b)", "<p><a href=\"/b\">x</a></p>\n"),
        ("- [![x](data:a)](/b)\n", "<ul>\n<li>\n<p><a href=\"/b\">x</a></p>\n</li>\n</ul>\n"),
        ("![](data:a)", "<p></p>\n"),
    ])
    func `an image that may not be shown leaves its words, and the link round them`(
        source: String, expected: String
    ) {
        #expect(html(source) == expected)
    }

    @Test(arguments: [
        ("[<tt:>](/b)", "<p><a href=\"/b\">tt:</a></p>\n"),
        ("[a <https://b.example> c](/d)", "<p><a href=\"/d\">a https://b.example c</a></p>\n"),
        ("[<a@b.c>][r]\n\n[r]: /d", "<p><a href=\"/d\">a@b.c</a></p>\n"),
    ])
    func `a link within a link is none`(source: String, expected: String) {
        #expect(html(source) == expected)
    }

    @Test(arguments: [" ", "\t", "\u{B}", "\u{C}"])
    func `a code block has the class of its language and no other`(space: String) {
        #expect(html("```a\(space)footnotes\nx\n```").contains("<code class=\"language-a\">"))
    }

    @Test func `the text has one block a line`() {
        let text = Document("# 标题\n\n一段\n文字。\n\n- a\n- b\n").rendered().text
        #expect(String(decoding: text, as: UTF8.self) == "标题\n一段文字。\na\nb\n")
    }

    @Test func `the site's own addresses go under its base path`() {
        var options = RenderOptions()
        options.base = Array("/daily".utf8)
        let html = Document("[a](/about/) [b](https://example.org/)").rendered(options).html
        #expect(
            String(decoding: html, as: UTF8.self)
                == "<p><a href=\"/daily/about/\">a</a> <a href=\"https://example.org/\""
                + " rel=\"external noopener\">b</a></p>\n"
        )
    }
}
