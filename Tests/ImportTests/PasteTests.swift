import Foundation
import Gazette
import Import
import Testing

/// Pages as people paste them, each beside the article that it becomes.
struct PasteTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/pastes")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

    private func text(_ name: String) throws -> String {
        try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    }

    private func article(_ name: String) throws -> Article {
        try Article(
            text(name + ".txt"), asOf: "2026-11-26",
            options: .init(punctuation: name.hasPrefix("punctuation") ? .fullwidth : .keep))
    }

    @Test func `there are twenty pages or more`() { #expect(Self.names.count >= 20) }

    @Test(arguments: names)
    func `a pasted page becomes the article beside it`(name: String) throws {
        let made = String(decoding: try article(name).imported.file, as: UTF8.self)
        if ProcessInfo.processInfo.environment["GAZETTE_WRITE_PASTES"] != nil {
            try made.write(
                to: Self.folder.appending(path: name + ".md"), atomically: true, encoding: .utf8)
        }
        #expect(made == (try text(name + ".md")))
    }

    @Test(arguments: names)
    func `every line of a pasted page is in the article or named in the report`(
        name: String
    ) throws {
        let article = try article(name)
        let report = article.report
        let named = Set(report.dropped.flatMap { Array($0.lines) } + report.readings.map(\.line))
        let words = { (text: String) in
            text.unicodeScalars.filter {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
        }
        let kept = String(
            String.UnicodeScalarView(words(String(decoding: article.imported.file, as: UTF8.self))))
        for (index, line) in try text(name + ".txt").split(
            separator: "\n", omittingEmptySubsequences: false
        ).enumerated()
        where !named.contains(index + 1) {
            let wanted = String(String.UnicodeScalarView(words(String(line))))
            #expect(kept.contains(wanted) || wanted.isEmpty, "line \(index + 1): \(line)")
        }
    }

    @Test(arguments: names)
    func `a pasted page is a draft if and only if something is unsure`(name: String) throws {
        let article = try article(name)
        #expect((article.facts["draft"] == "true") == !article.report.unsure.isEmpty)
        #expect(article.facts["rights"] == "excerpt")
    }
}
