import Gazette
import Markup
import Templates
import Testing

/// What an address means that an editor writes, wherever he writes it.
struct AddressTests {
    /// A GIF of 40 by 30 pixels, as far as a look at its beginning goes.
    static let picture = "GIF89a(\u{0}\u{1E}\u{0}"

    static let files = [
        "articles/2026/11/20/beside.gif": picture, "articles/2026/11/20/图片.gif": picture,
        "articles/2026/11/20/with space.gif": picture, "articles/2026/11/20/100%.gif": picture,
        "articles/2026/11/20/report.pdf": "%PDF", "articles/2026/11/other/far.gif": picture,
        "static/top.gif": picture, "static/images/deep.gif": picture,
        "articles/2026/11/20/other.md": article("Other"),
        "articles/2026/11/20/folder/index.md": article("Folder"),
        "pages/about.md": "---\ntitle: About\n---\n\n## Here\n",
    ]

    static func text(_ body: String, _ more: String = "") -> String {
        article("Written", "2026-11-20", more).replacing("Text.", with: body)
    }

    /// The page of an article in the folder of those files, and what is told.
    private func written(
        _ body: String, _ more: String = ""
    ) async throws -> (page: String, site: [String: String], told: [String]) {
        var sample = Sample(Self.files)
        sample.files["articles/2026/11/20/written.md"] = Self.text(body, more)
        let site = try await sample.rendered()
        let told = try await sample.report().problems.map(\.description)
        return (site["articles/2026/11/20/written/index.html"] ?? "", site, told)
    }

    @Test(arguments: [
        ("beside.gif", "/articles/2026/11/20/beside.gif"),
        ("./beside.gif", "/articles/2026/11/20/beside.gif"),
        ("../20/beside.gif", "/articles/2026/11/20/beside.gif"),
        ("/articles/2026/11/20/beside.gif", "/articles/2026/11/20/beside.gif"),
        ("/Content/articles/2026/11/20/beside.gif", "/articles/2026/11/20/beside.gif"),
        ("beside.gif?v=2", "/articles/2026/11/20/beside.gif?v=2"),
        ("图片.gif", "/articles/2026/11/20/%E5%9B%BE%E7%89%87.gif"),
        ("%E5%9B%BE%E7%89%87.gif", "/articles/2026/11/20/%E5%9B%BE%E7%89%87.gif"),
        ("with%20space.gif", "/articles/2026/11/20/with%20space.gif"),
        ("100%25.gif", "/articles/2026/11/20/100%25.gif"),
        ("100%.gif", "/articles/2026/11/20/100%25.gif"),
        ("../other/far.gif", "/articles/2026/11/other/far.gif"),
        ("top.gif", "/top.gif"), ("./top.gif", "/top.gif"), ("/top.gif", "/top.gif"),
        ("static/top.gif", "/top.gif"), ("/static/top.gif", "/top.gif"),
        ("Content/static/top.gif", "/top.gif"), ("../../../../static/top.gif", "/top.gif"),
        ("images/deep.gif", "/images/deep.gif"), ("/images/deep.gif", "/images/deep.gif"),
    ])
    func `a picture is found, measured and served`(_ address: String, _ wanted: String)
        async throws
    {
        let (page, site, told) = try await written(
            "![p](\(address))", "image: { src: \"\(address)\", alt: p }")
        #expect(told == [])
        #expect(page.contains("<img src=\"\(wanted)\" alt=\"p\" width=\"40\" height=\"30\""))
        #expect(page.contains("class=\"u-photo\" src=\"\(wanted)\" alt=\"p\" width=\"40\""))
        let whole = "https://example.org\(wanted)"
        #expect(page.contains("<meta property=\"og:image\" content=\"\(whole)\">"))
        #expect(page.contains("\"image\":[\"\(whole)\"]"))
        for feed in ["feed.xml", "rss.xml", "feed.json", "editions/feed.xml"] {
            let feed = site[feed] ?? ""
            #expect(feed.contains(whole), "\(address)")
        }
        #expect(site["feed.json"]?.contains("\"image\":\"\(whole)\"") == true)
        let path = PercentEncoding.decoded(String(wanted.dropFirst().prefix { $0 != "?" }))
        #expect(site[path] == Self.picture)
    }

    @Test(arguments: [
        ("report.pdf", "/articles/2026/11/20/report.pdf"),
        ("report.pdf#page=2", "/articles/2026/11/20/report.pdf#page=2"),
        ("other.md", "/articles/2026/11/20/other/"), ("other", "/articles/2026/11/20/other/"),
        ("./other.md", "/articles/2026/11/20/other/"),
        ("/articles/2026/11/20/other.md", "/articles/2026/11/20/other/"),
        ("articles/2026/11/20/other.md", "/articles/2026/11/20/other/"),
        ("folder/index.md", "/articles/2026/11/20/folder/"),
        ("folder/", "/articles/2026/11/20/folder/"), ("folder", "/articles/2026/11/20/folder/"),
        ("/articles/2026/11/20/other/", "/articles/2026/11/20/other/"),
        ("/about/", "/about/"), ("/about", "/about"), ("/about/#here", "/about/#here"),
        ("../../../../pages/about.md#here", "/about/#here"), ("pages/about.md", "/about/"),
        ("/top.gif", "/top.gif"), ("top.gif", "/top.gif"),
        ("https://a.example/x", "https://a.example/x"),
        ("mailto:a@b.example", "mailto:a@b.example"),
    ])
    func `a link leads to a file, a page or elsewhere`(_ address: String, _ wanted: String)
        async throws
    {
        for body in ["[words](\(address))", "[words]\n\n[words]: \(address)"] {
            let (page, site, told) = try await written(body)
            #expect(told == [])
            #expect(page.contains("<p><a href=\"\(wanted)\"") && page.contains(">words</a></p>"))
            if wanted.hasPrefix("/"), wanted.contains(".") {
                #expect(site[String(wanted.dropFirst().prefix { $0 != "#" })] != nil)
            }
        }
    }

    @Test(arguments: [
        ("besides.gif", "did you mean beside.gif?"), ("BESIDE.GIF", "did you mean beside.gif?"),
        ("deep.gif", "did you mean /images/deep.gif?"),
        ("far.gif", "did you mean ../other/far.gif?"),
        ("static\\images\\deep.gif", "did you mean /images/deep.gif?"),
        ("../../../nowhere-at-all.png", "put it in Content/articles/2026/11/20/ or in"),
        ("/images/deeep.gif", "did you mean /images/deep.gif?"),
        ("/nowhere-at-all.png", "put it at Content/static/nowhere-at-all.png"),
        ("other.md", "put it in"), ("report.pdf", "write it as a link"),
    ])
    func `a picture that is not there is told with what to write`(
        _ address: String, _ advice: String
    ) async throws {
        let (page, site, told) = try await written("![the words](\(address))")
        #expect(told.count == 1)
        #expect(told.first?.contains(advice) == true, "\(told)")
        #expect(told.first?.hasPrefix("Content/articles/2026/11/20/written.md:7:1: ") == true)
        #expect(page.contains("the words"))
        // What a host may have beside the site stays as it is.
        #expect(page.contains("<img") == address.hasPrefix("/"))
        #expect(site["feed.xml"]?.contains("src=\"\(address)") == false)
        let named = try await written("x", "image: { src: '\(address)', alt: p }")
        #expect(named.told.first?.contains(advice) == true, "\(named.told)")
        #expect(named.page.contains("<img") == address.hasPrefix("/"))
        #expect(!named.page.contains("example.org\(address)") || address.hasPrefix("/"))
    }

    @Test(arguments: [
        ("reprot.pdf", "did you mean report.pdf?"),
        ("www.a.example/other", "https://www.a.example/other?"),
        ("www.a.example/x", "https://www.a.example/x?"),
        ("a.example/x", "https://a.example/x?"), ("nothing-like-it", "write the path of a file"),
        ("", "write one between"), ("/abuot/", "did you mean /about/?"),
        ("/about/#heer", "did you mean #here?"), ("topics/city/", "write the path of a file"),
    ])
    func `a link that leads nowhere is told with what to write`(
        _ address: String, _ advice: String
    ) async throws {
        let (page, _, told) = try await written("[the words](\(address))")
        #expect(told.count == 1)
        #expect(told.first?.contains(advice) == true, "\(told)")
        #expect(!page.contains("href=\"\"") && page.contains("the words"))
        if !address.hasPrefix("/") { #expect(page.contains("<p>the words</p>")) }
    }

    @Test func `raw HTML has the same rule`() async throws {
        let body = """
            <p><img src="beside.gif"> <a href="report.pdf">r</a> <a href="other.md#x">o</a> \
            <a href="nowhere-at-all">n</a> <img src="/top.gif"></p>

            <video src="clip.mp4" poster="beside.gif"></video> <audio><source src="/a.mp3"></audio>
            <video src="gone.mp4"></video>
            """
        var sample = Sample(Self.files)
        sample.files["articles/2026/11/20/written.md"] = Self.text(body)
        sample.files["articles/2026/11/20/clip.mp4"] = "MP4"
        sample.files["static/a.mp3"] = "MP3"
        let site = try await sample.rendered()
        let page = site["articles/2026/11/20/written/index.html"] ?? ""
        let folder = "/articles/2026/11/20"
        for wanted in [
            "<img src=\"\(folder)/beside.gif\" alt=\"\" width=\"40\" height=\"30\"",
            "<a href=\"\(folder)/report.pdf\">r</a>", "<a href=\"\(folder)/other/#x\">o</a> n",
            "<img src=\"/top.gif\"", "<source src=\"/a.mp3\">",
            "<video src=\"\(folder)/clip.mp4\" poster=\"\(folder)/beside.gif\" controls",
        ] {
            #expect(page.contains(wanted), "\(wanted)")
        }
        #expect(site["articles/2026/11/20/clip.mp4"] == "MP4" && !page.contains("gone.mp4"))
        let told = try await sample.report().problems.map(\.message)
        #expect(told.contains("there is no film or sound \"gone.mp4\""))
        #expect(told.contains { $0.hasPrefix("\"nowhere-at-all\" leads nowhere") })
    }

    @Test func `an address with spaces is told where it stands`() async throws {
        let (_, _, told) = try await written(
            "A line.\n\nSee ![p](with space.gif \"T\") and [x](y z).")
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("Content/articles/2026/11/20/written.md:9:10: ") == true)
        #expect(told.first?.contains("write with%20space.gif") == true)
        #expect(try await written("![p](<with space.gif>)").told == [])
    }

    @Test func `what is advised builds`() async throws {
        for wrong in ["besides.gif", "deep.gif", "far.gif", "with%20spaces.gif", "TOP.gif"] {
            let told = try await written("![p](\(wrong))").told.first ?? ""
            let advice = told.split(separator: "did you mean ").last?.prefix { $0 != "?" } ?? ""
            let (page, _, more) = try await written("![p](\(advice))")
            #expect(more == [] && page.contains("<img"), "\(wrong): \(advice)")
        }
    }

    @Test func `settings, notes and pages have the same rule`() async throws {
        var sample = Sample(
            Self.files,
            settings: Sample.settings + """

                appearance: { logo: { src: images/deep.gif, alt: L } }
                navigation:
                  - { title: First, url: pages/about.md }
                  - { title: Second, url: articles/2026/11/20/other.md }
                  - { title: Third, url: paper.pdf }
                  - { title: Fourth, url: nowhere }
                  - { title: Fifth, url: /abuot/ }
                  - { title: Sixth, url: pages/abuot.md }
                sources:
                  - { id: ledger, name: Ledger, url: www.ledger.example }
                """)
        sample.files["paper.pdf"] = "%PDF"
        sample.files["editions/2026-11-20.md"] =
            "---\ncover: { src: cover.gif, alt: C }\n---\n\n![n](cover.gif) [o](../articles/2026/11/20/other.md)\n"
        sample.files["editions/cover.gif"] = Self.picture
        sample.files["pages/desk/index.md"] = "---\ntitle: Desk\n---\n\n![d](desk.gif)\n"
        sample.files["pages/desk/desk.gif"] = Self.picture
        let site = try await sample.rendered()
        let home = site["index.html"] ?? ""
        #expect(home.contains("<img class=\"logo\" src=\"/images/deep.gif\""))
        for link in ["/about/", "/articles/2026/11/20/other/", "/paper.pdf"] {
            #expect(home.contains("<li><a href=\"\(link)\">"))
        }
        #expect(!home.contains("Fourth") && site["paper.pdf"] == "%PDF")
        let edition = site["editions/2026-11-20/index.html"] ?? ""
        #expect(edition.contains("content=\"https://example.org/editions/cover.gif\""))
        #expect(edition.contains("<img src=\"/editions/cover.gif\" alt=\"n\" width=\"40\""))
        #expect(edition.contains("<a href=\"/articles/2026/11/20/other/\">o</a>"))
        #expect(site["desk/index.html"]?.contains("src=\"/desk/desk.gif\"") == true)
        #expect(site["desk/desk.gif"] == Self.picture)
        let told = try await sample.report().problems.map(\.description)
        #expect(told.count == 4 && told.allSatisfy { $0.hasPrefix("Content/gazette.yml:") })
        #expect(told.contains { $0.contains("\"nowhere\" leads nowhere") })
        #expect(told.contains { $0.contains("did you mean /about/?") })
        #expect(told.contains { $0.contains("did you mean pages/about.md?") })
        #expect(told.contains { $0.contains("did you mean https://www.ledger.example?") })
    }

    @Test(arguments: ["", "daily/"])
    func `sources may be pages and files of the site`(_ base: String) async throws {
        var sample = Sample(
            Self.files,
            settings: Sample.settings.replacing("example.org/", with: "example.org/\(base)") + """

                sources:
                  - { id: desk, name: Desk, url: "pages/about.md#here" }
                  - { id: paper, name: Paper, url: images/deep.gif }
                  - { id: gone, name: Gone, url: /abuot/ }
                  - { id: later, name: Later, url: articles/2026/11/20/later.md }
                  - { id: ledger, name: Ledger, url: https://ledger.example/ }
                """)
        for id in ["desk", "paper", "later", "ledger"] {
            sample.files["articles/\(id).md"] = article(id, "2026-11-20", "source: \(id)")
        }
        sample.files["articles/2026/11/20/later.md"] = article("Later", "2027-01-02")
        let site = try await sample.rendered()
        for (id, wanted) in [
            ("desk", "/\(base)about/#here"), ("paper", "/\(base)images/deep.gif"),
            ("ledger", "https://ledger.example/"),
        ] {
            let page = site["sources/\(id)/index.html"] ?? ""
            #expect(page.contains("<a rel=\"external noopener\" href=\"\(wanted)\">"), "\(id)")
            let whole = wanted.hasPrefix("/") ? "https://example.org" + wanted : wanted
            let article = site["articles/2026/11/20/\(id)/index.html"] ?? ""
            #expect(article.contains("\"url\":\"\(whole)\""), "\(id)")
        }
        #expect(site["sources/later/index.html"]?.contains("external noopener") == false)
        // Under a path there is also word of robots.txt.
        let told = try await sample.report().problems.filter { !$0.message.contains("robots.txt") }
        #expect(told.count == 2, "\(told)")
        #expect(told.contains { $0.advice == "did you mean /about/?" })
        #expect(
            told.contains { $0.message.hasSuffix("is not published yet, so the link is left out") })
    }

    @Test func `the policy of security may be a page of the site`() async throws {
        let security = """

            security: { contact: "mailto:a@b.example", expires: 2027-11-01, policy: pages/about.md }
            """
        let site = try await Sample(Self.files, settings: Sample.settings + security).rendered()
        let text = site[".well-known/security.txt"] ?? ""
        #expect(text.contains("Policy: https://example.org/about/\n"), "\(text)")
    }
}
