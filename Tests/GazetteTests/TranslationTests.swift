import Gazette
import Testing

struct TranslationTests {
    private func text(_ title: String, _ more: String = "", date: String = "2026-11-20") -> String {
        article(title, date, more)
    }

    private func pair(_ pair: [String: String], lang: String = "en") async throws -> [String:
        String]
    {
        let sample = Sample(
            pair, settings: Sample.settings.replacing("lang: en", with: "lang: \(lang)"))
        #expect(try await sample.report().problems.isEmpty)
        return try await sample.rendered()
    }

    /// Ways in which two files say that they are translations; the first is in English.
    static let pairs: [[String: String]] = [
        [
            "articles/a.md": article("Rice", "2026-11-20", "id: a\ntranslation_of: b"),
            "articles/b.md": article("稻米", "2026-11-20", "id: b\ntranslation_of: a"),
        ],
        [
            "articles/a.md": article("Rice", "2026-11-20", "translation_of: b.md"),
            "articles/b.md": article("稻米"),
        ],
        ["articles/x.md": article("稻米"), "articles/x.en.md": article("Rice")],
        ["articles/x.md": article("Rice"), "articles/x.zh-Hans.md": article("稻米")],
        ["articles/x.en.md": article("Rice"), "articles/x.zh.md": article("稻米")],
        [
            "articles/en/a.md": article("Rice"),
            "articles/zh/a.md": article("稻米"),
        ],
        [
            "articles/2026/en/a.md": article("Rice"),
            "articles/2026/zh-cn/a.md": article("稻米"),
        ],
    ]

    @Test(arguments: pairs)
    func `two files in two languages know each other`(files: [String: String]) async throws {
        for lang in ["en", "zh-Hans"] {
            let site = try await pair(files, lang: lang)
            let pages = site.filter { $0.key.hasPrefix("articles/") }
            #expect(pages.count == 2)
            for page in pages.values {
                #expect(page.contains("hreflang=\"en\"") && page.contains("hreflang=\"zh-Hans\""))
            }
            // Each page in the site's language has the one in it.
            let (shown, other) = lang == "en" ? ("Rice", "稻米") : ("稻米", "Rice")
            for path in ["index.html", "editions/2026-11-20/index.html", "topics/city/index.html"] {
                let page = try #require(site[path])
                #expect(page.contains(shown) && !page.contains(other), "\(path) in \(lang)")
            }
            // Nothing is lost: both are in the sitemap and in the feed.
            let map = try #require(site["sitemap-2026.xml"])
            #expect(map.matches(of: /<loc>[^<]*\/articles\//).count == 2)
            let feed = try #require(site["feed.xml"])
            #expect(feed.contains("Rice") && feed.contains("稻米"))
        }
    }

    @Test func `of two files with one name the one in the site's language keeps the address`()
        async throws
    {
        let files = ["articles/en/a.md": text("Rice"), "articles/zh/a.md": text("稻米")]
        let english = try await pair(files)
        #expect(try #require(english["articles/2026/11/20/a/index.html"]).contains("Rice"))
        #expect(try #require(english["articles/2026/11/20/a-zh/index.html"]).contains("稻米"))
        let chinese = try await pair(files, lang: "zh-Hans")
        #expect(try #require(chinese["articles/2026/11/20/a/index.html"]).contains("稻米"))
        #expect(chinese["articles/2026/11/20/a-en/index.html"] != nil)
    }

    @Test func `a translation of another day stands in its own edition`() async throws {
        let site = try await pair([
            "articles/x.md": text("Rice"), "articles/x.zh.md": text("稻米", date: "2026-11-21"),
        ])
        #expect(try #require(site["editions/2026-11-21/index.html"]).contains("稻米"))
        #expect(!(try #require(site["topics/city/index.html"]).contains("稻米")))
    }

    @Test func `a lead that the editor names shows in its own language`() async throws {
        let site = try await pair([
            "articles/x.md": text("Rice"), "articles/x.zh.md": text("稻米"),
            "editions/2026-11-20.md": "---\nlead: x.zh\n---\n",
        ])
        let edition = try #require(site["editions/2026-11-20/index.html"])
        #expect(edition.contains("稻米") && !edition.contains("Rice"))
    }

    @Test func `three in a circle are one group`() async throws {
        let site = try await pair([
            "articles/a.md": text("Rice", "id: a\ntranslation_of: b"),
            "articles/b.md": text("Riz", "id: b\nlang: fr\ntranslation_of: c"),
            "articles/c.md": text("Reis", "id: c\nlang: de\ntranslation_of: a"),
        ])
        let page = try #require(site["articles/2026/11/20/b/index.html"])
        for tag in ["en", "fr", "de"] { #expect(page.contains("hreflang=\"\(tag)\"")) }
    }

    @Test func `files whose names only look like languages are not translations`() async throws {
        let site = try await pair([
            "articles/it/a.md": text("Servers"), "articles/no/a.md": text("Refusals", "slug: b"),
            "articles/de-luxe/a.md": text("Luxury", "slug: c"),
            "articles/v1.2.md": text("Version"), "articles/v1.md": text("Older"),
        ])
        #expect(!site.values.contains { $0.contains("hreflang") })
        let edition = try #require(site["editions/2026-11-20/index.html"])
        for title in ["Servers", "Refusals", "Luxury", "Version", "Older"] {
            #expect(edition.contains(title))
        }
        for name in ["a", "b", "c"] {
            let page = try #require(site["articles/2026/11/20/\(name)/index.html"])
            #expect(page.contains("<html lang=\"en\""))
        }
    }

    @Test func `a name of nothing is told with what may have been meant`() async throws {
        let problems = try await Sample([
            "articles/a.md": text("Rice", "id: rice-2026"),
            "articles/b.md": text("稻米", "translation_of: rice-2025"),
        ]).report().problems
        #expect(problems.map(\.advice) == ["did you mean rice-2026?"])
    }
}
