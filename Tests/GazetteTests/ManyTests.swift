import Gazette
import Testing

/// So many of a thing in one place that whatever looks at each of them for each of them would not
/// come to an end.
struct ManyTests {
    private func problems(_ body: String, head: String = "") async throws -> [Problem] {
        let files = ["articles/a.md": article("A", "2026-11-20", head) + body + "\n"]
        return try await Sample(files).report().problems
    }

    @Test func `links in one line that lead nowhere`() async throws {
        let told = try await problems(String(repeating: "*好*[a](/no/) ", count: 20_000))
        #expect(told.count == 20_000)
        #expect(told.last?.place.column == 19_999 * 13 + 4)
        #expect(told.allSatisfy { ($0.place.excerpt?.window.text.count ?? 0) <= 102 })
    }

    @Test func `links behind a wide margin`() async throws {
        let margin = String(repeating: " ", count: 500_000)
        let told = try await problems(
            "first\n" + margin + String(repeating: "[a](/no/) ", count: 10_000))
        #expect(told.count == 10_000)
    }

    @Test func `keys that nobody knows`() async throws {
        let keys = (0..<10_000).map { "other-\($0): x" }.joined(separator: "\n")
        #expect(try await problems("", head: keys).count == 10_000)
    }

    @Test func `items of a list in full YAML, all in one line`() async throws {
        let items = (0..<20_000).map { "t\($0)" }.joined(separator: ", ")
        #expect(try await problems("", head: "tags: [!!str x, \(items)]").isEmpty)
    }

    @Test func `mistakes in one list`() async throws {
        let items = (0..<10_000).map { "../\($0)" }.joined(separator: ", ")
        let files = ["articles/a.md": article("A", "2026-11-20", "aliases: [\(items)]")]
        #expect(await Sample(files).errors().count == 10_000)
    }

    @Test func `aliases that are all taken`() async throws {
        let items = (0..<5000).map { "old/\($0)" }.joined(separator: ", ")
        let files = [
            "articles/a.md": article("A", "2026-11-20", "aliases: [\(items)]"),
            "articles/b.md": article("B", "2026-11-20", "aliases: [\(items)]"),
        ]
        #expect(await Sample(files).errors().count == 5000)
    }

    @Test func `declared topics and sources, each with an article`() async throws {
        let count = 300
        let settings =
            "title: S\nbase_url: https://example.org/\nlang: en\ntime_zone: UTC\ntopics:\n"
            + (0..<count).map { "  - id: topic-\($0)\n    title: Topic \($0)\n" }.joined()
            + "sources:\n" + (0..<count).map { "  - { id: s\($0), name: Source \($0) }\n" }.joined()
        let files = (0..<count).map { number in
            (
                "articles/a\(number).md",
                "---\ntitle: A\ndate: 2026-11-20\ntopic: Topic \(number)\nsource: Source \(number)\n---\n"
            )
        }
        let sample = Sample(Dictionary(uniqueKeysWithValues: files), settings: settings)
        let report = try await sample.report()
        #expect(report.topics == count && report.sources == count && report.problems.isEmpty)
    }
}
