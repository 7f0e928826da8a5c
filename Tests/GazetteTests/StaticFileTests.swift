import Foundation
import Gazette
import Templates
import Testing

struct StaticFileTests {
    /// Every path of a site on the disk, and what its editor is told.
    private func built(_ names: [String]) async throws -> (paths: Set<String>, problems: [Problem])
    {
        try await TemporaryFolder.with { folder in
            var files = ["gazette.yml": Sample.settings, "articles/a.md": article("A")]
            for name in names { files["static/" + name] = "x" }
            for (name, text) in files {
                let file = URL(filePath: folder).appending(path: "Content/\(name)")
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            let sample = Sample([:])
            let content = await Folder(at: folder)
            let site = try await render(content, theme: .standard, options: sample.options)
            let output = try Output(folder + "/Site", of: folder)
            let report = try await build(
                content, into: output, theme: .standard, options: sample.options)
            return (Set(site.keys), report.problems)
        }
    }

    @Test func `dot files that hosts look for are copied`() async throws {
        let names = [".htaccess", ".nojekyll", ".domains", ".well-known/x", "sub/.htaccess"]
        let (paths, problems) = try await built(names)
        #expect(Set(names).isSubset(of: paths))
        #expect(problems.isEmpty)
    }

    @Test(arguments: [
        "Thumbs.db", "x.txt~", ".DS_Store", ".x.txt.swp", "x.swp", "sub/desktop.ini", ".env",
        "~$report.docx", "#x#", "sub/.secret",
    ])
    func `what nobody wants to publish is left out, and told`(name: String) async throws {
        let (paths, problems) = try await built([name, "y.txt"])
        #expect(!paths.contains(name) && paths.contains("y.txt"))
        #expect(problems.map(\.place.file) == ["Content/static/" + name])
        #expect(problems.allSatisfy { $0.severity == .warning && $0.message.contains("left out") })
    }

    @Test func `files of a repository and of Gazette are left out without a word`() async throws {
        let (paths, problems) = try await built([".gitkeep", ".gitignore", "cards/.gazette-files"])
        #expect(!paths.contains(".gitkeep") && problems.isEmpty)
    }
}
