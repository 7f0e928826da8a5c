import Gazette
import Import
import Testing
import Yams

/// An imported text as the tests look at it.
struct Article {
    let imported: Imported
    /// What the front matter says, as YAML reads it.
    let facts: [String: String]
    let body: String

    init(
        _ text: String, asOf: String = "2026-11-23", options: Imported.Options = .init()
    ) throws {
        let day = try #require(Day(asOf))
        imported = try Import.imported(
            Array(text.utf8), named: "a.txt", asOf: day, options: options)
        let parts = String(decoding: imported.file, as: UTF8.self)
            .split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
        let node = try #require(try Yams.compose(yaml: String(parts[1])))
        var facts: [String: String] = [:]
        for (key, value) in try #require(node.mapping) { facts[key.string ?? ""] = value.string }
        self.facts = facts
        body = String(parts[2].drop { $0 == "\n" })
    }

    /// A text below a masthead that leaves nothing to ask.
    init(body: String) throws { try self.init("一个标题\n晨报 社会 2026-11-20\n" + body) }

    var report: Imported.ImportReport { imported.report }
    var doubts: [Imported.Doubt.Subject] { report.doubts.map(\.about) }
}

/// Sentences that are told apart by their numbers.
func sentences(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { "第\($0)天,镇上的邮局照常开门,信件在中午以前送到了每一户人家。\n" }.joined()
}
