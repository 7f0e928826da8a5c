import Testing

@testable import Preview

/// What a request's path leads to, on a site under a path.
struct AddressTests {
    static let files = [
        "articles/2026/11/23/bridge.md": PreviewedSite.article("The bridge opens"),
        "articles/2026/11/23/日报.md": PreviewedSite.article("日报"),
        "static/notes.txt": "notes", "static/old/plain.html": "<p>Old",
    ]
    static let han = "%E6%97%A5%E6%8A%A5"

    @Test(arguments: ["/", "/daily"])
    func `what lies above the site leads to it`(_ target: String) async {
        let response = await PrintedSite().ask(target)
        #expect(response.status == 302)
        #expect(response.field("Location") == "/daily/")
    }

    @Test(arguments: ["/other", "/dailyx", "/dailyx/", "/Daily/", "*", "daily/", ""])
    func `what is not of the site says where the site is`(_ target: String) async {
        let response = await PrintedSite().ask(target)
        #expect(response.status == 404)
        #expect(response.text == "the site is at /daily/\n")
        #expect(response.field("Content-Type") == "text/plain; charset=utf-8")
    }

    @Test func `a folder without its slash leads on`() async {
        let site = await PrintedSite(Self.files)
        let response = site.ask("/daily/articles/2026/11/23/bridge")
        #expect(response.status == 302)
        #expect(response.field("Location") == "/daily/articles/2026/11/23/bridge/")
        let han = site.ask("/daily/articles/2026/11/23/" + Self.han)
        #expect(han.field("Location") == "/daily/articles/2026/11/23/\(Self.han)/")
    }

    @Test(arguments: [
        "bridge/", "bridge/index.html", "%62ridge/", "\(han)/", "\(han.lowercased())/", "日报/",
    ])
    func `a page is there however its address is written`(_ end: String) async {
        let response = await PrintedSite(Self.files).ask("/daily/articles/2026/11/23/" + end)
        #expect(response.status == 200)
        #expect(response.text.contains("<h1"))
    }

    @Test func `what the site has not is its page for that`() async {
        let response = await PrintedSite(Self.files).ask("/daily/nothing.png")
        #expect(response.status == 404)
        #expect(response.field("Content-Type") == "text/html; charset=utf-8")
        #expect(response.text.contains("data-gazette-tag=\"missing-"))
    }

    @Test(arguments: [
        "/daily/../../etc/passwd", "/daily/%2e%2e%2f%2e%2e%2fetc/passwd", "/daily/..%5c..%5cetc",
        "/daily/\\..\\etc\\passwd", "//etc/passwd", "/daily//etc/passwd", "/daily/%2fetc%2fpasswd",
        "/daily/%00", "/daily/index.html%00.txt", "/daily/%0d%0aSet-Cookie:%20a=b", "/daily/%c0%af",
        "/daily/%ff", "/daily/%ed%a0%80", "/daily/%", "/daily/%2", "/daily/%zz", "/daily/%+f",
        "/daily/../Content/gazette.yml", "/daily/Content/gazette.yml", "/daily/static/notes.txt",
        "/.gazette/../daily/", "/.gazette/preview.lock", "/.gazette/", "/daily/.gazette-files",
        "//evil.example/", "/daily//evil.example", "https://evil.example/", "/daily/./notes.txt",
    ])
    func `no path reaches anything but a page of the site`(_ target: String) async {
        let response = await PrintedSite(Self.files).ask(target)
        #expect(response.status == 404)
        #expect(response.field("Location") == nil)
        for (name, value) in response.fields {
            #expect(!(name + value).contains { $0.isNewline }, "\(name)")
        }
    }

    @Test func `an encoded slash is a slash, as on the hosts that there are`() async {
        let response = await PrintedSite(Self.files).ask("/daily/old%2Fplain.html")
        #expect(response.status == 200)
    }

    @Test func `a site at the root has nothing outside`() async {
        let settings = PreviewedSite.settings.replacing("/daily/", with: "/")
        let site = await PrintedSite(Self.files, settings: settings)
        #expect(site.ask("/").status == 200)
        #expect(site.ask("/notes.txt").text == "notes")
        #expect(site.ask("//").status == 404)
        #expect(site.ask("/daily/").status == 404)
    }

    @Test func `a site under a path of Chinese characters is there`() async {
        let settings = PreviewedSite.settings.replacing("/daily/", with: "/日报/")
        let site = await PrintedSite(Self.files, settings: settings)
        #expect(site.ask("/").field("Location") == "/\(Self.han)/")
        #expect(site.ask("/\(Self.han)/notes.txt").text == "notes")
    }

    @Test(arguments: ["/", "/any/where/", "/index.html"])
    func `without a site every address holds the overlay`(_ target: String) async {
        let response = await PrintedSite(settings: "title: [").ask(target)
        #expect(response.status == 404)
        #expect(response.text.contains("<script src=\"/.gazette/client."))
        #expect(response.text.contains("data-gazette-tag=\"none\""))
    }
}
