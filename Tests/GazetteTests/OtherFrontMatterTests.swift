import Testing

@testable import Gazette

/// Front matter as other programs write it.
struct OtherFrontMatterTests {
    private func article(
        _ text: String, at path: String = "articles/a.md"
    ) async -> (article: Article?, problems: [Problem]) {
        let settings = Settings.parsed(Array(Sample.settings.utf8), file: "Content/gazette.yml").0
        guard let settings else { return (nil, []) }
        var pictures = FileCache<PictureReading>()
        let files = await ContentFiles(Folder([:]), earlier: nil, reusing: &pictures)
        let context = ParseContext(settings, files)
        let parsed = Article.parsed(
            Array(text.utf8), file: "Content/" + path, parseContext: context)
        return (parsed.article, parsed.problems)
    }

    @Test func `TOML between plus signs is read`() async throws {
        let (article, problems) = await article(
            """
            +++
            title = "A bridge \\"opens\\"" # with a comment
            date = 2026-11-20T08:30:00+08:00
            tags = [
              "bridges", # first
              'roads',
            ]
            draft = false
            topic = "city"
            [extra]
            toc = true
            +++
            Text.
            """)
        #expect(article?.title == "A bridge \"opens\"")
        #expect(article?.tags == ["bridges", "roads"])
        #expect(article?.date.seconds == 8 * 3600 + 30 * 60)
        #expect(problems.map(\.message) == ["\"extra\" is not a key that Gazette knows"])
    }

    @Test func `a line that is no TOML is told with its place`() async {
        let problem = await article("+++\ntitle = \"a\"\ndate: 2026-11-20\n+++\n").problems.first
        #expect(problem?.place.line == 3)
    }

    @Test func `lines of keys and values without fences are read`() async {
        let (article, _) = await article(
            "Title: One: two\nDate: 2026-11-20\nTopic: city\n\nText.\n")
        #expect(article?.title == "One: two")
        #expect(article?.date.day == Day(2026, 11, 20))
        #expect(article?.summary == "Text.")
    }

    @Test func `a file without front matter takes its heading and the date of its name`() async {
        let (article, problems) = await article(
            "\n# A *bridge* opens #\n\nText.\n", at: "articles/2026-08-19-bridge.md")
        #expect(article?.title == "A bridge opens")
        #expect(article?.date.day == Day(2026, 8, 19))
        #expect(article?.slug == "bridge")
        #expect(article.map { String(decoding: $0.body.html, as: UTF8.self) } == "<p>Text.</p>\n")
        #expect(problems.allSatisfy { $0.severity == .warning })
    }

    @Test func `a date of folders counts where none is written`() async {
        let text = "---\ntitle: A\ntopic: city\n---\nText.\n"
        #expect(
            await article(text, at: "articles/2026/08/19/a.md").article?.date.day
                == Day(2026, 8, 19))
        #expect(await article(text, at: "articles/a.md").problems.first?.severity == .error)
    }

    @Test func `text alone is no article`() async {
        let problems = await article("Only text.\n", at: "articles/2026-08-19-a.md").problems
        #expect(problems.map(\.severity) == [.error])
    }

    @Test func `empty lines may stand above the front matter`() async {
        #expect(await article("\n \n---\ntitle: A\ndate: 2026-11-20\n---\n").article?.title == "A")
    }

    @Test(arguments: [
        ("description: D", \Article.summary, "D"), ("excerpt: D", \.summary, "D"),
        ("category: city", \.topic, "city"), ("categories: [city, other]", \.topic, "city"),
        ("Topic: city", \.topic, "city"),
    ])
    func `a key of another program is understood`(
        line: String, key: any KeyPath<Article, String> & Sendable, value: String
    ) async {
        let (article, problems) = await article(
            "---\ntitle: A\ndate: 2026-11-20\n\(line)\n---\nText.\n")
        #expect(article?[keyPath: key] == value)
        #expect(problems.allSatisfy { !$0.message.contains("not a key") })
    }

    @Test func `authors, covers, old addresses and times of change are understood`() async {
        let article = await article(
            """
            ---
            title: A
            posted_at: 2026-11-20
            lastmod: 2026-11-21
            authors: [张三, 李四]
            cover: /images/a.png
            permalink: /old/a/
            canonical_url: https://ledger.example/a
            ---
            """
        ).article
        #expect(article?.author == "张三、李四")
        #expect(article?.updated?.day == Day(2026, 11, 21))
        #expect(article?.image?.link.text == "/images/a.png")
        #expect(article?.aliases == ["old/a/"])
        #expect(article?.origin?.text == "https://ledger.example/a")
    }

    @Test(arguments: [
        ("published: false", true), ("published: true", false), ("status: draft", true),
        ("Draft: true", true), ("hidden: yes", true), ("visibility: private", true),
        ("published: false\ndraft: false", false),
    ])
    func `whatever says that an article is not to be seen is believed`(
        lines: String, isDraft: Bool
    ) async {
        let text = "---\ntitle: A\ndate: 2026-11-20\n\(lines)\n---\n"
        #expect(await article(text).article?.isDraft == isDraft)
    }

    @Test func `our own key goes before another that means the same`() async {
        let (article, problems) = await article(
            "---\ntitle: A\ndate: 2026-11-20\ntopic: city\ndescription: D\nsummary: S\n---\n")
        #expect(article?.summary == "S")
        #expect(problems.contains { $0.message.contains("\"description\" means the same") })
    }

    @Test(arguments: [
        ("title：全角", 2, 6, "full-width"), ("title:nospace", 2, 6, "no space"),
        ("title: a\n\tdate: 2026-11-20", 3, 1, "tab"),
        ("title: \"open", 2, 8, "not closed"),
    ])
    func `a slip in YAML is told where it is`(
        lines: String, line: Int, column: Int, words: String
    ) async {
        let problem = await article("---\n\(lines)\ndate: 2026-11-20\n---\n").problems.first
        #expect(problem?.message.contains(words) == true)
        #expect(problem?.place.line == line)
        #expect(problem?.place.column == column)
    }

    @Test(arguments: [
        "title: We are #1 in C#", "title: &Other Stories", "title: A\nsummary: Why #MeToo matters",
        "title: A\nsummary: #1 in the world",
    ])
    func `a value that YAML cuts is told`(lines: String) async {
        let problems = await article("---\n\(lines)\ndate: 2026-11-20\ntopic: city\n---\n").problems
        #expect(problems.contains { $0.advice?.contains("in quotes") == true })
    }

    @Test(arguments: [
        "title: C# and F#", "title: \"We are #1\"", "title: A # a comment",
        "title: A\nsource_url: https://a.example/b#c", "title: A\nsummary: #a comment or so",
        "title: A\ntags:\n  - \"Rates: up #1 again\"\n  - 'Rates: down #2'",
        "title: A\nsummary: |\n  Rates: up #1 again\n\n  and: &more",
    ])
    func `a value that YAML leaves whole is not`(lines: String) async {
        let problems = await article("---\n\(lines)\ndate: 2026-11-20\ntopic: city\n---\n").problems
        #expect(problems.isEmpty, "\(problems.map(\.message))")
    }

    @Test(arguments: ["<!-- a note", "<![CDATA[ x", "<?php x"])
    func `what does not end is told, since it takes the rest with it`(opener: String) async {
        let told = await article(
            "---\ntitle: A\ndate: 2026-11-20\ntopic: city\n---\nOne.\n\n\(opener)\n\nTwo.\n"
        ).problems
        #expect(told.map(\.place.line) == [8])
        #expect(told.first?.message.contains("does not end") == true)
    }

    @Test(arguments: ["www.ledger.example/bridge", "/bridge", "bridge.html"])
    func `a source's address is a whole one`(address: String) async {
        let problem = await article(
            "---\ntitle: A\ndate: 2026-11-20\nsource_url: \(address)\n---\n"
        ).problems.first { $0.severity == .error }
        #expect(problem?.advice?.hasPrefix("write https://") == true)
    }

    @Test func `tags of one text are told apart, and each stands once`() async {
        func tags(_ text: String) async -> [String]? {
            await article("---\ntitle: A\ndate: 2026-11-20\ntags: \(text)\n---\n").article?.tags
        }
        #expect(await tags("a, b，c、d") == ["a", "b", "c", "d"])
        #expect(await tags("[a, A, a, \"b, c\"]") == ["a", "b, c"])
    }

    @Test(arguments: ["\"   \"", "\"\u{3000}\u{3000}\""])
    func `a title of blanks is none`(title: String) async {
        let problems = await article("---\ntitle: \(title)\ndate: 2026-11-20\n---\n").problems
        #expect(problems.contains { $0.severity == .error })
    }
}

/// What lies where nothing looks for it.
struct UnreadFilesTests {
    private static let article = "---\ntitle: A\ndate: 2026-11-20\ntopic: city\n---\nText.\n"

    @Test func `a text may end in md or markdown in any case`() async throws {
        let site = try await Sample([
            "articles/a.markdown": Self.article, "articles/b.MD": Self.article,
            "articles/c.Markdown": Self.article,
        ]).rendered()
        for name in ["a", "b", "c"] {
            #expect(site["articles/2026/11/20/\(name)/index.html"] != nil, "\(name)")
        }
    }

    @Test func `an update in the future is told`() async throws {
        let text = Self.article.replacing("topic", with: "updated: 2062-11-21\ntopic")
        let report = try await Sample(["articles/a.md": text]).report()
        #expect(report.problems.map(\.place.line) == [4])
        #expect(report.problems.first?.message.contains("future") == true)
    }

    @Test func `a folder that nothing reads is told once`() async throws {
        let report = try await Sample([
            "articles/a.md": Self.article, "posts/a.md": Self.article, "posts/b.md": Self.article,
            "draft.md": Self.article,
        ]).report()
        #expect(report.problems.map(\.place.file) == ["Content/draft.md", "Content/posts"])
    }
}
