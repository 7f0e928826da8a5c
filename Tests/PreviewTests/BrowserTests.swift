import Foundation
import Testing

/// A real browser before the real `gazette preview`: files change on the disk, and the open page
/// follows. One after the other, since each has a browser to itself.
@Suite(.serialized, .timeLimit(.minutes(30)), .enabled(if: Browser.isThere, "needs chromium"))
struct BrowserTests {
    static let bridge = "articles/2026/11/23/bridge.md"
    static let bridgePath = "articles/2026/11/23/bridge/"

    /// Long enough to scroll, with the headings that give it a list of contents.
    static func long(_ first: String, _ changed: String = "The old sentence.") -> String {
        let filler = (1...12).map { "Paragraph \($0). " + String(repeating: "Water. ", count: 60) }
        let parts = ["One", "Two", "Three"].map {
            "## \($0)\n\n" + filler.joined(separator: "\n\n")
        }
        return first + "\n\n" + parts.joined(separator: "\n\n") + "\n\n" + changed
    }

    /// A site with these files, a browser, and a tab at `path` in it.
    func previewing(
        _ path: String, _ files: [String: String] = [:],
        _ body: (PreviewedSite, Tab) async throws -> Void
    ) async throws {
        var all = [Self.bridge: PreviewedSite.article("The bridge opens")]
        all.merge(files) { $1 }
        try await PreviewedSite.with(all) { site in
            try await Browser.with { browser in
                let tab = try await Tab(browser, site.address + path)
                // Gone as soon as a page is loaded anew.
                try await tab.run("window.gazetteTest = 'the same page'")
                try await body(site, tab)
            }
        }
    }

    /// That the tab has not loaded its page anew.
    func isSamePage(_ tab: Tab) async throws -> Bool {
        try await tab.isTrue("window.gazetteTest === 'the same page'")
    }

    @Test func `the article that is open changes in place`() async throws {
        let old = PreviewedSite.article("The bridge opens", Self.long("It was opened."))
        try await previewing(Self.bridgePath, [Self.bridge: old]) { site, tab in
            try await tab.run(
                """
                document.querySelector("main details").open = true;
                const read = [...document.querySelectorAll("main p")]
                    .find((one) => one.textContent.startsWith("Paragraph 9"));
                read.scrollIntoView();
                getSelection().selectAllChildren(read);
                window.gazetteRead = read;
                window.gazetteTop = read.getBoundingClientRect().top;
                """)
            try site.write(
                PreviewedSite.article(
                    "The bridge opens",
                    Self.long(
                        "It was opened.\n\n" + String(repeating: "More of it. ", count: 200),
                        "The new sentence.")), to: Self.bridge)
            try await tab.waits(for: "The new sentence.")
            #expect(try await !tab.isTrue("document.body.innerText.includes('The old sentence.')"))
            #expect(try await isSamePage(tab))
            #expect(try await tab.isTrue("document.querySelector('main details').open"))
            #expect(try await tab.isTrue("getSelection().toString().startsWith('Paragraph 9')"))
            #expect(try await tab.isTrue("window.gazetteRead.isConnected"))
            #expect(
                try await tab.number(
                    "Math.abs(window.gazetteRead.getBoundingClientRect().top - window.gazetteTop)")
                    < 2)
            #expect(try await tab.number("scrollY") > 500)
        }
    }

    @Test func `what is swapped in is what a new visitor gets`() async throws {
        let others = Dictionary(
            uniqueKeysWithValues: (1...9).map {
                ("articles/2026/11/2\($0 % 4)/n\($0).md", PreviewedSite.article("Number \($0)"))
            })
        try await previewing("", others) { site, tab in
            for round in 1...6 {
                let path = "articles/2026/11/23/round-\(round).md"
                if round % 3 == 0 {
                    try? site.remove("articles/2026/11/2\(round % 4)/n\(round).md")
                }
                try site.write(
                    PreviewedSite.article("Round \(round)", more: "importance: \(round % 3 + 1)"),
                    to: path)
                try await tab.waits(for: "Round \(round)")
            }
            try await tab.wait(
                """
                fetch(location.href).then((response) => response.text()).then((text) => {
                    const page = new DOMParser().parseFromString(text, "text/html");
                    page.querySelector("script[data-gazette-client]").remove();
                    return page.head.isEqualNode(document.head)
                        && page.body.isEqualNode(document.body);
                })
                """)
            #expect(try await isSamePage(tab))
        }
    }

    @Test func `a changed style sheet changes the look, and no frame is without one`() async throws
    {
        let files = ["custom.css": "main { outline: 1px solid rgb(1, 1, 1) }"]
        try await previewing(Self.bridgePath, files) { site, tab in
            let colour = "getComputedStyle(document.querySelector('main')).outlineColor"
            #expect(try await tab.text(colour) == "rgb(1, 1, 1)")
            try await tab.run(
                """
                window.gazetteBare = 0;
                const look = () => {
                    const outline = getComputedStyle(document.querySelector("main")).outlineStyle;
                    if (outline !== "solid") window.gazetteBare += 1;
                    requestAnimationFrame(look);
                };
                look();
                """)
            for shade in 2...6 {
                try site.write(
                    "main { outline: 1px solid rgb(\(shade), 1, 1) }", to: "custom.css")
                try await tab.wait("\(colour) === 'rgb(\(shade), 1, 1)'")
            }
            #expect(try await tab.number("window.gazetteBare") == 0)
            try await tab.wait("document.querySelectorAll('link[href*=custom]').length === 1")
            #expect(try await isSamePage(tab))
        }
    }

    @Test func `a change elsewhere leaves the tab alone`() async throws {
        let files = [
            "articles/2026/11/23/ferry.md": PreviewedSite.article("The ferry stays"),
            "pages/about.md": "---\ntitle: About\n---\n\nAbout us.\n",
        ]
        try await previewing("about/", files) { site, tab in
            let other = try await Tab(tab.browser, site.address + "articles/2026/11/23/ferry/")
            try await tab.run(
                """
                window.gazetteSeen = 0;
                new MutationObserver((seen) => { window.gazetteSeen += seen.length; })
                    .observe(document.body, { subtree: true, childList: true, attributes: true,
                                              characterData: true });
                """)
            for round in 1...3 {
                let text = "The ferry said \(round)."
                try site.write(
                    PreviewedSite.article("The ferry stays", text),
                    to: "articles/2026/11/23/ferry.md")
                try await other.waits(for: text)
            }
            // Its own change comes after all of those, by the same way.
            #expect(try await tab.number("window.gazetteSeen") == 0)
            try site.write("---\ntitle: About\n---\n\nAbout them.\n", to: "pages/about.md")
            try await tab.waits(for: "About them.")
            #expect(try await isSamePage(tab))
        }
    }

    @Test func `the home page shows an article as soon as it is written`() async throws {
        try await previewing("") { site, tab in
            try site.write(PreviewedSite.article("渡船停了"), to: "articles/2026/11/23/渡船.md")
            try await tab.waits(for: "渡船停了")
            let link = "[...document.links].find((one) => one.textContent.includes('渡船停了'))"
            try await tab.open(try await tab.text("\(link).href"))
            try site.write(
                PreviewedSite.article("渡船停了", "明天再开。"), to: "articles/2026/11/23/渡船.md")
            try await tab.waits(for: "明天再开。")
        }
    }

    @Test func `every one of many tabs ends at the last of many edits`() async throws {
        try await previewing(Self.bridgePath) { site, first in
            var tabs = [first]
            for path in [Self.bridgePath, "", Self.bridgePath, "topics/city/"] {
                tabs.append(try await Tab(first.browser, site.address + path))
            }
            for path in [Self.bridgePath, "", Self.bridgePath] {
                tabs.append(try await Tab(first.browser, site.address + path))
            }
            for edit in 1...40 {
                try site.write(
                    PreviewedSite.article("Edit number \(edit)", "Edit number \(edit)."),
                    to: Self.bridge)
                try await Task.sleep(for: .milliseconds(edit % 5 == 0 ? 60 : 5))
            }
            for tab in tabs { try await tab.waits(for: "Edit number 40") }
            #expect(try await isSamePage(first))
        }
    }
}
