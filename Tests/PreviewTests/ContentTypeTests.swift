import Testing

@testable import Preview

struct ContentTypeTests {
    @Test func `every file of a site says what it is`() async {
        let site = await PrintedSite([
            "articles/2026/11/23/bridge.md": PreviewedSite.article("The bridge opens"),
            "static/a.svg": "<svg/>", "static/f.woff2": "f", "static/_headers": "/*",
            "static/.well-known/security.txt": "Contact: mailto:a@b.example",
            "static/CNAME": "digest.example", "static/PHOTO.JPG": "j", "static/x.unknown": "x",
        ])
        let types = [
            "": "text/html; charset=utf-8", "feed.xml": "application/xml; charset=utf-8",
            "rss.xml": "application/xml; charset=utf-8",
            "sitemap.xml": "application/xml; charset=utf-8", "feed.json": "application/json",
            "feeds.opml": "text/x-opml; charset=utf-8", "a.svg": "image/svg+xml",
            "f.woff2": "font/woff2", "_headers": "text/plain; charset=utf-8",
            ".well-known/security.txt": "text/plain; charset=utf-8",
            "CNAME": "text/plain; charset=utf-8", "PHOTO.JPG": "image/jpeg",
            "x.unknown": "application/octet-stream",
        ]
        for (path, type) in types {
            let response = site.ask("/daily/" + path)
            #expect(response.status == 200, "\(path)")
            #expect(response.field("Content-Type") == type, "\(path)")
        }
    }

    @Test func `the style and the script run`() async throws {
        let site = await PrintedSite()
        let style = try #require(
            site.text("/daily/").firstMatch(of: #/href="(/daily/style[^"]*\.css)"/#))
        let response = site.ask(String(style.1))
        #expect(response.field("Content-Type") == "text/css; charset=utf-8")
        let script = site.ask("/.gazette/" + Client.name)
        #expect(script.field("Content-Type") == "text/javascript; charset=utf-8")
        #expect(script.text == Client.script)
    }

    @Test func `the script of another program is nowhere`() async {
        let response = await PrintedSite().ask("/.gazette/client.other.js")
        #expect(response.status == 404)
        #expect(response.text == "there is nothing of this name in the preview\n")
    }
}
