import Foundation
import Gazette
import Testing

/// Editions that are written in one file.
struct WrittenEditionTests {
    private static let weekly = """
        title: Weekly
        base_url: https://example.org/
        lang: en
        time_zone: Asia/Shanghai
        cadence: weekly
        topics:
          - id: tools
            title: { zh-Hans: 工具, en: Tools }
          - id: art
            title: { zh-Hans: 艺术, en: Art }
        default_topic: art
        sources:
          - { id: lab, name: The Lab, url: "https://www.lab.example/posts/" }
          - { id: other, name: Other, url: "https://other.example/" }
        """

    private static let issue = """
        ---
        title: Lamps
        cover: { src: /lamp.png, alt: A lamp }
        date: 2026-11-20
        ---
        An opening with [a link](https://prose.example/).

        ## 🛠 工具
        ### [Pen](https://pen.example/) {#pen}
        Writes under water.

        ## Elsewhere
        - [Fog](https://lab.example/posts/fog) by Someone
        - [Other fog](https://lab.example/fog)
        """

    private func sample(_ files: [String: String]) -> Sample {
        Sample(
            files.merging(["static/lamp.png": ""]) { first, _ in first }, settings: Self.weekly)
    }

    private func site(_ files: [String: String]) async throws -> [String: String] {
        try await sample(files).rendered()
    }

    @Test func `the page is the whole issue`() async throws {
        let site = try await site(["editions/2026-w47.md": Self.issue])
        let page = try #require(site["editions/2026-w47/index.html"])
        for part in [
            "<h1 class=\"p-name\">Lamps</h1>", "3 items", "A lamp", "Writes under water.",
            "<span class=\"host\">lab.example <a class=\"anchor\" href=\"#lab.example-",
            "id=\"pen\"", "<a href=\"#elsewhere\">Elsewhere</a> <span>2</span>",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("editors-note") && !page.contains("class=\"lead"))
        #expect(try #require(site["index.html"]).contains("Writes under water."))
        #expect(try #require(site["archive/2026/11/index.html"]).contains("3 items"))
    }

    @Test func `articles of the period follow what is written`() async throws {
        let site = try await site([
            "editions/2026-w47.md": Self.issue,
            "articles/a.md": article("Own", "2026-11-18").replacing("city", with: "tools"),
        ])
        let page = try #require(site["editions/2026-w47/index.html"])
        let text = try #require(page.firstRange(of: "Other fog</a>"))
        let own = try #require(page.firstRange(of: "id=\"in-tools\""))
        #expect(text.lowerBound < own.lowerBound)
        #expect(page.contains("1 article · 3 items"))
        #expect(page.contains("<a href=\"#in--articles\">In this edition</a>"))
        #expect(page.matches(of: /\sid="in--articles"/).count == 1)
    }

    @Test func `items stand on the pages of their topics and sources`() async throws {
        let site = try await site(["editions/2026-w47.md": Self.issue])
        let topic = try #require(site["topics/tools/index.html"])
        #expect(topic.contains("href=\"https://pen.example/\">Pen</a></h2>"))
        #expect(topic.contains("href=\"/editions/2026-w47/#pen\""))
        #expect(site["topics/tools/2026-11/index.html"] != nil)
        #expect(site["topics/art/index.html"] == nil)
        let source = try #require(site["sources/lab/index.html"])
        #expect(source.contains(">Fog</a>") && !source.contains("Other fog"))
        #expect(site["sources/other/index.html"] == nil)
    }

    @Test func `the feed of items links out and says where each stands`() async throws {
        let site = try await site(["editions/2026-w47.md": Self.issue])
        let atom = try #require(site["feeds/items/feed.xml"])
        #expect(atom.contains("rel=\"alternate\" type=\"text/html\" href=\"https://pen.example/\""))
        #expect(atom.contains("href=\"https://example.org/editions/2026-w47/#pen\""))
        #expect(atom.contains("<id>tag:example.org,2026:editions/2026-w47/pen</id>"))
        let json = try #require(site["feeds/items/feed.json"])
        #expect(json.contains("\"external_url\":\"https://pen.example/\""))
        #expect(try #require(site["feed.xml"]).contains("Lamps"))
        #expect(try #require(site["feeds/index.html"]).contains("feeds/items/feed.xml"))
    }

    @Test func `title, number and date come from where they are`() async throws {
        let text = "# 周刊（第 318 期）：灯\n\n你好。\n\n## 工具\n\n1、[笔](https://pen.example/)\n"
        let site = try await site([
            "editions/2026-11-13-weekly.md": text,
            "editions/issue-319.md":
                "---\ndate: 2026-11-20\n---\n\n你好。\n\n## 工具\n\n1、[灯](https://lamp.example/)\n",
        ])
        let page = try #require(site["editions/2026-w46/index.html"])
        #expect(
            page.contains("No. 318")
                && page.contains("<span lang=\"zh-Hans\">周刊（第 318 期）：灯</span></h1>"))
        #expect(page.contains("lang=\"zh"))
        #expect(try #require(site["editions/2026-w47/index.html"]).contains("No. 319"))
    }

    @Test(arguments: [
        ("第 318 期", 318), ("周刊（第318期）", 318), ("Weekly #318: Lamps", 318),
        ("Issue 318", 318), ("No. 318", 318), ("This Week 318 – 2026", nil), ("2026-w47", nil),
        ("第 3 章", nil), ("Edition 7 of 2026", 7),
    ])
    func `the number of a title is the one that is announced`(title: String, number: Int?)
        async throws
    {
        let text = "---\ntitle: \"\(title)\"\n---\n## A\n- [x](https://x.example/)\n"
        let page = try #require(
            try await site(["editions/2026-w47.md": text])["editions/2026-w47/index.html"])
        #expect(page.contains("No. \(number ?? 1) "), "\(title)")
    }

    @Test func `an edition shows on its day and not before`() async throws {
        var sample = sample([
            "editions/2026-w47.md": Self.issue, "articles/a.md": article("Own", "2026-11-17"),
        ])
        sample.now = "2026-11-19"
        let before = try await sample.rendered()
        #expect(before["feeds/items/feed.xml"] == nil)
        let page = try #require(before["editions/2026-w47/index.html"])
        #expect(page.contains("Own") && !page.contains("Pen"))
        let report = try await sample.report()
        #expect(report.leftOut.map(\.file) == ["Content/editions/2026-w47.md"])
        sample.now = "2026-11-20"
        #expect(
            try #require(try await sample.rendered()["editions/2026-w47/index.html"]).contains(
                "Pen"))
        #expect(try await sample.report().items == 3)
    }

    @Test func `an anchor that is taken is told`() async throws {
        let text =
            "## A\n- [x](https://x.example/) {#in-art}\n- [y](https://y.example/) {#y} \n- [z](https://z.example/) {#y}\n"
        let report = try await sample(["editions/2026-w47.md": text]).report()
        #expect(
            report.problems.map(\.message) == [
                "something else on the page is called \"in-art\"",
                "something else on the page is called \"y\"",
            ])
        #expect(report.problems.compactMap(\.place.line) == [2, 4])
    }

    @Test func `hostile items do no harm in pages and feeds`() async throws {
        let text = """
            ## A
            - [</script><script>alert(1)</script>](https://x.example/?a=%22><script>) ]]> <b>
            - [b](javascript:alert(1))
            - [\u{1}c\u{202E}](https://c.example/)
            """
        let site = try await site(["editions/2026-w47.md": text])
        for (path, text) in site where !path.hasSuffix(".css") {
            #expect(!text.contains("<script>alert"), "\(path)")
            #expect(!text.contains("javascript:"), "\(path)")
            #expect(!text.contains("\u{1}"), "\(path)")
        }
    }

    @Test func `the example of the handbook is an edition`() async throws {
        let page = packageRoot + "/Sources/Gazette/Gazette.docc/WrittenEditions.md"
        let text = try String(contentsOfFile: page, encoding: .utf8)
        let start = try #require(text.firstRange(of: "    ---\n"))
        let lines = text[start.lowerBound...].split(
            separator: "\n", omittingEmptySubsequences: false)
        let block = lines.prefix { $0.isEmpty || $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
        let site = try await site([
            "editions/issue-408.md": block.joined(separator: "\n"),
            "static/images/lamp.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ])
        let edition = try #require(site["editions/2026-w47/index.html"])
        for part in ["No. 408", "3 items", "A lighthouse at night", "harbour's", "In brief"] {
            #expect(edition.replacing("&#39;", with: "'").contains(part), "\(part)")
        }
        let report = try await sample(["editions/issue-408.md": block.joined(separator: "\n")])
            .report()
        #expect(report.items == 3)
    }

    @Test func `a text with links and no items is a note as before`() async throws {
        let note =
            "See [this](https://a.example/).\n\n- [x](https://x.example/)\n\n## More\n\nText."
        let site = try await site([
            "editions/2026-w47.md": note, "articles/a.md": article("Own", "2026-11-18"),
        ])
        let page = try #require(site["editions/2026-w47/index.html"])
        #expect(page.contains("<div class=\"note\">") && !page.contains("class=\"issue\""))
        #expect(!page.contains("class=\"host\"") && site["feeds/items/feed.xml"] == nil)
    }
}
