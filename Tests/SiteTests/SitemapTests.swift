import Gazette
import Testing

struct SitemapTests {
    @Test func `a new article leaves everything of an older year as it was`() async throws {
        let digest = Digest()
            .article("Bridge", "2025-03-01").article("Ferry", "2025-03-02")
            .article("Museum", "2026-01-05")
        let before = try await digest.site()
        let after = try await digest.article("Rice", "2026-11-20").site()
        let old = before.keys.filter { $0.contains("2025") }
        #expect(old.contains("sitemap-2025.xml") && old.count > 5)
        for path in old { #expect(before[path] == after[path], "\(path)") }
        #expect(before["sitemap-2026.xml"] != after["sitemap-2026.xml"])
    }

    @Test func `the index names every year`() async throws {
        let xml = try await Digest().article("A", "2024-05-01").article("B").file("sitemap.xml")
        #expect(
            parts(of: xml, from: "<loc>https://example.org/", to: "</loc>")
                == ["sitemap-pages.xml", "sitemap-2026.xml", "sitemap-2024.xml"])
    }

    @Test func `news are our own reports of the last two days`() async throws {
        var digest = Digest()
            .article("Fresh", "2026-11-23T12:00+08:00").article("Stale", "2026-11-20")
            .article("Theirs", "2026-11-23", "source_url: https://ledger.example/a")
        #expect(try await digest.site()["sitemap-news.xml"] == nil)
        digest.settings = "news_sitemap: The Sample"
        let xml = try await digest.file("sitemap-news.xml")
        #expect(parts(of: xml, from: "<news:title>", to: "</news:title>") == ["Fresh"])
        #expect(xml.contains("<news:name>The Sample</news:name>"))
        let date = "<news:publication_date>2026-11-23T12:00+08:00</news:publication_date>"
        #expect(xml.contains(date))
        #expect(try await digest.file("robots.txt").contains("/sitemap-news.xml"))
    }
}
