import Gazette
import Testing

struct HeadTests {
    private let origin = "source_url: https://ledger.example/a\nsummary: In our words."

    @Test(arguments: [
        ("", "max-image-preview:large"),
        ("source_url: https://l.example/a", "noindex, follow"),
        ("rights: excerpt\nsource_url: https://l.example/a", "noindex, follow"),
        (
            "rights: excerpt\nsource_url: https://l.example/a\nsummary: Ours.",
            "max-image-preview:large"
        ),
        ("rights: link\nsource_url: https://l.example/a", "noindex, follow"),
        (
            "rights: link\nsource_url: https://l.example/a\nsummary: Ours.",
            "max-image-preview:large"
        ),
    ])
    func `search engines are told what an article's rights allow`(
        _ fields: String, _ robots: String
    ) async throws {
        let site = try await Digest().article("A", "2026-11-20", fields).site()
        let page = try #require(site["articles/2026/11/20/a/index.html"])
        #expect(parts(of: page, from: "name=\"robots\" content=\"", to: "\"") == [robots])
        let isListed = site["sitemap-2026.xml"]?.contains("/articles/2026/11/20/a/") == true
        #expect(isListed == !robots.hasPrefix("noindex"))
    }

    @Test func `a source's own word on indexing holds`() async throws {
        var digest = Digest().article("A", "2026-11-20", "source: ledger\n\(origin)")
        digest.settings = "sources: [{ id: ledger, name: Ledger, indexing: origin }]"
        let site = try await digest.site()
        let page = try #require(site["articles/2026/11/20/a/index.html"])
        #expect(page.contains("<link rel=\"canonical\" href=\"https://ledger.example/a\">"))
        #expect(site["sitemap-2026.xml"]?.contains("/a/") == false)
    }

    @Test func `an excerpt cites its origin and does not claim its author`() async throws {
        let page = try await Digest()
            .article("A", "2026-11-20", "author: Ann\nrights: excerpt\n\(origin)")
            .file("articles/2026/11/20/a/index.html")
        #expect(page.contains("\"@type\":\"Article\"") && page.contains("\"citation\":\"https"))
        #expect(!page.contains("\"author\":"))
    }

    @Test func `a date that is not known to the day is not told to machines`() async throws {
        for date in ["2026-11", "2026"] {
            let site = try await Digest().article("A", date).site()
            let page = try #require(site.first { $0.key.hasSuffix("/a/index.html") }).value
            #expect(!page.contains("datePublished\":\"\(date)\""))
            #expect(!page.contains("published_time"))
        }
    }

    @Test func `translations name each other, and the original stands for the rest`() async throws {
        let site = try await Digest()
            .article("Original", "2026-11-20", "id: one\nlang: zh-Hans")
            .article("Translation", "2026-11-21", "lang: en\ntranslation_of: one")
            .site()
        let original = "https://example.org/articles/2026/11/20/original/"
        let translation = "https://example.org/articles/2026/11/21/translation/"
        for path in ["2026/11/20/original", "2026/11/21/translation"] {
            let page = try #require(site["articles/\(path)/index.html"])
            #expect(page.contains("hreflang=\"zh-Hans\" href=\"\(original)\""))
            #expect(page.contains("hreflang=\"en\" href=\"\(translation)\""))
            #expect(page.contains("hreflang=\"x-default\" href=\"\(original)\""))
        }
    }

    @Test func `a headline cannot leave the page's data`() async throws {
        let page = try await Digest()
            .article("A", "2026-11-20", "slug: a\nsummary: \"</script><b>\"")
            .file("articles/2026/11/20/a/index.html")
        #expect(page.contains("\\u003c/script\\u003e\\u003cb\\u003e"))
        #expect(!page.contains("</script><b>"))
    }

    @Test func `an article's head stays small`() async throws {
        let page = try await Digest().article("A").file("articles/2026/11/20/a/index.html")
        let head = try #require(parts(of: page, from: "<head>", to: "</head>").first)
        #expect(head.utf8.count < 3000)
    }
}
