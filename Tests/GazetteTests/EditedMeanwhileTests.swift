import Foundation
import Gazette
import Templates
import Testing

/// What somebody writes into the site while a build is at work is neither replaced nor removed.
struct EditedMeanwhileTests {
    private let page = "articles/2026/11/20/n/index.html"

    /// Articles are rendered after the look at the folder, and before their pages are written.
    private func theme(writing path: String) -> Theme {
        Theme.standard.article { _, _ in
            let url = URL(filePath: path)
            try? FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try? Data("mine".utf8).write(to: url)
            return "<p>The text.</p>"
        }
    }

    @Test func `a page that is edited while the site is built stays and is told`() async throws {
        try await TemporaryFolder.with { folder in
            let site = folder + "/Site"
            let sample = Sample(["articles/n.md": article("N")])
            _ = try await build(sample, .standard, into: site)
            let failure = await #expect(throws: BuildFailure.self) {
                try await build(sample, theme(writing: site + "/" + page), into: site)
            }
            #expect(failure?.message.contains("n/index.html was changed while") == true)
            #expect(try text(site + "/" + page) == "mine")
            #expect(!FileManager.default.fileExists(atPath: site + "/.gazette-files.new"))
            // Next time it is a changed file as any other.
            await #expect(throws: BuildFailure.self) {
                try await build(sample, .standard, into: site)
            }
            _ = try await build(sample, .standard, into: site, overwrites: true)
            #expect(try text(site + "/" + page).contains("<html"))
        }
    }

    @Test func `an old file that is edited while the site is built stays and is told`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let site = folder + "/Site"
            let articles = ["articles/n.md": article("N")]
            _ = try await build(
                Sample(articles.merging(["static/a.txt": "old"]) { $1 }), .standard, into: site)
            let counts = try await build(
                Sample(articles), theme(writing: site + "/a.txt"), into: site)
            #expect(counts.left == ["a.txt"] && counts.removed == 0)
            #expect(try text(site + "/a.txt") == "mine")
        }
    }

    @Test func `a file that appears where a page goes stays and is told`() async throws {
        try await TemporaryFolder.with { folder in
            let site = folder + "/Site"
            let sample = Sample(["articles/n.md": article("N")])
            for theme in [theme(writing: site + "/" + page), .standard] {
                await #expect(throws: BuildFailure.self) {
                    try await build(sample, theme, into: site)
                }
                #expect(try text(site + "/" + page) == "mine")
            }
            try FileManager.default.removeItem(atPath: site + "/" + page)
            _ = try await build(sample, .standard, into: site)
            #expect(try text(site + "/" + page).contains("<html"))
        }
    }

    private func build(
        _ sample: Sample, _ theme: Theme, into site: String, overwrites: Bool = false
    ) async throws -> Output.Counts {
        let output = try Output(site, of: "/nowhere/at/all", overwrites: overwrites)
        return try await Gazette.build(
            sample.folder, into: output, theme: theme, options: sample.options
        ).files
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }
}
