import Gazette
import Testing

/// Which edition carries an article.
struct CarriedByTests {
    private func page(_ id: String, of files: [String: String], cadence: String = "daily")
        async throws -> String
    {
        let site = try await Sample(files, settings: Sample.settings + "\ncadence: \(cadence)")
            .rendered()
        return try #require(site["editions/\(id)/index.html"])
    }

    private func warnings(_ files: [String: String], cadence: String = "daily") async throws
        -> [Problem]
    {
        try await Sample(files, settings: Sample.settings + "\ncadence: \(cadence)").report()
            .problems
    }

    @Test(arguments: [
        ("daily", "2026-11-18"), ("weekly", "2026-w46"), ("weekly", "2026-W46"),
        ("monthly", "2026-10"),
    ])
    func `an article stands in the edition that it names`(cadence: String, id: String) async throws
    {
        let files = [
            "articles/a.md": article("Moved", "2026-11-20", "edition: \(id)"),
            "articles/b.md": article("Stays", "2026-11-20"),
        ]
        let page = try await page(id.lowercased(), of: files, cadence: cadence)
        #expect(page.contains("Moved") && !page.contains("Stays"))
        #expect(try await warnings(files, cadence: cadence).isEmpty)
    }

    @Test(arguments: [
        ("daily", "2026-02-30", "did you mean 2026-11-20?"),
        ("daily", "2026-w47", "did you mean 2026-11-20?"),
        ("weekly", "2026-w54", "did you mean 2026-w47?"),
        ("weekly", "2026-11-20", "did you mean 2026-w47?"),
        ("weekly", "47", "did you mean 2026-w47?"),
        ("monthly", "2026-13", "did you mean 2026-11?"),
        ("manual", "isue-8", "did you mean issue-8?"),
        ("manual", "elsewhere", "write issue-9 or issue-8"),
    ])
    func `an id that names no edition is told, and the date decides`(
        cadence: String, id: String, advice: String
    ) async throws {
        let files = [
            "articles/a.md": article("A", "2026-11-20", "edition: \(id)"),
            "editions/issue-8.md": "---\ndate: 2026-11-20\n---\n",
            "editions/issue-9.md": "---\ndate: 2026-11-22\n---\n",
        ].filter { cadence == "manual" || !$0.key.hasPrefix("editions") }
        let problem = try #require(try await warnings(files, cadence: cadence).first)
        #expect(problem.message.hasPrefix("\"\(id)\" is no edition"))
        #expect(problem.advice == advice)
        #expect(problem.place.line == 5)
        let own = [
            "daily": "2026-11-20", "weekly": "2026-w47", "monthly": "2026-11", "manual": "issue-8",
        ]
        let page = try await page(try #require(own[cadence]), of: files, cadence: cadence)
        #expect(page.contains(">A</a>"))
    }

    @Test func `an article whose edition has not begun waits for it`() async throws {
        let files = [
            "articles/a.md": article("Early", "2026-11-20", "edition: 2026-11-30"),
            "articles/b.md": article("Now"),
        ]
        let report = try await Sample(files).report()
        #expect(report.articles == 1 && report.count(.waiting) == 1)
        var later = Sample(files)
        later.now = "2026-11-30"
        let site = try await later.rendered()
        #expect(try #require(site["editions/2026-11-30/index.html"]).contains("Early"))
    }

    @Test func `the translation of an article stands in the edition that it names`() async throws {
        let files = [
            "articles/a.md": article("Stay", "2026-11-20", "edition: 2026-11-18"),
            "articles/a.zh.md": article("留下", "2026-11-20", "lang: zh-Hans"),
            "articles/b.md": article("Other", "2026-11-20"),
        ]
        #expect(try await !page("2026-11-20", of: files).contains("留下"))
        #expect(try await page("2026-11-18", of: files).contains("Stay"))
    }

    // MARK: - What an edition lists

    private let three = [
        "articles/one.md": article("First thing", "2026-11-20", "importance: 5"),
        "articles/two.md": article("Second thing", "2026-11-20", "id: bg-2"),
        "articles/three.md": article("Third thing", "2026-11-20").replacing(
            "city", with: "science"),
        "articles/four.md": article("Fourth thing", "2026-11-19"),
    ]

    private func order(_ page: String) -> [String] {
        let body = page.firstRange(of: "<div class=\"front\">").map { page[$0.lowerBound...] }
        return (body ?? "").matches(of: />(First|Second|Third|Fourth) thing<\/a>/)
            .map { String($0.1) }
    }

    @Test(arguments: ["two", "articles/two.md", "bg-2", "Second thing", "SECOND thing", "two.md"])
    func `a list names stories by path, slug, id or title`(name: String) async throws {
        var files = three
        files["editions/2026-11-20.md"] = "---\nstories:\n  - \(name)\n---\n"
        #expect(try await warnings(files).isEmpty)
        #expect(try await order(page("2026-11-20", of: files)) == ["Second", "First", "Third"])
    }

    @Test func `a list takes in stories of other days, and the rest follows as always`()
        async throws
    {
        var files = three
        files["editions/2026-11-20.md"] = "---\nstories: [three, four]\n---\n"
        let page = try await page("2026-11-20", of: files)
        #expect(order(page) == ["Third", "Fourth", "First", "Second"])
        let site = try await Sample(files).rendered()
        #expect(site["editions/2026-11-19/index.html"] == nil)
    }

    @Test func `an edition may have sections of its own`() async throws {
        var files = three
        files["editions/2026-11-20.md"] = """
            ---
            lead: four
            stories:
              - section: Tools & <b>pens</b>
                stories: [two, four]
              - section: SCIENCE
                stories: three
            ---
            """
        let page = try await page("2026-11-20", of: files)
        #expect(order(page) == ["Fourth", "Second", "Third", "First"])
        #expect(page.contains("<section class=\"column\" id=\"in-tools-b-pens-b\">"))
        #expect(page.contains("<h3>Tools &amp; &lt;b&gt;pens&lt;/b&gt;</h3>"))
        #expect(page.contains("<section class=\"column topic-science\" id=\"in-science\">"))
    }

    @Test func `sections of one slug have addresses of their own`() async throws {
        var files = three
        files["editions/2026-11-20.md"] = """
            ---
            stories:
              - { section: City!, stories: [two, one] }
              - { section: City?, stories: [three] }
            ---
            """
        files["articles/five.md"] = article("Fifth thing", "2026-11-20")
        let page = try await page("2026-11-20", of: files)
        let ids = page.matches(of: /<section class="column[^"]*" id="in-([^"]+)"/).map { $0.1 }
        #expect(ids == ["city", "city-2", "city-3"])
    }

    @Test(arguments: [
        ("[tow]", "\"tow\" is not an article", "did you mean two?"),
        ("[Secnd thing]", "\"Secnd thing\" is not an article", "did you mean Second thing?"),
        (
            "[nowhere at all]", "\"nowhere at all\" is not an article",
            "write one of one, three, bg-2"
        ),
        ("[two, one, two]", "\"two\" is listed twice", "remove it in one of the places"),
        ("[[two]]", "this is neither a story nor a section", nil),
        ("[{ stories: [two] }]", "the section has no name", nil),
        ("[{ section: X, storys: [two] }]", "\"storys\" is not a key that is known here", nil),
    ])
    func `what a list cannot mean is told with its place`(
        list: String, message: String, advice: String?
    ) async throws {
        var files = three
        files["editions/2026-11-20.md"] = "---\nstories: \(list)\n---\n"
        let sample = Sample(files)
        let errors = await sample.errors()
        let told = errors.isEmpty ? try await sample.report().problems : errors
        let problem = try #require(told.first { $0.place.file.contains("editions") })
        #expect(problem.message.hasPrefix(String(message.prefix(12))), "\(problem.message)")
        if let advice { #expect(problem.advice == advice) }
        #expect(problem.place.line == 2)
    }

    @Test func `a story that two editions list stands in the earlier one`() async throws {
        var files = three
        files["editions/2026-11-19.md"] = "---\nstories: [one]\n---\n"
        files["editions/2026-11-20.md"] = "---\nstories: [one, two]\n---\n"
        let problem = try #require(try await warnings(files).first)
        #expect(problem.message.contains("is listed by the edition \"2026-11-19\" already"))
        #expect(try await order(page("2026-11-19", of: files)) == ["First", "Fourth"])
    }

    @Test func `a story that names another edition stays there`() async throws {
        var files = three
        files["articles/one.md"] = article("First thing", "2026-11-20", "edition: 2026-11-19")
        files["editions/2026-11-20.md"] = "---\nstories: [one, two]\n---\n"
        let problem = try #require(try await warnings(files).first)
        #expect(problem.message.contains("\"one\" says edition: 2026-11-19"))
        #expect(try await order(page("2026-11-20", of: files)) == ["Second", "Third"])
    }

    @Test func `a draft may be listed before it is ready`() async throws {
        var files = three
        files["articles/one.md"] = article("First thing", "2026-11-20", "draft: true")
        files["editions/2026-11-20.md"] = "---\nstories: [one, two]\n---\n"
        #expect(try await warnings(files).isEmpty)
        #expect(try await order(page("2026-11-20", of: files)) == ["Second", "Third"])
    }
}
