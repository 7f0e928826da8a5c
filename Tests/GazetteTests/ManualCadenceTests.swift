import Gazette
import Testing

/// `cadence: manual`: an edition is what a file declares.
struct ManualCadenceTests {
    private let settings = Sample.settings + "\ncadence: manual"

    private func issue(_ date: String, _ more: String = "") -> String {
        "---\ndate: \(date)\n\(more.isEmpty ? "" : more + "\n")---\n"
    }

    /// The titles in each edition, by its id.
    private func editions(
        _ files: [String: String], now: String = "2026-11-24", isEarly: Bool = false
    ) async throws -> [String: Set<String>] {
        var sample = Sample(files, settings: settings)
        sample.now = now
        let site = try await site(sample, isEarly: isEarly)
        return Dictionary(
            site.editions.map { edition in
                (edition.id, Set(edition.articles.map { site.articles[$0].title }))
            }
        ) { $1 }
    }

    private func site(_ sample: Sample, isEarly: Bool) async throws -> Site {
        var options = sample.options
        (options.showsFuture, options.showsDrafts) = (isEarly, isEarly)
        var cache = BuildCache()
        return try await PreparedSite(
            of: sample.folder, theme: .standard, options: options, reusing: &cache
        ).site
    }

    @Test func `an article goes to the first edition on or after its date that is still open`()
        async throws
    {
        let files = [
            "editions/issue-1.md": issue("2026-11-10"),
            "editions/issue-2.md": issue("2026-11-17", "closes: 2026-11-15"),
            "editions/issue-3.md": issue("2026-11-20"),
            "articles/a.md": article("Before", "2026-11-01"),
            "articles/b.md": article("On the day", "2026-11-10T23:59"),
            "articles/c.md": article("After", "2026-11-11"),
            "articles/d.md": article("Last", "2026-11-15T20:00"),
            "articles/e.md": article("Closed", "2026-11-16"),
            "articles/f.md": article("Late", "2026-11-21"),
        ]
        let found = try await editions(files)
        #expect(
            found == [
                "issue-1": ["Before", "On the day"], "issue-2": ["After", "Last"],
                "issue-3": ["Closed"],
            ])
        let report = try await Sample(files, settings: settings).report()
        #expect(report.leftOut.map(\.file) == ["Content/articles/f.md"])
        #expect(report.count(.waiting) == 1)
    }

    @Test func `an edition without articles has a page, and one of a day to come has none`()
        async throws
    {
        let files = [
            "editions/1.md": issue("2026-11-10", "title: Empty"),
            "editions/2.md": issue("2026-11-25"),
            "editions/3.md": issue("2026-11-20", "draft: true"),
            "articles/a.md": article("In a draft", "2026-11-18"),
            "articles/b.md": article("In what comes", "2026-11-23"),
        ]
        let site = try await Sample(files, settings: settings).rendered()
        #expect(try #require(site["editions/1/index.html"]).contains("Empty"))
        #expect(site["editions/2/index.html"] == nil && site["editions/3/index.html"] == nil)
        #expect(try #require(site["index.html"]).contains("Empty"))
        #expect(site.keys.contains { $0.hasPrefix("articles/") } == false)
        #expect(try await editions(files, now: "2026-11-25") == ["1": [], "2": ["In what comes"]])
    }

    @Test func `a preview shows what waits in an edition that is about to come`() async throws {
        let files = [
            "editions/issue-7.md": issue("2026-11-10", "number: 7"),
            "editions/issue-8.md": issue("2026-11-26"),
            "articles/a.md": article("Out", "2026-11-10"),
            "articles/b.md": article("Tomorrow", "2026-11-23"),
            "articles/c.md": article("Waits", "2026-11-27"),
        ]
        let site = try await site(Sample(files, settings: settings), isEarly: true)
        #expect(site.editions.map(\.id) == ["next", "issue-8", "issue-7"])
        #expect(site.editions.map(\.number) == [9, 8, 7])
        let early = Dictionary(site.early.map { ($0.file, $0.reason) }) { $1 }
        #expect(
            early == ["Content/articles/b.md": .waiting, "Content/articles/c.md": .future])
    }

    @Test func `the file names the edition, and may name its day`() async throws {
        let found = try await editions([
            "editions/2026/第 408 期.md": issue("2026-11-10"),
            "editions/2026-11-20-lamp.md": "---\ntitle: Lamp\n---\n",
            "articles/a.md": article("A", "2026-11-20", "edition: 第408期"),
            "articles/b.md": article("B", "2026-11-20", "edition: 第 408 期"),
        ])
        #expect(found["第-408-期"] == ["B"])
        #expect(found["2026-11-20-lamp"] == ["A"])
    }

    @Test(arguments: [
        ("editions/issue-1.md", "---\ntitle: X\n---\n", "the edition has no date"),
        ("editions/!.md", "---\ndate: 2026-11-10\n---\n", "no address can be made"),
    ])
    func `an edition without a date or a name is refused`(
        path: String, text: String, message: String
    ) async {
        let errors = await Sample([path: text], settings: settings).errors()
        #expect(errors.first?.message.hasPrefix(message) ?? false, "\(errors)")
    }

    @Test func `two files for one edition are told`() async throws {
        let report = try await Sample(
            [
                "editions/a/issue-1.md": issue("2026-11-10"),
                "editions/b/Issue 1.md": issue("2026-11-12"),
            ], settings: settings
        ).report()
        #expect(report.editions == 1)
        #expect(try #require(report.problems.first).message.contains("issue-1"))
    }

    @Test func `with a period, closes is pointed out, and a date names the edition`() async throws {
        let report = try await Sample(
            [
                "editions/bridge.md": issue("2026-11-20", "title: Bridge day\ncloses: 2026-11-19"),
                "articles/a.md": article("A"),
            ]
        ).report()
        #expect(report.problems.map(\.message).contains { $0.hasPrefix("closes: says nothing") })
        let site = try await Sample([
            "editions/bridge.md": issue("2026-11-20", "title: Bridge day"),
            "articles/a.md": article("A"),
        ]).rendered()
        #expect(try #require(site["editions/2026-11-20/index.html"]).contains("Bridge day"))
    }

    @Test func `the name of an edition in feeds outlives a new date`() async throws {
        func id(_ date: String) async throws -> String {
            let site = try await Sample(
                ["editions/lamp.md": issue(date), "articles/a.md": article("A", "2025-12-01")],
                settings: settings
            ).rendered()
            let feed = try #require(site["editions/feed.xml"])
            return String(try #require(feed.firstMatch(of: /<id>(tag:[^<]*lamp)<\/id>/)).1)
        }
        #expect(try await id("2025-12-31") == id("2026-01-02"))
    }
}
