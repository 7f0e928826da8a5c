import Gazette
import Testing

struct ArchiveTests {
    private func site() async throws -> [String: String] {
        var sample = Sample(
            [
                "articles/a.md": article("A", "2026-04-03"),
                "articles/b.md": article("B", "2027-01-02"),
                "articles/c.md": article("C", "2026-06-10"),
            ], settings: Sample.settings + "\ncadence: weekly")
        sample.now = "2027-02-01"
        return try await sample.rendered()
    }

    @Test(arguments: [
        ("2026/03", "2026-w14"), ("2026/04", "2026-w14"), ("2026/12", "2026-w53"),
        ("2027/01", "2026-w53"), ("2026/06", "2026-w24"),
    ])
    func `a week is found in each month that it lies in`(month: String, week: String) async throws {
        let page = try #require(try await site()["archive/\(month)/index.html"])
        #expect(page.contains("/editions/\(week)/"))
    }

    @Test func `a year has every month that an edition lies in`() async throws {
        let site = try await site()
        let year = try #require(site["archive/2026/index.html"])
        for month in ["03", "04", "06", "12"] { #expect(year.contains("/archive/2026/\(month)/")) }
        #expect(try #require(site["archive/index.html"]).contains("/archive/2027/"))
        #expect(site["archive/2026/05/index.html"] == nil)
    }

    @Test func `a week that lies in two years stands in one sitemap`() async throws {
        let maps = try await site().filter { $0.key.hasPrefix("sitemap") }.values.joined()
        for path in ["editions/2026-w53/", "editions/2026-w14/", "articles/2027/01/02/b/"] {
            #expect(
                maps.matches(of: try Regex("<loc>https://example.org/\(path)</loc>")).count == 1)
        }
    }
}
