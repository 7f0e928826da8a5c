import Gazette
import Testing

/// Names of topics and sources, which get pages of their own.
struct NameTests {
    private let settings =
        Sample.settings.replacing("default_topic: city", with: "slugs: pinyin\nsource_pages: 1")

    private func article(_ date: String, topic: String, source: String? = nil) -> String {
        let source = source.map { "source: \"\($0)\"\n" } ?? ""
        return
            "---\ntitle: Of \(topic)\ndate: \(date)\ntopic: \"\(topic)\"\n\(source)---\n\nText.\n"
    }

    /// The folders of topics or sources that have a page.
    private func folders(_ site: [String: String], _ kind: String) -> [String: String] {
        var folders: [String: String] = [:]
        for (path, page) in site {
            let parts = path.split(separator: "/")
            guard parts.count == 3, parts[0] == kind, parts[2] == "index.html",
                let heading = page.firstMatch(of: /<h1>([^<]*)<\/h1>/)
            else { continue }
            folders[String(heading.1)] = String(parts[1])
        }
        return folders
    }

    @Test func `names that sound alike are different topics and sources`() async throws {
        let site = try await Sample(
            [
                "articles/a.md": article("2026-11-20", topic: "经济", source: "新化报"),
                "articles/b.md": article("2026-11-21", topic: "竞技", source: "新华报"),
            ], settings: settings
        ).rendered()
        let topics = folders(site, "topics")
        #expect(topics["经济"] == "jing-ji")
        #expect(try #require(topics["竞技"]).hasPrefix("jing-ji-"))
        #expect(folders(site, "sources").keys.sorted() == ["新化报", "新华报"])
        let page = try #require(site["articles/2026/11/21/b/index.html"])
        #expect(page.contains("新华报") && !page.contains("新化报"))
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6])
    func `addresses do not depend on the names of files`(seed: Int) async throws {
        let names = ["C#", "C++", "c", "经济", "竞技", "静寂", "🎉", "🎈", "AI", "ai", "ＡＩ"]
        let order = names.indices.sorted { ($0 * 7 * seed) % 11 < ($1 * 7 * seed) % 11 }
        func site(_ order: [Int]) async throws -> [String: String] {
            let files = order.enumerated().map { place, index in
                ("articles/n\(place).md", article("2026-11-\(10 + index / 4)", topic: names[index]))
            }
            return folders(
                try await Sample(
                    Dictionary(uniqueKeysWithValues: files), settings: settings
                ).rendered(), "topics")
        }
        let found = try await site(order)
        #expect(found == (try await site(Array(names.indices))))
        // Three spellings of one name, and nine names.
        #expect(found.count == 9 && Set(found.values).count == 9)
    }

    @Test func `a newer name does not take the address of an older one`() async throws {
        var files = ["articles/z.md": article("2026-11-20", topic: "经济")]
        for count in 0..<3 {
            let site = try await Sample(files, settings: settings).rendered()
            #expect(folders(site, "topics")["经济"] == "jing-ji")
            files["articles/n\(count).md"] = article(
                "2026-11-2\(count + 1)", topic: ["竞技", "京畿", "静寂"][count])
        }
    }

    @Test func `two long names with the same beginning are two`() async throws {
        let start = String(repeating: "The Long Name of a Journal ", count: 5)
        let site = try await Sample(
            [
                "articles/a.md": article("2026-11-20", topic: "city", source: start + "in Bern"),
                "articles/b.md": article("2026-11-20", topic: "city", source: start + "in Basel"),
            ], settings: settings
        ).rendered()
        let sources = folders(site, "sources")
        #expect(sources.keys.sorted() == [start + "in Basel", start + "in Bern"])
        #expect(Set(sources.values).count == 2)
    }

    @Test(arguments: [
        ("AI", "ai"), ("Straße", "STRASSE"), ("Café", "Cafe\u{301}"), ("ＡＩ News", "ai news"),
        ("ﬁlm", "Film"), ("ΟΔΟΣ", "οδος"), ("New  York", "New York"),
    ])
    func `spellings of one name are one`(first: String, second: String) async throws {
        let site = try await Sample(
            [
                "articles/a.md": article("2026-11-20", topic: first, source: second),
                "articles/b.md": article("2026-11-21", topic: second, source: first),
            ], settings: settings
        ).rendered()
        #expect(folders(site, "topics").count == 1 && folders(site, "sources").count == 1)
    }

    @Test func `a declared name keeps its address and its rights in any spelling`() async throws {
        let settings =
            Sample.settings + """

                sources:
                  - id: ledger
                    name: Harbour Ledger
                    rights: link
                """
        let more = "source: HARBOUR LEDGER\nsource_url: https://ledger.example/a"
        let sample = Sample(
            ["articles/a.md": GazetteTests.article("A", "2026-11-20", more)], settings: settings)
        let site = try await sample.rendered()
        #expect(site["sources/ledger/index.html"] != nil)
        #expect(!(try #require(site["articles/2026/11/20/a/index.html"]).contains("Text.")))
        #expect(try await sample.report().problems.isEmpty)
    }

    @Test func `a topic is known by its id or title in any case`() async throws {
        let settings =
            "title: S\nbase_url: https://example.org/\ntime_zone: UTC\ntopics:\n"
            + "  - { id: \"C#\", title: Sharp }\n  - { id: \"C++\", title: Plus }\n"
        let sample = Sample(
            [
                "articles/a.md": article("2026-11-20", topic: "c#"),
                "articles/b.md": article("2026-11-20", topic: "PLUS"),
                "articles/c.md": article("2026-11-20", topic: "🎉"),
            ], settings: settings)
        let report = try await sample.report()
        #expect(report.problems.isEmpty)
        let topics = folders(try await sample.rendered(), "topics")
        #expect(topics.keys.sorted() == ["Plus", "Sharp", "🎉"])
        #expect(topics["Sharp"] == "c" && Set(topics.values).count == 3)
    }

    @Test func `an id that differs from another by case alone is declared twice`() async {
        let settings = Sample.settings.replacing("id: science", with: "id: City")
        let errors = await Sample(["articles/a.md": GazetteTests.article("A")], settings: settings)
            .errors()
        #expect(errors.map(\.message) == ["the topic \"City\" is declared twice"])
    }
}
