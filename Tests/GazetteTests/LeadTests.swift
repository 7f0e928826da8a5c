import Gazette
import Testing

/// How the note about an edition names the article that stands first.
struct LeadTests {
    private func sample(lead: String, note: String = "editions/2026-11-20.md") -> Sample {
        Sample([
            "articles/2026/11/20/bridge.md": article("Bridge"),
            "articles/2026/11/20/library.md": article(
                "Library", "2026-11-20", "id: lib-1\nslug: library-hours"),
            "articles/2026/11/20/weighty.md": article("Weighty", "2026-11-20", "importance: 5"),
            note: "---\nlead: \(lead)\n---\n",
        ])
    }

    @Test(arguments: [
        "lib-1", "library", "library.md", "library-hours", "../articles/2026/11/20/library.md",
        "articles/2026/11/20/library.md", "Content/articles/2026/11/20/library.md",
        "2026/11/20/library", "2026/11/20/library.md", "/articles/2026/11/20/library-hours/",
        "articles/2026/11/20/library-hours",
    ])
    func `an article is named by id, file, address or slug`(lead: String) async throws {
        let sample = sample(lead: lead)
        #expect(try await sample.report().problems.isEmpty)
        let page = try #require(try await sample.rendered()["editions/2026-11-20/index.html"])
        let start = try #require(page.firstRange(of: "class=\"lead"))
        #expect(page[start.lowerBound...].prefix(400).contains("Library"))
    }

    @Test func `where none is meant, the candidates are told, the nearest first`() async throws {
        let problems = try await sample(lead: "library-hour").report().problems
        #expect(problems.map(\.message) == ["\"library-hour\" is not an article of this edition"])
        #expect(
            problems.first?.advice == "write one of lib-1, 2026/11/20/bridge, 2026/11/20/weighty")
        #expect(problems.first?.place.line == 2)
    }

    @Test func `a name of two articles is told with both`() async throws {
        var files = sample(lead: "bridge").files
        files["articles/other/bridge.md"] = article("Other", "2026-11-20", "slug: other")
        let problems = try await Sample(files).report().problems
        #expect(problems.map(\.message) == ["\"bridge\" is more than one article of this edition"])
        #expect(problems.first?.advice == "write 2026/11/20/bridge or other/bridge")
    }

    @Test func `a second note about an edition is told`() async throws {
        var files = sample(lead: "bridge").files
        files["editions/2026-11-20.markdown"] = "---\ntitle: Other\n---\n"
        let problems = try await Sample(files).report().problems
        #expect(problems.count == 1)
        #expect(problems.first?.advice == "keep one of them")
    }
}
