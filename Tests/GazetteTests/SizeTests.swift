import Gazette
import Testing

/// Twice as much of a thing makes twice as much of a site, and what is beyond all measure is told.
struct SizeTests {
    /// Bytes of the whole site.
    private func size(_ files: [String: String], _ settings: String = Sample.settings) async throws
        -> Int
    {
        try await Sample(files, settings: settings).rendered().values.reduce(0) {
            $0 + $1.utf8.count
        }
    }

    private func articles(
        _ count: Int, _ key: (Int) -> String = { _ in "" }, topic: (Int) -> String = { _ in "city" }
    ) -> [String: String] {
        let files = (0..<count).map { number in
            (
                "articles/a\(number).md",
                """
                ---
                title: Article \(number)
                date: 2026-10-\(number % 20 + 10)
                topic: \(topic(number))
                \(key(number))
                ---

                Text.

                """
            )
        }
        return Dictionary(uniqueKeysWithValues: files)
    }

    private func expectLinear(_ make: (Int) -> [String: String], from count: Int = 150) async throws
    {
        let (once, twice) = (try await size(make(count)), try await size(make(2 * count)))
        #expect(Double(twice) / Double(once) < 2.3)
    }

    @Test func `twice the topics make a site of twice the size`() async throws {
        try await expectLinear { articles($0, topic: { "topic-\($0)" }) }
    }

    @Test func `twice the sources make a site of twice the size`() async throws {
        try await expectLinear { articles($0, { "source: source-\($0)" }) }
    }

    @Test func `twice the tags make a site of twice the size`() async throws {
        try await expectLinear { articles($0, { "tags: [tag-\($0)]" }) }
    }

    @Test func `twice the authors and aliases make a site of twice the size`() async throws {
        try await expectLinear { articles($0, { "author: A\($0)\naliases: [old/\($0)]" }) }
    }

    @Test func `twice the days make a site of twice the size`() async throws {
        try await expectLinear { count in
            let files = (0..<count).map { number in
                let (year, day) = (1900 + number / 300, number % 300)
                let month = day / 25 < 9 ? "0\(day / 25 + 1)" : "\(day / 25 + 1)"
                let date = "\(year)-\(month)-\(day % 25 < 9 ? "0" : "")\(day % 25 + 1)"
                return ("articles/a\(number).md", article("A\(number)", date))
            }
            return Dictionary(uniqueKeysWithValues: files)
        }
    }

    // MARK: - Mastheads

    private func masthead(_ topics: Int, of path: String) async throws -> Substring {
        let files = articles(topics, topic: { $0 < 10 ? "t-0\($0)" : "t-\($0)" })
        let settings = "title: S\nbase_url: https://example.org/\nlang: en\ntime_zone: UTC\n"
        let site = try await Sample(files, settings: settings).rendered()
        let page = try #require(site[path])
        let start = try #require(page.firstRange(of: "<nav class=\"sections\""))
        let end = try #require(page[start.lowerBound...].firstRange(of: "</nav>"))
        return page[start.lowerBound..<end.lowerBound]
    }

    @Test func `sixteen topics all stand in the masthead`() async throws {
        let masthead = try await masthead(16, of: "index.html")
        #expect(masthead.matches(of: /class="topic-/).count == 16)
        #expect(!masthead.contains("All topics"))
    }

    @Test func `of more topics a masthead shows the first and the way to all of them`() async throws
    {
        let masthead = try await masthead(60, of: "index.html")
        #expect(masthead.matches(of: /class="topic-/).count == 16)
        #expect(masthead.contains("<a href=\"/topics/\">All topics</a>"))
    }

    @Test func `a page's own topic stands in its masthead wherever it is among them`() async throws
    {
        let masthead = try await masthead(60, of: "topics/t-55/index.html")
        #expect(masthead.contains("<a href=\"/topics/t-55/\" aria-current=\"true\">"))
    }

    // MARK: - Limits

    private func messages(_ files: [String: String], _ settings: String = Sample.settings) async
        -> [String]
    {
        await Sample(files, settings: settings).errors().map(\.message)
    }

    @Test func `an article of more than eight megabytes is refused`() async {
        let body = String(repeating: "Words and words.\n", count: 500_000)
        let told = await messages(["articles/a.md": article("A") + body])
        #expect(told == ["the file is larger than 8 MB"])
    }

    @Test func `a front matter of more than a megabyte is refused`() async {
        let keys = (0..<100_000).map { "key-\($0): some" }.joined(separator: "\n")
        let told = await messages(["articles/a.md": article("A", "2026-11-20", keys)])
        #expect(told == ["the front matter is longer than 1 MB"])
    }

    @Test func `a title of more than four kilobytes is refused, and a long summary is not`() async {
        let long = String(repeating: "word ", count: 1000)
        let told = await messages(["articles/a.md": article(long)])
        #expect(told == ["\"title\" is longer than 4 KB"])
        let summary = article("A", "2026-11-20", "summary: \(long)")
        #expect(await messages(["articles/a.md": summary]).isEmpty)
    }

    @Test func `more than a hundred links beside the sections are refused`() async {
        func settings(_ count: Int) -> String {
            Sample.settings + "\nnavigation:\n"
                + (0..<count).map { "  - { title: T\($0), url: https://p.example/\($0)/ }\n" }
                .joined()
        }
        #expect(await messages(["articles/a.md": article("A")], settings(100)).isEmpty)
        let told = await messages(["articles/a.md": article("A")], settings(101))
        #expect(told.count == 1 && told[0].hasPrefix("\"navigation\" has more than 100 entries"))
    }

    @Test func `a hundred versions of an article name each other, and more are told`() async throws
    {
        let letters = "abcdefghijklmnopqrstuvwxyz"
        let tags = letters.flatMap { first in letters.map { "q\(first)\($0)" } }
        let files = (0..<120).map { number in
            (
                "articles/a\(number).md",
                article(
                    "A", "2026-11-20",
                    "id: i\(number)\nlang: \(tags[number])"
                        + (number > 0 ? "\ntranslation_of: i0" : ""))
            )
        }
        let report = try await Sample(Dictionary(uniqueKeysWithValues: files)).report()
        let told = report.problems.filter { $0.message.contains("100 languages already") }
        #expect(told.count == 20)
    }
}
