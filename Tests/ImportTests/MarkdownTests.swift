import Import
import Testing

/// Markdown that is given to the importer.
struct MarkdownInputTests {
    @Test(arguments: [
        "See [the plan](https://a.example/p) and **more**.", "- one\n- two\n\n## Part\n\n## Other",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "![A quay](quay.png)\n\n**Words** of it.", "```sh\n# make menuconfig\n```\n\nAnd `so` on.",
    ])
    func `Markdown is kept as it stands`(body: String) throws {
        let article = try Article(
            "# The quay is dry again\n\n2026-11-20 Source: Harbour Ledger\n\n" + body + "\n")
        #expect(article.facts["title"] == "The quay is dry again")
        #expect(
            article.facts["source"] == "Harbour Ledger" && article.facts["date"] == "2026-11-20")
        #expect(article.body == body + "\n")
        #expect(article.report.done.contains { $0.contains("Markdown") })
    }

    @Test func `front matter keeps its lines and gets what it lacks`() throws {
        let article = try Article(
            "---\ntitle: \"A: b\"\ndate: 2026-11-20T08:00\ntags: [x, y]\nsource: Harbour Ledger\nrights: full\n---\n\n# A heading\n\nText.\n"
        )
        #expect(article.facts["title"] == "A: b" && article.facts["rights"] == "full")
        #expect(article.imported.path == "articles/2026/11/20/a-b.md")
        #expect(article.body == "# A heading\n\nText.\n" && article.facts["draft"] == nil)
        let toml = try Article("+++\ntitle = \"A b\"\ndate = 2026-11-20\n+++\nText.\n")
        #expect(toml.facts["title"] == "A b" && toml.body == "Text.\n")
    }

    @Test(arguments: [
        "# make menuconfig\n# make\n# reboot\n", "水退了，5 * 3 * 2 米。\n#话题# 又来了。\n",
        "- one thing was said.\n- another was not.\n", "a_b_c and [1] and x < y.\n",
    ])
    func `plain text with a mark or two is no Markdown`(body: String) throws {
        #expect(try !Article(body: sentences(1...3) + body).report.isMarkdown)
    }
}
