import Gazette
import Testing

struct ListTests {
    private func files(_ count: Int) -> [String: String] {
        let days = (0..<count).map { number in
            let day = String(describing: Day(number: 20_000 + number))
            return ("articles/n\(number).md", article("Number \(number)", day, "source: Wire"))
        }
        return Dictionary(uniqueKeysWithValues: days)
    }

    private let settings = Sample.settings + "\nsource_pages: 1\npage_sizes: { list: 5 }"

    @Test func `a new article changes no full page of a list`() async throws {
        for count in [10, 11, 14, 15, 23] {
            let before = try await Sample(files(count), settings: settings).rendered()
            let after = try await Sample(files(count + 1), settings: settings).rendered()
            let full = before.keys.filter { $0.contains("/page/") && !isUpcoming($0, in: before) }
            #expect(count < 10 || !full.isEmpty)
            for path in full { #expect(before[path] == after[path], "\(path) of \(count)") }
        }
    }

    private func isUpcoming(_ path: String, in site: [String: String]) -> Bool {
        site[path]?.contains("http-equiv=\"refresh\"") == true
    }

    @Test func `every article stands on exactly one page of its list`() async throws {
        for count in [0, 1, 4, 5, 9, 10, 12, 31] {
            let site = try await Sample(files(count), settings: settings).rendered()
            for list in ["topics/city/", "sources/wire/"] {
                let pages = site.filter {
                    $0.key.hasPrefix(list) && $0.key.hasSuffix(".html")
                        && !$0.key.contains("/20") && !isUpcoming($0.key, in: site)
                }
                let shown = pages.values.flatMap {
                    $0.matches(of: /<h2 class="p-name"><a class="u-url" href="[^"]*">(Number \d+)</)
                        .map { String($0.1) }
                }
                #expect(shown.count == count && Set(shown).count == count)
            }
        }
    }

    @Test func `a topic has a page for each month`() async throws {
        let site = try await Sample([
            "articles/a.md": article("October", "2026-10-30"),
            "articles/b.md": article("November", "2026-11-02"),
        ]).rendered()
        let october = try #require(site["topics/city/2026-10/index.html"])
        #expect(october.contains(">October<") && !october.contains(">November<"))
        #expect(try #require(site["topics/city/index.html"]).contains("/topics/city/2026-10/"))
    }

    @Test func `the archive leads from years to months to editions`() async throws {
        let site = try await Sample([
            "articles/a.md": article("A", "2025-12-31"),
            "articles/b.md": article("B", "2026-11-02"),
        ]).rendered()
        #expect(try #require(site["archive/index.html"]).contains("/archive/2025/"))
        #expect(try #require(site["archive/2025/index.html"]).contains("/archive/2025/12/"))
        let month = try #require(site["archive/2026/11/index.html"])
        #expect(month.contains("<td><a href=\"/editions/2026-11-02/\""))
        #expect(month.matches(of: /<td/).count == 42)
    }

    @Test func `a topic that nobody declared is taken as it stands`() async throws {
        let site = try await Sample([
            "articles/a.md": article("A").replacing("city", with: "财经"),
            "articles/b.md": article("B").replacing("city", with: "城市"),
        ]).rendered()
        #expect(site["topics/财经/index.html"] != nil)
        // The title of a declared topic names it as well as its id does.
        #expect(try #require(site["topics/city/index.html"]).contains(">B<"))
    }

    @Test func `an article without a topic goes to the default one`() async throws {
        let report = try await Sample([
            "articles/a.md": "---\ntitle: A\ndate: 2026-11-20\n---\nText."
        ]).report()
        #expect(report.problems.isEmpty)
    }
}
