import Gazette
import Testing

struct PublicationTests {
    private let files = [
        "articles/a.md": article("Shown", "2026-11-20"),
        "articles/b.md": article("Sketch", "2026-11-20", "draft: true"),
        "articles/c.md": article("Tomorrow", "2026-11-25"),
        "articles/d.md": article("Gone", "2026-11-01", "expires: 2026-11-10"),
        "articles/e.md": article("Tonight", "2026-11-24T20:00"),
    ]

    @Test func `drafts, future and expired articles are left out and counted`() async throws {
        let report = try await Sample(files).report()
        #expect(report.articles == 1)
        #expect(report.count(.draft) == 1 && report.count(.future) == 2)
        #expect(report.count(.expired) == 1)
    }

    @Test func `drafts show when asked for`() async throws {
        var sample = Sample(files)
        sample.showsDrafts = true
        #expect(try await sample.rendered()["articles/2026/11/20/b/index.html"] != nil)
    }

    @Test func `another moment shows what comes later`() async throws {
        var sample = Sample(files)
        sample.now = "2026-11-26"
        let site = try await sample.rendered()
        #expect(site["articles/2026/11/25/c/index.html"] != nil)
        #expect(site["articles/2026/11/24/e/index.html"] != nil)
    }

    @Test func `a day without a time is out all that day`() async throws {
        var sample = Sample(["articles/a.md": article("A", "2026-11-24")])
        sample.now = "2026-11-24T00:00"
        #expect(try await sample.rendered()["articles/2026/11/24/a/index.html"] != nil)
    }

    @Test func `another day gives the same bytes`() async throws {
        let sample = Sample(["articles/a.md": article("A"), "articles/b.md": article("B")])
        var later = sample
        later.now = "2027-03-01"
        #expect(try await sample.rendered() == later.rendered())
    }

    @Test func `the site's address may be percent-encoded`() async throws {
        func home(_ base: String) async throws -> String? {
            let settings = Sample.settings.replacing("https://example.org/", with: base)
            return try await Sample(["articles/a.md": article("One")], settings: settings)
                .rendered()["index.html"]
        }
        let page = try #require(try await home("https://example.org/日报/"))
        #expect(page.contains("href=\"/%E6%97%A5%E6%8A%A5/articles/"))
        #expect(try await home("https://example.org/%E6%97%A5%E6%8A%A5/") == page)
    }
}
