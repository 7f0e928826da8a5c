import Testing

@testable import Preview

/// What stands in an answer beside the page.
struct AnswerTests {
    static let digits = "0123456789"
    static let files = [
        "articles/2026/11/23/bridge.md": PreviewedSite.article("The bridge opens"),
        "static/digits.txt": digits, "static/empty.txt": "",
    ]

    @Test func `HEAD has the length and no body`() async {
        let site = await PrintedSite(Self.files)
        for target in [
            "/daily/", "/daily/digits.txt", "/daily/nothing", "/other", "/daily/feed.xml",
        ] {
            let (whole, head) = (site.ask(target), site.ask(target) { $0.method = "HEAD" })
            #expect(head.bytes.isEmpty)
            #expect(whole.length == whole.bytes.count)
            #expect(head.length == whole.length)
            #expect(head.status == whole.status)
            #expect(head.fields.elementsEqual(whole.fields) { $0 == $1 })
        }
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW"])
    func `a preview can only be looked at`(_ method: String) async {
        let response = await PrintedSite().ask("/daily/") { $0.method = method }
        #expect(response.status == 405)
        #expect(response.field("Allow") == "GET, HEAD")
        #expect(response.text == "a preview can only be looked at: ask with GET or HEAD\n")
    }

    @Test(arguments: ["/daily/", "/daily/digits.txt", "/daily/feed.xml", "/daily/nothing", "/"])
    func `a browser asks again, takes the type as it is, and shows nobody else`(
        _ target: String
    ) async {
        let response = await PrintedSite(Self.files).ask(target)
        #expect(response.field("Cache-Control") == "no-cache")
        #expect(response.field("X-Content-Type-Options") == "nosniff")
        #expect(response.field("Cross-Origin-Resource-Policy") == "same-origin")
        #expect(response.field("Access-Control-Allow-Origin") == nil)
    }

    @Test func `what a browser has is not sent again`() async throws {
        let site = await PrintedSite(Self.files)
        for target in ["/daily/", "/daily/digits.txt", "/daily/feed.xml"] {
            let tag = try #require(site.ask(target).field("ETag"))
            for known in [tag, "W/" + tag, "*", "\"a\", W/\(tag)", "\"a\",\(tag),\"b\""] {
                let response = site.ask(target) { $0.known = known }
                #expect(response.status == 304, "\(known)")
                #expect(response.bytes.isEmpty)
                #expect(response.field("ETag") == tag)
            }
            for known in ["", "\"\"", "\"other\"", String(tag.dropFirst().dropLast())] {
                #expect(site.ask(target) { $0.known = known }.status == 200, "\(known)")
            }
        }
        #expect(site.ask("/daily/nothing") { $0.known = "*" }.status == 404)
    }

    @Test func `another page has another tag, and the same one keeps it`() async {
        let before = await PrintedSite(Self.files)
        var files = Self.files
        files["articles/2026/11/23/bridge.md"] = PreviewedSite.article("The bridge closes")
        let after = await PrintedSite(files)
        let bridge = "/daily/articles/2026/11/23/bridge/"
        #expect(before.ask(bridge).field("ETag") != after.ask(bridge).field("ETag"))
        #expect(before.ask("/daily/").field("ETag") != after.ask("/daily/").field("ETag"))
        let same = "/daily/digits.txt"
        #expect(before.ask(same).field("ETag") == after.ask(same).field("ETag"))
        let again = await PrintedSite(Self.files)
        #expect(again.ask(bridge).field("ETag") == before.ask(bridge).field("ETag"))
    }

    @Test(arguments: [
        ("bytes=0-0", "0", "0-0"), ("bytes=2-4", "234", "2-4"), ("bytes=7-", "789", "7-9"),
        ("bytes=-3", "789", "7-9"), ("bytes=-99", digits, "0-9"), ("bytes=8-99", "89", "8-9"),
        ("bytes=9-99999999999999999999", "9", "9-9"),
        ("bytes=-99999999999999999999", digits, "0-9"),
    ])
    func `a part is sent as a part`(_ range: String, _ part: String, _ place: String) async {
        let response = await PrintedSite(Self.files).ask("/daily/digits.txt") { $0.range = range }
        #expect(response.status == 206)
        #expect(response.text == part)
        #expect(response.length == part.utf8.count)
        #expect(response.field("Content-Range") == "bytes \(place)/10")
        #expect(response.field("Content-Type") == "text/plain; charset=utf-8")
    }

    @Test(arguments: ["bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99999999999999999999-"])
    func `a part beyond the end is none`(_ range: String) async {
        let response = await PrintedSite(Self.files).ask("/daily/digits.txt") { $0.range = range }
        #expect(response.status == 416)
        #expect(response.bytes.isEmpty && response.length == 0)
        #expect(response.field("Content-Range") == "bytes */10")
    }

    @Test(arguments: [
        "bytes=0-1,3-4", "bytes=", "bytes=-", "bytes=4-2", "bytes=a-b", "bytes=1", "bytes=--1",
        "lines=0-1", "0-1", "", "bytes=0x1-2", "bytes=+1-2", "bytes=１-２", "bytes=1-2-3",
    ])
    func `what is no part is the whole`(_ range: String) async {
        let response = await PrintedSite(Self.files).ask("/daily/digits.txt") { $0.range = range }
        #expect(response.status == 200)
        #expect(response.text == Self.digits)
        #expect(response.field("Content-Range") == nil)
    }

    @Test func `a part is of the file that the browser has, or the whole is sent`() async throws {
        let site = await PrintedSite(Self.files)
        let tag = try #require(site.ask("/daily/digits.txt").field("ETag"))
        for (rangeOf, status) in [
            (tag, 206), ("\"other\"", 200), ("W/" + tag, 200),
            ("Tue, 24 Nov 2026 00:00:00 GMT", 200),
        ] {
            let response = site.ask("/daily/digits.txt") {
                ($0.range, $0.rangeOf) = ("bytes=0-1", rangeOf)
            }
            #expect(response.status == status, "\(rangeOf)")
        }
    }

    @Test func `only GET asks for parts, and only of what is there`() async {
        let site = await PrintedSite(Self.files)
        let head = site.ask("/daily/digits.txt") { ($0.method, $0.range) = ("HEAD", "bytes=0-1") }
        #expect(head.status == 200 && head.length == 10)
        #expect(site.ask("/daily/nothing") { $0.range = "bytes=0-1" }.status == 404)
        #expect(site.ask("/daily/empty.txt") { $0.range = "bytes=0-" }.status == 416)
        #expect(site.ask("/daily/empty.txt").status == 200)
    }

    @Test func `a page in parts is the page`() async {
        let site = await PrintedSite(Self.files)
        let whole = site.ask("/daily/").bytes
        let first = site.ask("/daily/") { $0.range = "bytes=0-99" }.bytes
        let rest = site.ask("/daily/") { $0.range = "bytes=100-" }.bytes
        #expect(first + rest == whole)
    }
}
