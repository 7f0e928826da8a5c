import Markdown
import Testing

struct AutolinkTests {
    /// The addresses that became links.
    private func links(_ source: String) -> [String] {
        html(source).split(separator: "href=\"").dropFirst().map { piece in
            String(piece.prefix { $0 != "\"" })
        }
    }

    @Test(arguments: [
        ("见https://example.com/a。然后", "https://example.com/a"),
        ("（https://example.com/a）", "https://example.com/a"),
        ("“https://example.com/a”", "https://example.com/a"),
        ("https://example.com/a，b", "https://example.com/a"),
        ("访问https://example.com/查看", "https://example.com/"),
        ("访问www.example.com。", "http://www.example.com"),
        ("https://fr.wikipedia.org/wiki/Académie", "https://fr.wikipedia.org/wiki/Acad%C3%A9mie"),
        ("**https://example.com/a**", "https://example.com/a"),
        ("~~https://example.com/a~~", "https://example.com/a"),
        ("https://mp.weixin.qq.com/s/_ab-_c", "https://mp.weixin.qq.com/s/_ab-_c"),
        ("https://a.b/*x*/y", "https://a.b/*x*/y"),
        ("邮箱a.b@example.com。", "mailto:a.b@example.com"),
        ("HTTPS://EXAMPLE.COM", "HTTPS://EXAMPLE.COM"), ("[https://a.bc/d]", "https://a.bc/d"),
        ("([https://a.bc/d].)", "https://a.bc/d"), ("{https://a.bc/d}", "https://a.bc/d"),
        ("https://a.bc/x(1)", "https://a.bc/x(1)"), ("«https://a.bc/d»", "https://a.bc/d"),
        ("https://a.bc/x~~y~~z", "https://a.bc/x~~y~~z"), ("a@163.com", "mailto:a@163.com"),
        ("a@xn--fiqs8s.xn--p1ai", "mailto:a@xn--fiqs8s.xn--p1ai"),
    ])
    func `a bare address ends where a reader thinks it does`(source: String, link: String) {
        #expect(links(source) == [link])
    }

    @Test(arguments: [
        "[https://a.b](https://c.d)", "`https://a.b`", "https\\://a.b", "xhttps://", "http://",
        "www.", "awww.example.com", "a@b", "ftp://a.b", "a\\@b.com", "<b a=\"https://a.b\">",
        "react@18.2.0", "@types/node@20.11.5", "root@10.0.0.1", "next@15.0.0-canary.1",
        "react@18.x",
        "vue@3.4.0-beta", "git@github.com:a/b.git",
    ])
    func `what is no bare address is none`(source: String) {
        #expect(links(source).allSatisfy { $0 == "https://c.d" || $0 == "https://a.b" })
        #expect(links(source).count <= 1)
    }

    @Test func `nothing is struck through within an address`() {
        let page = html("https://a.bc/x~~y~~z ~~https://a.bc/d~~ www.a.bc/x~~y~~z")
        #expect(page.matches(of: /<del>/).count == 1)
        #expect(page.contains("<del><a href=\"https://a.bc/d\""))
    }

    @Test func `links that leave the site say so`() {
        var options = RenderOptions()
        options.siteHost = "news.example"
        let page = html(
            "[a](https://NEWS.example/x) [b](https://news.example.org/) [c](/d) [e](mailto:a@b.c)",
            options)
        #expect(page.split(separator: "rel=").count == 2)
        #expect(page.contains("<a href=\"https://news.example.org/\" rel=\"external noopener\">"))
    }
}
