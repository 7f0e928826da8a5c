import Foundation
import Testing

/// `gazette new article` and `gazette new edition`.
struct NewTests {
    private static let settings = """
        title: Sample
        base_url: https://example.org/
        lang: en
        time_zone: Asia/Shanghai
        topics:
          - { id: city, title: { en: City, zh-Hans: 城市 } }
          - { id: science, title: Science }
        sources:
          - { id: ledger, name: Harbour Ledger }
        default_topic: city

        """

    /// A digest with articles of some days.
    private func digest(_ folder: String, cadence: String, days: [String] = []) throws {
        try write(Self.settings + "cadence: \(cadence)\n", to: folder + "/Content/gazette.yml")
        for day in days {
            try write(
                "---\ntitle: \"Of \(day): a 'story'\"\ndate: \(day)\ntopic: city\n---\n\nText.\n",
                to: "\(folder)/Content/articles/a\(day).md")
        }
    }

    private func write(_ text: String, to path: String) throws {
        let folder = URL(filePath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }

    @Test func `a folder is a digest, with and without the word`() async throws {
        try await TemporaryFolder.with { folder in
            #expect(try await Program.run("new", "--lang", "de", "daily", in: folder).code == 0)
            #expect(try await Program.run("new", "folder", "other", in: folder).code == 0)
            #expect(try await Program.run("new", "./article", in: folder).code == 0)
            #expect(try await Program.run("new", "digest", in: folder).code == 0)
            for name in ["daily", "other", "article", "digest"] {
                let build = try await Program.run("build", name, in: folder)
                #expect(build.code == 0 && build.errors.isEmpty, "\(build.errors)")
                // Its numbers are written down from the start.
                #expect(!build.output.contains("is No."), "\(build.output)")
            }
        }
    }

    @Test func `a new digest shows what an edition can be`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            #expect(try await Program.run("build", in: folder).code == 0)
            let home = try text(folder + "/Site/index.html")
            for part in [
                "/images/lamp.svg", "In brief", "From the editor", "Harbour Ledger",
                "How three towns count their trees", "No. 3",
            ] {
                #expect(home.contains(part), "\(part)")
            }
        }
    }

    @Test(arguments: [
        "The bridge: open again", "“Quoted” # not a remark", "- a dash", "on", "42 is the answer",
        "桥通了", "a\\b 'c' \"d\"",
    ])
    func `a new article builds, with the title as it was given`(title: String) async throws {
        try await TemporaryFolder.with { folder in
            try digest(folder, cadence: "daily")
            let new = try await Program.run(
                [
                    "new", "article", "--topic", "城市", "--source", "harbour ledger", "--date",
                    "2026-11-20", "--", title,
                ], in: folder)
            #expect(new.code == 0 && new.errors.isEmpty, "\(new.errors)")
            let path = new.output.trimmingCharacters(in: .newlines)
            #expect(path.hasPrefix("Content/articles/2026/11/20/"))
            let article = try text("\(folder)/\(path)")
            #expect(article.contains("\ntopic: city\n") && article.contains("\nsource: ledger\n"))
            let build = try await Program.run("build", "--json", in: folder)
            #expect(build.code == 0)
            let feed = try text(folder + "/Site/feed.json")
            let json = try JSONSerialization.jsonObject(with: Data(feed.utf8)) as? [String: Any]
            let items = json?["items"] as? [[String: Any]]
            #expect(items?.first?["title"] as? String == title)
            let again = try await Program.run(
                "new", "article", "--date", "2026-11-20", "--", title, in: folder)
            #expect(again.code == 2 && again.errors.contains("is there already"))
        }
    }

    @Test(arguments: [
        (["article"], "title"), (["article", "…!"], "no file can be named"),
        (["article", "X", "--date", "2026-13-01"], "is not a date"),
        (["edition", "--date", "soon"], "is not a date"),
        (["edition", "--like", "issue-9"], "is no edition of this digest"),
        (["edition", "--into", "nowhere"], "gazette.yml"),
    ])
    func `what cannot be made is refused with what to write`(words: [String], message: String)
        async throws
    {
        try await TemporaryFolder.with { folder in
            try digest(folder, cadence: "daily", days: ["2026-11-20"])
            let new = try await Program.run(["new"] + words, in: folder)
            #expect(new.code != 0 && new.errors.contains(message), "\(new.errors)")
        }
    }

    @Test func `the next edition counts on, lists what waits, and builds`() async throws {
        try await TemporaryFolder.with { folder in
            try digest(folder, cadence: "manual", days: ["2026-11-05", "2026-11-12", "2026-11-13"])
            let editions = folder + "/Content/editions"
            try write("---\nnumber: 407\ndate: 2026-11-06\n---\n", to: editions + "/issue-407.md")
            let wait = try await Program.run("build", in: folder)
            #expect(wait.output.contains("2 articles wait for the next edition\n"))
            let new = try await Program.run("new", "edition", "--date", "2026-11-13", in: folder)
            #expect(new.code == 0, "\(new.errors)")
            #expect(new.output.hasPrefix("Content/editions/issue-408.md: No. 408, 2026-11-13\n"))
            let draft = try text(editions + "/issue-408.md")
            #expect(
                draft.contains("\n#  - \"a2026-11-12\"") || draft.contains("\n#  - a2026-11-12"))
            // Every remark can be taken for what it is.
            let listed = draft.replacing("\n#  - a2026-11-12", with: "\n  - a2026-11-12")
            try write(listed, to: editions + "/issue-408.md")
            let build = try await Program.run("build", "--strict", in: folder)
            #expect(build.code == 0, "\(build.errors)")
            #expect(!build.output.contains("wait"))
            let page = try text(folder + "/Site/editions/issue-408/index.html")
            let first = try #require(page.firstRange(of: "Of 2026-11-12"))
            let second = try #require(page.firstRange(of: "Of 2026-11-13"))
            #expect(first.lowerBound < second.lowerBound)
            let next = try await Program.run("new", "edition", in: folder)
            #expect(next.output.hasPrefix("Content/editions/issue-409.md: No. 409, "))
            let taken = try await Program.run("new", "edition", "--date", "2026-11-13", in: folder)
            #expect(taken.output.hasPrefix("Content/editions/issue-410.md"))
        }
    }

    @Test func `an edition takes the headings of a written one along`() async throws {
        try await TemporaryFolder.with { folder in
            try digest(folder, cadence: "daily")
            let editions = folder + "/Content/editions"
            try write(
                "---\ndate: 2026-11-10\n---\n\n## Tools\n\n- [A](https://a.example/) and more\n\n"
                    + "## Articles\n\n- [B](https://b.example/)\n", to: editions + "/2026-11-10.md")
            let new = try await Program.run(
                "new", "edition", "--date", "2026-11-12", "--like", "2026-11-10", in: folder)
            #expect(new.code == 0, "\(new.errors)")
            let draft = try text(editions + "/2026-11-12.md")
            #expect(draft.contains("\n## Tools\n") && draft.hasSuffix("\n## Articles\n\n"))
        }
    }

    @Test func `an edition takes the sections of another one along`() async throws {
        try await TemporaryFolder.with { folder in
            try digest(folder, cadence: "weekly", days: ["2026-11-10", "2026-11-11", "2026-11-18"])
            let editions = folder + "/Content/editions"
            try write(
                """
                ---
                stories:
                  - a2026-11-10
                  - section: "Tools: and pens"
                    stories: [a2026-11-11]
                ---

                """, to: editions + "/2026-w46.md")
            let new = try await Program.run(
                "new", "edition", "--date", "2026-11-18", "--like", "2026-W46", in: folder)
            #expect(new.code == 0, "\(new.errors)")
            let draft = try text(editions + "/2026-w47.md")
            #expect(draft.contains("  - section: \"Tools: and pens\"\n    stories:\n"))
            #expect(draft.contains("a2026-11-18") && draft.contains("\nnumber: 2\n"))
            let build = try await Program.run("build", "--strict", in: folder)
            #expect(build.code == 0, "\(build.errors)")
            let again = try await Program.run("new", "edition", "--date", "2026-11-18", in: folder)
            #expect(again.code == 2 && again.errors.contains("2026-w47.md is there already"))
        }
    }
}
