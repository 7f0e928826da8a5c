import Gazette
import Testing

struct ArticleTests {
    @Test func `a page shows source, author, dates, corrections, tags and the origin`()
        async throws
    {
        let site = try await Sample([
            "articles/bridge.md": article(
                "Bridge", "2026-11-20T08:30+08:00",
                """
                updated: 2026-11-21
                source: Harbour Ledger
                source_url: https://ledger.example/1
                author: Ann Author
                license: CC BY 4.0
                tags: [桥梁, inspection]
                corrections:
                  - date: 2026-11-21
                    text: The span is 40 m, not 400 m.
                """)
        ]).rendered()
        let page = try #require(site["articles/2026/11/20/bridge/index.html"])
        for part in [
            "Harbour Ledger", "Ann Author", "datetime=\"2026-11-20T08:30+08:00\"",
            "20 November 2026 08:30", "datetime=\"2026-11-21\"", "40 m, not 400 m",
            ">桥梁</li>", "CC BY 4.0", "href=\"https://ledger.example/1\"", "1 minute",
        ] {
            #expect(page.contains(part), "\(part) is missing")
        }
    }

    @Test func `a date is shown as precisely as it is known`() async throws {
        let site = try await Sample([
            "articles/a.md": article("A", "2026-10"),
            "articles/b.md": article(
                "B", "2026-09-27", "date_precision: week\ndate_text: 2 months ago"),
        ]).rendered()
        let month = try #require(site["articles/2026/10/01/a/index.html"])
        #expect(month.contains("datetime=\"2026-10\">October 2026</time>"))
        let week = try #require(site["articles/2026/09/27/b/index.html"])
        #expect(week.contains("about 27 September 2026"))
    }

    @Test func `an excerpt shows its beginning and links the origin`() async throws {
        let body = String(repeating: "一句不长的话在这里。", count: 60)
        let site = try await Sample([
            "articles/a.md": """
            ---
            title: 摘录
            date: 2026-11-20
            topic: city
            rights: excerpt
            source_url: https://ledger.example/2
            ---
            \(body)
            """
        ]).rendered()
        let page = try #require(site["articles/2026/11/20/a/index.html"])
        let sentences = page.components(separatedBy: "一句不长的话在这里。").count - 1
        #expect(sentences < 60 && sentences > 20)
        #expect(page.contains("以上为摘录。") && page.contains("https://ledger.example/2"))
    }

    @Test func `a link shows nothing of the body`() async throws {
        let site = try await Sample([
            "articles/a.md": article(
                "A", "2026-11-20",
                "rights: link\nsummary: Ours.\nsource_url: https://ledger.example/3"
            ).replacing("Text.", with: "Theirs.")
        ]).rendered()
        let page = try #require(site["articles/2026/11/20/a/index.html"])
        #expect(!page.contains("Theirs.") && page.contains("Ours."))
        #expect(page.contains("https://ledger.example/3"))
    }

    @Test func `an article that may only be linked needs its origin`() async {
        let errors = await Sample(["articles/a.md": article("A", "2026-11-20", "rights: link")])
            .errors()
        #expect(errors.first?.message.contains("needs its address") == true)
    }

    @Test func `a source's rights hold for its articles`() async throws {
        let settings =
            Sample.settings + """

                sources:
                  - id: ledger
                    name: Harbour Ledger
                    rights: link
                """
        let site = try await Sample(
            [
                "articles/a.md": article(
                    "A", "2026-11-20",
                    "source: Harbour Ledger\nsource_url: https://ledger.example/3"
                ).replacing("Text.", with: "Theirs.")
            ], settings: settings
        ).rendered()
        let page = try #require(site["articles/2026/11/20/a/index.html"])
        #expect(!page.contains("Theirs."))
        #expect(page.contains("/sources/ledger/"))
    }

    @Test func `an alias leads to the article`() async throws {
        let site = try await Sample([
            "articles/a.md": article("A", "2026-11-20", "aliases: [/old/bridge/, 2019/x.html]")
        ]).rendered()
        for path in ["old/bridge/index.html", "2019/x.html"] {
            #expect(try #require(site[path]).contains("0; url=/articles/2026/11/20/a/"))
        }
    }

    @Test func `a link to another article's file leads to its page`() async throws {
        let site = try await Sample(
            [
                "articles/22/a.md": article("A").replacing(
                    "Text.", with: "See [the other](../23/b.md#part)."),
                "articles/23/b.md": article("B"),
            ], settings: Sample.settings.replacing("example.org/", with: "example.org/daily/")
        ).rendered()
        let page = try #require(site["articles/2026/11/20/a/index.html"])
        #expect(page.contains("<a href=\"/daily/articles/2026/11/20/b/#part\">the other</a>"))
    }

    @Test func `neighbours are those of the edition`() async throws {
        let site = try await Sample([
            "articles/a.md": article("A", "2026-11-20", "importance: 5"),
            "articles/b.md": article("B", "2026-11-20", "importance: 3"),
            "articles/c.md": article("C", "2026-11-20", "importance: 1"),
        ]).rendered()
        let page = try #require(site["articles/2026/11/20/b/index.html"])
        #expect(page.contains("rel=\"prev\" href=\"/articles/2026/11/20/a/\""))
        #expect(page.contains("rel=\"next\" href=\"/articles/2026/11/20/c/\""))
    }

    @Test func `the language of an article that does not say is that of its headline`()
        async throws
    {
        let site = try await Sample([
            "articles/a.md": article("桥梁检查"), "articles/b.md": article("Bridge check"),
        ]).rendered()
        let zh = try #require(site["articles/2026/11/20/a/index.html"])
        let en = try #require(site["articles/2026/11/20/b/index.html"])
        #expect(zh.contains("lang=\"zh-Hans\">") && !en.contains("lang=\"zh-Hans\">\n<header>"))
    }
}
