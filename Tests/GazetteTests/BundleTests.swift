import Foundation
import Gazette
import Testing

/// An article with a folder of its own, and files that are copied from beside texts.
struct BundleTests {
    private static let picture = AddressTests.picture

    @Test func `a folder with its text and its pictures is one article`() async throws {
        let sample = Sample([
            "articles/2026/11/20/bridge/index.md": AddressTests.text(
                "![p](photo.gif) ![q](more/plan.gif)", "image: { src: photo.gif, alt: p }"),
            "articles/2026/11/20/bridge/photo.gif": Self.picture,
            "articles/2026/11/20/bridge/more/plan.gif": Self.picture,
            "articles/2026/11/20/bridge/unused.gif": Self.picture,
        ])
        let site = try await sample.rendered()
        let page = "articles/2026/11/20/bridge/"
        #expect(site[page + "index.html"]?.contains("src=\"/\(page)photo.gif\"") == true)
        #expect(site[page + "photo.gif"] == Self.picture)
        #expect(site[page + "more/plan.gif"] == Self.picture)
        // Only what it shows or links to is published.
        #expect(site[page + "unused.gif"] == nil)
        #expect(try await sample.report().problems.isEmpty)
    }

    @Test func `its files stand beside its page, wherever the date puts that`() async throws {
        let site = try await Sample([
            "articles/2026-11-20-bridge/index.md":
                "---\ntitle: T\ntopic: city\n---\n\n![p](photo.gif)\n",
            "articles/2026-11-20-bridge/photo.gif": Self.picture,
            "articles/ferry/index.md": article("Ferry", "2026-11-21", "slug: boat")
                .replacing("Text.", with: "![p](a.gif) [b](../2026-11-20-bridge/)"),
            "articles/ferry/a.gif": Self.picture,
        ]).rendered()
        #expect(site["articles/2026/11/20/bridge/photo.gif"] == Self.picture)
        #expect(site["articles/2026/11/21/boat/a.gif"] == Self.picture)
        let ferry = site["articles/2026/11/21/boat/index.html"] ?? ""
        #expect(ferry.contains("<a href=\"/articles/2026/11/20/bridge/\">b</a>"))
    }

    @Test func `translations in folders of their own have files of their own`() async throws {
        var sample = Sample([:])
        for language in ["en", "fr"] {
            let folder = "articles/\(language)/bridge/"
            sample.files[folder + "index.md"] = AddressTests.text(
                "![p](photo.gif)", "image: { src: photo.gif, alt: p }")
            sample.files[folder + "photo.gif"] = AddressTests.picture + language
        }
        let site = try await sample.rendered()
        for (page, language) in [("bridge/", "en"), ("bridge-fr/", "fr")] {
            let path = "articles/2026/11/20/\(page)"
            #expect(site[path + "photo.gif"] == AddressTests.picture + language)
            let shown = site[path + "index.html"]?.components(
                separatedBy: "src=\"/\(path)photo.gif\"")
            #expect(shown?.count == 3)
        }
    }

    @Test func `an index in a day's folder is named for its title`() async throws {
        let site = try await Sample([
            "articles/2026/11/20/index.md": "---\ntitle: The bridge\n---\n\nText.\n"
        ]).rendered()
        #expect(site["articles/2026/11/20/the-bridge/index.html"] != nil)
    }

    @Test(arguments: ["2026-11-20.md", "2026-11-20/index.md", "2026/11/20/1.md", "2026-11-20.MD"])
    func `a text that is named for a day only has its date and the name of its title`(
        _ file: String
    ) async throws {
        let site = try await Sample(["articles/\(file)": "---\ntitle: The bridge\n---\n\nText.\n"])
            .rendered()
        #expect(site["articles/2026/11/20/the-bridge/index.html"] != nil)
    }

    @Test func `what no reader sees takes no file with it`() async throws {
        var sample = Sample([
            "articles/a.md": article("A"),
            "articles/d/index.md": AddressTests.text("![p](p.gif)", "draft: true"),
            "articles/d/p.gif": Self.picture,
            "articles/e/index.md": AddressTests.text("![p](p.gif)", "rights: excerpt"),
            "articles/e/p.gif": Self.picture,
        ])
        #expect(try await sample.rendered().keys.allSatisfy { !$0.hasSuffix(".gif") })
        sample.showsDrafts = true
        #expect(try await sample.rendered()["articles/2026/11/20/d/p.gif"] == Self.picture)
    }

    @Test(arguments: [
        ("page.html", "<b>x</b>"), ("code.js", "x()"), ("page.xhtml", "<b/>"), ("x.swf", ""),
        ("a.svg", "<svg><script>x()</script></svg>"), ("a.svg", "<svg onload = 'x()'/>"),
        ("a.svg", "<svg><a xlink:href=\"java\nscript:x()\"/></svg>"),
        ("a.svg", "<svg><a href=\"java&#115;cript:x()\"/></svg>"),
        ("a.svg", "<svg><foreignObject/></svg>"), ("a.svg", "<!DOCTYPE s [<!ENTITY a 'b'>]><svg/>"),
        ("a.svg", "<s:script xmlns:s='http://www.w3.org/2000/svg'/>"),
        ("a.svg", "<svg><SCRIPT/></svg>"), ("a.svg", "<svg><use href='data:text/html,x'/></svg>"),
        ("a.svg", "<svg><set attributeName='href' to='x'/></svg>"),
    ])
    func `what a browser would run is not taken from beside a text`(
        _ name: String, _ text: String
    ) async throws {
        var sample = Sample([
            "articles/a.md": AddressTests.text("[words](\(name))"), "articles/\(name)": text,
        ])
        #expect(try await sample.rendered().keys.allSatisfy { !$0.hasSuffix(name) })
        let told = try await sample.report().problems.map(\.description)
        #expect(told.count == 1 && told[0].contains("move it to Content/static"), "\(told)")
        // And the advice works.
        sample.files["articles/\(name)"] = nil
        sample.files["static/\(name)"] = text
        #expect(try await sample.rendered()[name] == text)
        #expect(try await sample.report().problems.isEmpty)
    }

    @Test(arguments: [
        "<svg width=\"4\" height=\"3\"><path d='M0 0'/><text>A: b = c, on = off</text></svg>",
        "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd'><svg/>",
        "<svg><image href='data:image/png;base64,AAAA'/><a href='https://a.example/'/></svg>",
    ])
    func `a drawing that only draws is taken`(_ drawing: String) async throws {
        let sample = Sample([
            "articles/a.md": AddressTests.text("![p](a.svg)"), "articles/a.svg": drawing,
        ])
        #expect(try await sample.rendered()["articles/a.svg"] == drawing)
    }

    @Test func `two files for one path are told`() async throws {
        let errors = await Sample([
            "articles/x/a.md": AddressTests.text("![p](p.gif)"), "articles/x/p.gif": Self.picture,
            "static/articles/x/p.gif": Self.picture,
        ]).errors()
        #expect(errors.contains { $0.message.contains("would write articles/x/p.gif") })
        #expect(errors.contains { $0.advice == "rename one of them" })
    }

    @Test func `a folder that an article takes a picture from is not called unread`() async throws {
        let sample = Sample([
            "articles/a.md": AddressTests.text("![p](/pictures/p.gif)"),
            "pictures/p.gif": Self.picture,
        ])
        #expect(try await sample.report().problems.isEmpty)
        #expect(try await sample.rendered()["pictures/p.gif"] == Self.picture)
    }
}
