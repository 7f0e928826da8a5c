import Testing

@testable import Preview

/// What a preview adds to a page on its way.
struct InjectionTests {
    static let script = "<script src=\"/.gazette/client."

    @Test func `a page has the script once, just before its body ends`() async {
        let page = await PrintedSite().text("/daily/")
        #expect(page.count(of: Self.script) == 1)
        #expect(page.contains(#/defer></script>\s*</body>\s*</html>\s*$/#))
    }

    @Test func `without what is added it is the page that readers will have`() async throws {
        let site = await PrintedSite()
        let page = site.text("/daily/")
        let view = site.state.view(of: "/daily/")
        let added = try #require(page.firstMatch(of: #/<script src="/\.gazette/[^>]*></script>\n/#))
        #expect(page.replacing(added.0, with: "") == String(decoding: view.bytes, as: UTF8.self))
    }

    @Test func `the last end of a body counts`() async {
        let site = await PrintedSite(["static/a.html": "<body><pre></body></pre>b</body></html>"])
        let page = site.text("/daily/a.html")
        #expect(page.hasPrefix("<body><pre></body></pre>b" + Self.script))
        #expect(page.count(of: Self.script) == 1)
    }

    @Test(arguments: ["<p>no end", "", "<BODY>a</BODY>", "</body", "</bod"])
    func `a page without an end has it behind`(_ text: String) async {
        let page = await PrintedSite(["static/a.html": text]).text("/daily/a.html")
        #expect(page.hasPrefix(text + Self.script))
    }

    @Test func `what is no page is left alone`() async {
        let text = "<html><body></body></html>"
        let site = await PrintedSite([
            "static/a.txt": text, "static/a.svg": text, "static/a.js": text, "static/b": text,
        ])
        for name in ["a.txt", "a.svg", "a.js", "b"] { #expect(site.text("/daily/" + name) == text) }
        for path in ["feed.xml", "rss.xml", "sitemap.xml", "feed.json", "feeds.opml"] {
            #expect(!site.text("/daily/" + path).contains("/.gazette/"), "\(path)")
        }
    }

    @Test(arguments: [
        "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "</script><b>",
        "\" onload=\"alert(1)", "&quot;><i>", "<!--", "%22%3E%3Cscript%3E",
    ])
    func `no path gets out of its attribute`(_ end: String) async throws {
        let page = await PrintedSite().text("/daily/" + end)
        let plain = await PrintedSite().text("/daily/x")
        let value = try #require(page.firstMatch(of: #/ data-gazette-path="([^"]*)" /#)).1
        #expect(!value.contains { "<>'".contains($0) })
        // But for that value it is the page of any other missing path.
        #expect(page.replacing(value, with: "/daily/x") == plain)
    }

    @Test func `a path is told as it was sent`() async {
        let page = await PrintedSite().text("/daily/%E6%97%A5")
        #expect(page.contains(" data-gazette-path=\"/daily/%E6%97%A5\" "))
        #expect(page.contains(" data-gazette-home=\"/daily/\" "))
    }
}

extension String {
    func count(of text: String) -> Int { ranges(of: text).count }
}
