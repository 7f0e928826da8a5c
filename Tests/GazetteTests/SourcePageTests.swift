import Gazette
import Testing

struct SourcePageTests {
    private func files(_ count: Int, of source: String) -> [String: String] {
        let files = (0..<count).map { number in
            (
                "articles/\(source)-\(number).md",
                article("Of \(source)", "2026-11-20", "source: \(source)")
            )
        }
        return Dictionary(uniqueKeysWithValues: files)
    }

    @Test func `a source that is not declared gets a page with its third article`() async throws {
        let files = files(2, of: "rare.example").merging(files(3, of: "often.example")) { $1 }
        let site = try await Sample(files).rendered()
        #expect(site["sources/often-example/feed.xml"] != nil)
        #expect(!site.keys.contains { $0.hasPrefix("sources/rare") })
        // Nothing leads to what is not there, and the names are told all the same.
        #expect(!site.values.contains { $0.contains("sources/rare-example") })
        let list = try #require(site["sources/index.html"])
        #expect(list.contains("rare.example") && list.contains("href=\"/sources/often-example/\""))
        let page = try #require(site["articles/2026/11/20/rare-example-0/index.html"])
        #expect(page.contains("<span class=\"source\">rare.example</span>"))
    }

    @Test func `a declared source has a page with its first article`() async throws {
        let settings = Sample.settings + "\nsources:\n  - id: wire\n    name: Wire"
        let site = try await Sample(files(1, of: "wire"), settings: settings).rendered()
        #expect(site["sources/wire/index.html"] != nil && site["sources/wire/feed.xml"] != nil)
    }

    @Test func `thousands of hosts make no thousands of pages`() async throws {
        let all = (0..<300).map { files(1, of: "h\($0).example") }
        let site = try await Sample(
            all.reduce(into: [:]) { $0.merge($1) { first, _ in first } },
            settings: Sample.settings + "\nsource_pages: 2"
        ).rendered()
        #expect(site.keys.filter { $0.hasPrefix("sources/") } == ["sources/index.html"])
    }
}
