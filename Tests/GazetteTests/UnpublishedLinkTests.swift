import Gazette
import Testing

/// Links to articles that readers do not see, and pictures that they will not.
struct UnpublishedLinkTests {
    @Test(arguments: [
        ("draft: true", "is a draft"), ("expires: 2026-11-21", "has expired"),
        ("updated: 2027-01-02", "is not published yet"),
    ])
    func `a link to what is not shown keeps its words alone`(_ key: String, _ reason: String)
        async throws
    {
        let isFuture = reason.hasSuffix("yet")
        let day = isFuture ? "2027-01-02" : "2026-11-20"
        let path = day.replacing("-", with: "/")
        let target = article("Hidden", day, isFuture ? "" : key)
        for link in ["hidden.md", "hidden", "/articles/\(path)/hidden/", "/articles/hidden.md"] {
            let body = "Before [the *words* ![p](/p.gif) `x`](\(link) \"T\") after [b](b.md)."
            let sample = Sample([
                "articles/a.md": AddressTests.text(body), "articles/b.md": article("B"),
                "articles/hidden.md": target, "static/p.gif": AddressTests.picture,
                "editions/2026-11-20.md": "---\ntitle: T\n---\n\nSee [it](/articles/hidden.md).\n",
            ])
            let site = try await sample.rendered()
            let words = "Before the <em>words</em> <img src=\"/p.gif\" alt=\"p\""
            let page =
                site["articles/2026/11/20/written/index.html"] ?? site[
                    "articles/2026/11/20/a/index.html"] ?? ""
            #expect(page.contains(words), "\(link)")
            #expect(
                page.contains("<code>x</code> after <a href=\"/articles/2026/11/20/b/\">b</a>."))
            #expect(site["editions/2026-11-20/index.html"]?.contains("<p>See it.</p>") == true)
            for (path, text) in site {
                #expect(
                    !text.contains("href=\"\"") && !text.contains("href=&quot;&quot;"), "\(path)")
                #expect(!text.contains("/hidden/"), "\(path)")
            }
            let told = try await sample.report().problems
            #expect(told.filter { $0.message.contains(reason) }.count == 2, "\(told)")
        }
    }

    @Test func `a link in the masthead to a draft is left out and told`() async throws {
        let sample = Sample(
            [
                "articles/a.md": article("A"),
                "articles/d.md": article("D", "2026-11-20", "draft: true"),
            ],
            settings: Sample.settings + "\nnavigation: [{ title: Gone, url: articles/d.md }]")
        #expect(try await sample.rendered()["index.html"]?.contains("Gone") == false)
        #expect(
            try await sample.report().problems.map(\.message) == [
                "\"articles/d.md\" is a draft, so the link is left out"
            ])
    }

    @Test func `a dead link to a file can be a warning, and then leaves its words`() async throws {
        let sample = Sample(
            ["articles/a.md": AddressTests.text("[words](gone.md)")],
            settings: Sample.settings + "\nlinks: warning")
        let page = try await sample.rendered()["articles/2026/11/20/a/index.html"]
        #expect(page?.contains("<p>words</p>") == true)
    }

    @Test func `pictures that the site's headers block are told once a host`() async throws {
        let body = """
            ![a](https://pics.example/a.gif) ![b](//pics.example/b.gif) ![c](http://b.example:8080/c)
            ![own](https://example.org/d.gif) ![d](https://cdn.fine.example/d.gif) ![e](https://ok.example/e)
            """
        var sample = Sample(
            [
                "articles/a.md": AddressTests.text(body),
                "articles/b.md": article(
                    "B", "2026-11-20", "image: { src: https://c.example/x, alt: x }"
                )
                .replacing("Text.", with: "![z](https://pics.example/z.gif)"),
            ], settings: Sample.settings + "\nimage_hosts: [\"*.fine.example\", OK.example]")
        let told = try await sample.report().problems.filter {
            $0.message.hasPrefix("pictures from")
        }
        #expect(told.map(\.place.line) == [7, 7, 5])
        #expect(
            told.map { $0.message.split(separator: "\"")[1] } == [
                "pics.example", "b.example:8080", "c.example",
            ])
        // What is advised works.
        sample.files["gazette.yml"] =
            Sample.settings
            + "\nimage_hosts: [pics.example, b.example:8080, c.example, \"*.fine.example\", ok.example]"
        #expect(try await sample.report().problems.isEmpty)
        let headers = try await sample.rendered()["_headers"] ?? ""
        #expect(headers.contains("img-src 'self' https://pics.example https://b.example:8080 "))
        // An editor's own headers are his business.
        sample.files["gazette.yml"] = Sample.settings
        sample.files["static/_headers"] = "/*\n  X: y\n"
        #expect(try await sample.report().problems.isEmpty)
    }

    @Test func `films and sounds from elsewhere are told once a host`() async throws {
        let body = """
            <video src="https://films.example/a.mp4"></video>

            <audio><source src="//films.example/b.mp3"><source src="https://example.org/c.mp3"></audio>
            <video src="/d.mp4" poster="https://films.example/p.png"></video>
            """
        var sample = Sample(
            ["articles/a.md": AddressTests.text(body), "static/d.mp4": "MP4"],
            settings: Sample.settings + "\nimage_hosts: [films.example]")
        let told = try await sample.report().problems
        #expect(told.map(\.place.line) == [7], "\(told)")
        #expect(told.first?.message.hasPrefix("films and sounds from \"films.example\"") == true)
        #expect(told.first?.advice == "write a link to them, or put them beside the text")
        sample.files["articles/a.md"] = AddressTests.text("[a](https://films.example/a.mp4)")
        #expect(try await sample.report().problems.isEmpty)
    }

    @Test func `a heavy picture is told once, with its weight and its size`() async throws {
        let heavy = AddressTests.picture + String(repeating: "x", count: 8_900_000)
        let sample = Sample([
            "articles/a.md": AddressTests.text(
                "![p](p.gif) ![q](/q.gif)", "image: { src: p.gif, alt: p }"),
            "articles/b.md": article("B").replacing("Text.", with: "![p](p.gif)"),
            "articles/p.gif": heavy, "static/q.gif": heavy, "static/not-shown.gif": heavy,
        ])
        let told = try await sample.report().problems
        #expect(told.map(\.place.file) == ["Content/articles/p.gif", "Content/static/q.gif"])
        #expect(told.first?.message == "the picture weighs 8.4 MB, at 40 by 30 pixels")
    }
}
