import Markup
import Testing

@testable import Gazette

struct AbsoluteTests {
    @Test(arguments: [
        ("<a href=\"/a/\">", "<a href=\"https://example.org/a/\">"),
        ("<a href=\"#n1\">", "<a href=\"https://example.org/p/#n1\">"),
        ("<img src=\"/a.png\" alt=\"/b\">", "<img src=\"https://example.org/a.png\" alt=\"/b\">"),
        ("<img\nsrc=\"/a.png\">", "<img\nsrc=\"https://example.org/a.png\">"),
        ("<a href=\"//host/x\">", "<a href=\"//host/x\">"),
        ("<a href=\"https://x.example/\">", "<a href=\"https://x.example/\">"),
        ("<a href=\"\">", "<a href=\"\">"),
        ("<a data-href=\"/a\">", "<a data-href=\"/a\">"),
        ("<p>text=&quot;/a&quot; href=/b</p>", "<p>text=&quot;/a&quot; href=/b</p>"),
        (
            "<img srcset=\"/a.png 1x, /b.png 2x\">",
            "<img srcset=\"https://example.org/a.png 1x, https://example.org/b.png 2x\">"
        ),
        ("", ""), ("<a href=\"/", "<a href=\"https://example.org/"),
    ])
    func `an address in markup gets its host`(_ before: String, _ after: String) throws {
        let origin = try #require(Link("https://example.org"))
        let page = try #require(Link("https://example.org/p/"))
        let html = AbsoluteAddresses.html(Array(before.utf8), origin: origin, page: page)
        #expect(String(decoding: html, as: UTF8.self) == after)
    }
}
