import Markup
import Testing

struct LinkTests {
    @Test(arguments: [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("HTTP://example.org/", "HTTP://example.org/"),
        ("//example.org/x", "https://example.org/x"),
        ("../22/other/", "../22/other/"),
        ("#part", "#part"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("/新闻/", "/%E6%96%B0%E9%97%BB/"),
        (" \thttps://example.org/ ", "https://example.org/"),
        ("a b", "a%20b"),
        ("/\\evil.example", "/%5Cevil.example"),
    ])
    func `an address that a page may carry`(written: String, expected: String) {
        #expect(Link(written)?.text == expected)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)",
        "\u{1}javascript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd",
        "blob:x", "intent:x", "view-source:javascript:x", "feed:javascript:x", "x-unknown:1",
        "https://user:pass@example.org/", "https:example.org", "https://", "a\u{0}b",
        "https://example.org/\u{202E}gpj", "tel:javascript",
    ])
    func `an address that must not reach a page`(written: String) {
        #expect(Link(written) == nil)
    }

    @Test func `an image does not take an anchor's schemes`() {
        #expect(Link("mailto:a@example.org", for: .image) == nil)
        #expect(Link("data:image/png;base64,AAAA", for: .image) == nil)
        #expect(Link("https://example.org/a.png", for: .image) != nil)
    }

    @Test func `a path keeps what would mean something in an address`() {
        #expect(Link(path: "/c#/what?/50%/").text == "/c%23/what%3F/50%25/")
    }

    @Test(arguments: ["/x", "//x", "///x", "//", "/"])
    func `no path of the site leads to another host`(path: String) {
        #expect(!Link(path: path).text.hasPrefix("//"))
        #expect(!Link(path: "/").appending(path: path).text.hasPrefix("//"))
        #expect(Link(path: "/daily/").appending(path: path).text.hasPrefix("/daily/"))
    }
}
