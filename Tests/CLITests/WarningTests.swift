import Foundation
import Testing

/// Warnings as an editor reads them.
struct WarningTests {
    /// A digest with `count` articles that hold a line of front matter.
    private func digest(_ line: String, count: Int, in folder: String) async throws {
        _ = try await Program.run("new", ".", in: folder)
        for number in 0..<count {
            let text =
                "---\ntitle: X\(number)\ndate: 2026-11-23\ntopic: city\n"
                + "\(line)\n---\nText.\n"
            try Data(text.utf8).write(
                to: URL(filePath: folder + "/Content/articles/x\(number).md"))
        }
    }

    @Test func `warnings of a kind fold into the first, with a count`() async throws {
        try await TemporaryFolder.with { folder in
            try await digest("layout: post", count: 30, in: folder)
            let post = folder + "/Content/articles/y.md"
            let text = "---\ntitle: Y\ndate: 2026-11-23\ntopic: city\n---\n![](/none.png)\n"
            try Data(text.utf8).write(to: URL(filePath: post))
            let build = try await Program.run("build", in: folder)
            let lines = build.errors.split(separator: "\n")
            #expect(build.code == 0)
            #expect(build.errors.components(separatedBy: "\"layout\" is not").count == 2)
            #expect(lines.contains("  and 29 more like this"))
            // What readers miss comes first, although its file comes last.
            #expect(lines.first?.contains("none.png") == true)
            #expect(lines.count <= 24)
            let json = try await Program.run("build", "--json", in: folder).output
            #expect(json.components(separatedBy: "is not a key").count == 31)
        }
    }

    @Test func `every kind of warning is shown before one is shown twice`() async throws {
        try await TemporaryFolder.with { folder in
            try await digest("layout: post\nfoo: 1\nbar: 2\nbaz: 3\nqux: 4", count: 3, in: folder)
            let build = try await Program.run("build", in: folder)
            for key in ["layout", "foo", "bar", "baz", "qux"] {
                #expect(build.errors.contains("\"\(key)\" is not a key"), "\(build.errors)")
            }
        }
    }

    @Test func `a warning stops a strict build`() async throws {
        try await TemporaryFolder.with { folder in
            try await digest("layout: post", count: 1, in: folder)
            let strict = try await Program.run("build", "--strict", in: folder)
            #expect(strict.code == 1)
            #expect(strict.errors.hasSuffix("1 warning; nothing was written\n"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/Site"))
            #expect(try await Program.run("build", in: folder).code == 0)
        }
    }
}
