import Foundation
import Gazette
import Testing

struct BaseURLTests {
    @Test(arguments: [
        ("https://example.org", "https://example.org/"),
        ("HTTPS://Example.org/Daily", "https://example.org/Daily/"),
        ("http://localhost:8000/", "http://localhost:8000/"),
        ("https://example.org/~me/a.b/", "https://example.org/~me/a.b/"),
        ("https://example.org/新闻", "https://example.org/%E6%96%B0%E9%97%BB/"),
        ("https://example.org/%E6%96%B0", "https://example.org/%E6%96%B0/"),
        ("https://example.org/%252f", "https://example.org/%252f/"),
    ])
    func `a site can stand there`(written: String, home: String) {
        #expect(BaseURL(written)?.absolute("").text == home)
    }

    private static let refused = [
        "https://digest.example//", "https://h//x", "https://h/x//y", "https://h/./", "https://h/.",
        "https://h/../", "https://h/x/..", "https://h/%2e%2e/x", "https://h/%2E/", "https://h\\x",
        "https://h/\\x", "https://h/%5c", "https://h/%2f%2f", "https://h/a%2fb", "https:///x",
        "https://", "https:/h", "https:h", "//h/", "h", "/", "", " ", "ftp://h/", "javascript://h/",
        "https://u:p@h/", "https://u@h/", "https://@h/", "https://h:0/", "https://h:65536/",
        "https://h:/", "https://h:x/", "https://h:-1/", "https://h:80:80/", "https://h/a b",
        "https://h /", " https://h/", "https://h/?q", "https://h?q", "https://h/#f", "https://h#f",
        "https://h/%", "https://h/%zz", "https://h/%ff", "https://h/%00", "https://h/%0a",
        "https://h/\u{202E}x", "https://h/\u{85}", "https://h\u{200B}/", "https://a..b/",
        "https://.h/", "https://h／x/", "https://h%2f/", "https://[::1/", "https://[::1]/",
        "https://[h]/",
        "https://h/" + String(repeating: "x", count: 256),
    ]

    @Test(arguments: refused)
    func `a site cannot stand there, and the advice names an address where it can`(
        written: String
    ) async throws {
        #expect(BaseURL(written) == nil)
        let settings = Sample.settings.replacing(
            "https://example.org/", with: "\"\(written.replacing("\\", with: "\\\\"))\"")
        let error = try #require(await Sample([:], settings: settings).errors().first)
        #expect(!error.description.contains("u:p@"))
        let advice = try #require(error.advice)
        if advice.hasPrefix("write it as ") {
            #expect(BaseURL(String(advice.dropFirst("write it as ".count))) != nil, "\(advice)")
        } else {
            let isBlank = written.allSatisfy { $0.isWhitespace }
            #expect(isBlank, "\(advice)")
        }
    }

    @Test func `no address of a site leads to another host, whatever its base`() throws {
        var random = SeededGenerator()
        let parts = [
            "/", "//", "\\", ".", "..", "x", "evil.example", "@", ":", "%2f", "%5c", "%2e", "?",
            "#", "桥", " ", "\t", "https:", "%", "~",
        ]
        func text(_ count: Int) -> String {
            (0..<Int.random(in: 0...count, using: &random))
                .compactMap { _ in parts.randomElement(using: &random) }.joined()
        }
        var taken = 0
        for _ in 0..<20_000 {
            guard let base = BaseURL("https://digest.example" + text(4)) else { continue }
            let host = try #require(URL(string: base.origin.text)?.host)
            guard host.hasPrefix("digest.example") else { continue }
            taken += 1
            let path = text(6)
            let (link, whole) = (base.link(path).text, base.absolute(path).text)
            let clue: Comment = "\(link) with seed \(random.seed)"
            #expect(link.hasPrefix("/") && !link.hasPrefix("//") && !link.contains("\\"), clue)
            #expect(link.hasPrefix(base.link("").text), clue)
            #expect(URL(string: whole)?.host == host, clue)
            #expect(whole.hasPrefix(base.origin.text + "/"), clue)
        }
        #expect(taken > 500)
    }

    @Test(arguments: ["https://example.org", "https://example.org/daily"])
    func `no link of a page begins with two slashes`(base: String) async throws {
        let settings =
            Sample.settings.replacing("https://example.org/", with: base)
            + "\nnavigation:\n  - {title: X, url: /x/}\nappearance: {logo: {src: x.png, alt: X}}\n"
        let site = try await Sample(
            ["articles/a.md": article("A", "2026-11-20", "aliases: [/old/]")], settings: settings
        ).rendered()
        for (path, page) in site {
            #expect(page.matches(of: /(?:href|src|content|url)="?=?\/\//).isEmpty, "\(path)")
            #expect(!page.contains("https://example.orgx.png"), "\(path)")
        }
        #expect(site.count > 10)
    }
}
