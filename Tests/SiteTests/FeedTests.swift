import Gazette
import Testing

struct FeedTests {
    private let digest = Digest()
        .article("Bridge", "2026-11-20T08:00+08:00", "id: bridge-1\nsource: Ledger")
        .article("Ferry", "2026-11-21", "id: ferry-1\nsource: Ledger")

    @Test func `every scope has a feed in every format`() async throws {
        var digest = digest
        digest.settings = "source_pages: 1"
        let site = try await digest.site()
        for folder in ["", "editions/", "topics/city/", "sources/ledger/"] {
            for file in ["feed.xml", "rss.xml", "feed.json"] {
                #expect(site[folder + file] != nil, "\(folder)\(file)")
                #expect(site["feeds/index.html"]?.contains("\"/\(folder)\(file)\"") == true)
            }
            #expect(site["feeds.opml"]?.contains("https://example.org/\(folder)feed.xml") == true)
        }
    }

    @Test func `an entry keeps its id when title, address and host's path change`() async throws {
        let before = try await digest.file("feed.xml")
        var moved = digest
        moved.articles["Bridge.md"] = nil
        moved.base = "https://example.org/daily/"
        moved = moved.article(
            "Another title", "2026-11-20T08:00+08:00",
            "id: bridge-1\nslug: elsewhere\nsource: Ledger")
        let ids = { (xml: String) in parts(of: xml, from: "<id>tag:", to: "</id>") }
        #expect(try await ids(moved.file("feed.xml")) == ids(before))
        #expect(ids(before) == ["example.org,2026:ferry-1", "example.org,2026:bridge-1"])
    }

    @Test func `a summary is text in every format`() async throws {
        let digest = Digest().article(
            "Tags", "2026-11-20", "summary: 'Use <b> & <script>alert(1)</script>'")
        // HTML in RSS, text in Atom.
        #expect(
            try await digest.file("rss.xml").contains(
                "<description>Use &amp;lt;b&gt; &amp;amp; &amp;lt;script"))
        #expect(
            try await digest.file("feed.xml").contains("Use &lt;b&gt; &amp; &lt;script&gt;alert"))
    }

    @Test func `an edition is one entry with everything in it`() async throws {
        let xml = try await digest.file("editions/feed.xml")
        #expect(parts(of: xml, from: "<entry", to: "</entry>").count == 2)
        #expect(xml.contains("<p>Text.</p>") && xml.contains("2026:editions/2026-11-20</id>"))
    }

    @Test func `a part of an article in an edition's entry is a part of its own page`()
        async throws
    {
        let text = "## Why\n\nA[^1] [up](#why)\n\n[^1]: A note.\n"
        let digest = Digest().article("Bridge", text: text).article("Ferry", text: text)
        var noted = digest
        noted.files["editions/2026-11-20.md"] =
            "---\ntitle: T\n---\n\n# Top\n\n[t](#top) x[^1]\n\n[^1]: n\n"
        for digest in [digest, noted] {
            for path in ["editions/feed.xml", "editions/rss.xml", "editions/feed.json"] {
                let feed = try await digest.file(path).replacing("\\/", with: "/")
                for name in ["bridge", "ferry"] {
                    let page = "https://example.org/articles/2026/11/20/\(name)/"
                    for part in ["why", "fn-1", "fnref-1"] {
                        #expect(feed.contains("\(page)#\(part)"), "\(path)")
                    }
                }
                let names = parts(of: feed, from: " id=", to: ">").map { $0.prefix(14) }
                #expect(Set(names).count == names.count, "\(names)")
                #expect(!feed.contains("href=\"#") && !feed.contains("href=&quot;#"))
            }
        }
        let xml = try await digest.file("feed.xml")
        #expect(xml.contains("id=&quot;why&quot;") || xml.contains("id=\"why\""))
    }

    @Test func `dates come from the content and not from the day of the build`() async throws {
        var later = digest
        later.now = "2027-06-01"
        let (first, second) = (try await digest.site(), try await later.site())
        for path in first.keys { #expect(first[path] == second[path], "\(path)") }
        #expect(first["feed.xml"]?.contains("<updated>2026-11-20T16:00:00Z</updated>") == true)
        let date = "<pubDate>Fri, 20 Nov 2026 00:00:00 +0000</pubDate>"
        #expect(first["rss.xml"]?.contains(date) == true)
    }

    @Test func `a correction changes when an entry was updated`() async throws {
        let corrected = Digest().article(
            "A", "2026-11-20", "corrections:\n  - { date: 2026-11-23, text: Seven, not nine. }")
        let xml = try await corrected.file("feed.xml")
        #expect(xml.contains("<published>2026-11-19T16:00:00Z"))
        #expect(xml.contains("<updated>2026-11-22T16:00:00Z"))
    }

    @Test func `no feed grows beyond its limit, and the newest come first`() async throws {
        var large = Digest()
        let text = String(repeating: "A sentence with some words in it. ", count: 900)
        for number in 10..<31 {
            large = large.article("N\(number)", "2026-10-\(number)", text: text)
        }
        large = large.article("Huge", "2026-11-20", text: String(repeating: text, count: 10))
        let site = try await large.site()
        for (path, file) in site where path.hasSuffix(".xml") || path.hasSuffix(".json") {
            #expect(file.utf8.count < 250_000, "\(path)")
        }
        let feed = try #require(site["feed.xml"])
        #expect(feed.contains("Read on") && feed.contains("<title>Huge</title>"))
    }

    @Test func `an excerpt is no more in a feed than on its page`() async throws {
        let text = String(repeating: "One more sentence. ", count: 100) + "The end."
        let excerpt = Digest().article(
            "A", "2026-11-20", "rights: excerpt\nsource_url: https://ledger.example/a", text: text)
        let site = try await excerpt.site()
        for path in ["feed.xml", "rss.xml", "feed.json", "editions/feed.xml"] {
            #expect(site[path]?.contains("The end.") == false, "\(path)")
            #expect(site[path]?.contains("https://ledger.example/a") == true, "\(path)")
        }
    }

    @Test func `what XML cannot hold is left out, and a section cannot be ended`() async throws {
        let hostile = Digest().article(
            "A", "2026-11-20", "summary: \"x\\u0001\\uFFFEy ]]> z\"", text: "`]]>`")
        let xml = try await hostile.file("rss.xml")
        #expect(xml.contains("<description>xy ]]&gt; z</description>"))
        #expect(!xml.contains("\u{1}") && !xml.contains("\u{FFFE}"))
    }
}
