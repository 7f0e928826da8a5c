import Gazette
import Testing

struct InternationalHostTests {
    private let ascii = "https://xn--efvy88h.xn--fiqs8s/"

    private var digest: Digest {
        var digest = Digest().article(
            "A", "2026-11-20", "source_url: https://日报.example/a",
            text: "[Here](https://新闻.中国/x), [there](https://bücher.example/), <https://日报.example/>"
        )
        digest.base = "https://新闻.中国/"
        digest.settings = "image_hosts: [图片.example]"
        return digest
    }

    @Test func `every address has its host in ASCII`() async throws {
        let site = try await digest.site()
        for path in ["feed.xml", "rss.xml", "feed.json", "sitemap.xml", "robots.txt", "feeds.opml"]
        {
            let text = try #require(site[path])
            #expect(text.contains(ascii), "\(path)")
        }
        for (path, text) in site {
            let addresses = text.matches(of: /(?:href|src|content)="https:\/\/([^"\/]*)/).map(\.1)
            #expect(addresses.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } && !$0.contains("%") })
            #expect(!text.contains("%E6%96%B0%E9%97%BB."), "\(path)")
        }
        let page = try #require(site["articles/2026/11/20/a/index.html"])
        #expect(page.contains("rel=\"canonical\" href=\"\(ascii)articles/2026/11/20/a/\""))
        #expect(page.contains("href=\"https://xn--bcher-kva.example/\""))
        #expect(site["_headers"]?.contains("https://xn--") == true)
        #expect(try #require(site["feed.xml"]).contains("<id>tag:xn--efvy88h.xn--fiqs8s,2026:"))
    }

    @Test func `a reader sees the host in its script`() async throws {
        let page = try #require(try await digest.site()["articles/2026/11/20/a/index.html"])
        #expect(page.contains(">https://日报.example/</a>"))
        #expect(page.contains("<cite>https://日报.example/a</cite>"))
    }

    @Test(arguments: ["https://コーヒー.jp/", "https://新闻。中国/", "HTTPS://BÜCHER.example/"])
    func `an address in any script is a site's`(base: String) async {
        var digest = Digest().article("A")
        digest.base = base
        #expect(await digest.errors().isEmpty)
    }
}
