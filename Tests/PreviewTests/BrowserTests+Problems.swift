import Foundation
import Testing

/// What the preview itself shows over the page.
extension BrowserTests {
    private static let overlay = "\(Tab.root).querySelector('.overlay')"

    @Test func `a mistake is shown with its place beside the last good page, until it is mended`()
        async throws
    {
        try await previewing(Self.bridgePath) { site, tab in
            let good = try site.read(Self.bridge)
            let bad = good.replacing("2026-11-23", with: "2026/11/3x")
                .replacing("A text.", with: "Not yet.")
            try site.write(bad, to: Self.bridge)
            try await tab.wait("!\(Self.overlay).hidden")
            let said = try await tab.text("\(Self.overlay).innerText")
            for part in ["1 error", "\(Self.bridge):3:7", "is not a date", "write it as "] {
                #expect(said.contains(part), "\(said)")
            }
            #expect(try await tab.text("\(Self.overlay).querySelector('mark').textContent") == "2")
            #expect(try await tab.isTrue("document.body.innerText.includes('A text.')"))

            // Put away, it stays away until there is something new to say.
            try await tab.run(
                "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))")
            #expect(try await tab.isTrue("\(Self.overlay).hidden"))
            try site.write(bad.replacing("2026/11/3x", with: "never"), to: Self.bridge)
            try await tab.wait("!\(Self.overlay).hidden")

            try site.write(good.replacing("A text.", with: "Mended."), to: Self.bridge)
            try await tab.waits(for: "Mended.")
            try await tab.wait("\(Self.overlay).hidden")
            #expect(try await isSamePage(tab))
        }
    }

    @Test func `the mark stands at its character after Chinese ones`() async throws {
        let path = "articles/2026/11/23/坏.md"
        let bad = PreviewedSite.article("坏链接", "渡船的时刻👨‍👩‍👧表：[看](../没有.md)")
        try await previewing(Self.bridgePath) { site, tab in
            try site.write(bad, to: path)
            try await tab.wait("!\(Self.overlay).hidden")
            let place = try await tab.text("\(Self.overlay).querySelector('.copy').innerText")
            #expect(place.contains(path))
            let column = try #require(Int(place.split(separator: ":").last ?? ""))
            let line = try #require(bad.split(separator: "\n").last)
            let character = line[line.index(line.startIndex, offsetBy: column - 1)]
            #expect(
                try await tab.text("\(Self.overlay).querySelector('mark').textContent")
                    == String(character))
        }
    }

    @Test func `a digest that is broken from the start shows why, and then itself`() async throws {
        let good = PreviewedSite.article("The bridge opens")
        let bad = good.replacing("2026-11-23", with: "soon")
        try await previewing("", [Self.bridge: bad]) { site, tab in
            try await tab.wait("!\(Self.overlay).hidden")
            #expect(try await tab.text("\(Self.overlay).innerText").contains("is not a date"))
            try site.write(good, to: Self.bridge)
            try await tab.waits(for: "The bridge opens")
            try await tab.wait("\(Self.overlay).hidden")
            try await tab.wait(
                "getComputedStyle(document.querySelector('.masthead .name')).fontWeight === '800'")
        }
    }

    @Test func `drafts and future articles are marked`() async throws {
        let draft = "articles/2026/11/23/draft.md"
        let files = [
            draft: PreviewedSite.article("A draft", more: "draft: true"),
            "articles/2026/11/23/later.md": PreviewedSite.article(
                "A later one", date: "2026-12-24"),
        ]
        // Where all of them stand: the home page shows the newest edition alone.
        try await previewing("topics/city/", files) { site, tab in
            func mark(_ title: String) -> String {
                "[...document.querySelectorAll('[data-gazette-mark]')]"
                    + ".find((one) => one.textContent.trim() === '\(title)')?.dataset.gazetteMark"
            }
            try await tab.wait("\(mark("A draft")) === 'draft'")
            try await tab.wait("\(mark("A later one")) === 'future'")
            #expect(try await tab.isTrue("\(mark("The bridge opens")) === undefined"))
            #expect(
                try await tab.text(
                    "getComputedStyle(document.querySelector('[data-gazette-mark=draft]'), '::after')"
                        + ".content"
                ).contains("draft"))
            let page = try await Tab(
                tab.browser, site.address + "articles/2026/11/23/draft/")
            try await page.wait("document.querySelector('h1[data-gazette-mark=draft]')")
            try site.write(PreviewedSite.article("A draft"), to: draft)
            try await page.wait("!document.querySelector('h1[data-gazette-mark]')")
            try await tab.wait("\(mark("A draft")) === undefined")
            #expect(try await isSamePage(tab))
        }
    }

    @Test func `the panel says what the page is made of`() async throws {
        let odd = PreviewedSite.article("The bridge opens", more: "imge: a.png")
        try await previewing(Self.bridgePath, [Self.bridge: odd]) { site, tab in
            let panel = "\(Tab.root).querySelector('.panel')"
            #expect(try await tab.isTrue("\(panel).hidden"))
            try await tab.run("\(Tab.root).querySelector('.toggle').click()")
            try await tab.wait("\(panel).innerText.includes('gzipped')")
            try await tab.wait("\(panel).innerText.includes('1 warning')")
            let said = try await tab.text("\(panel).innerText")
            let tag = try await tab.text("\(Tab.host).dataset.tag")
            for part in ["Content/\(Self.bridge)", "style.", "imge", "did you mean image?", tag] {
                #expect(said.contains(part), "\(said)")
            }
            let toggle = "\(Tab.root).querySelector('.toggle')"
            #expect(try await tab.text("\(toggle).getAttribute('aria-expanded')") == "true")

            // It stays open on the next page of the same tab.
            try await tab.open(site.address)
            try await tab.wait("!\(panel).hidden && \(panel).innerText.includes('gzipped')")
        }
    }

    @Test func `nothing of the preview is in a site that is built`() async throws {
        try await previewing("") { site, tab in
            let built = try await site.build()
            #expect(built.contains { $0.key.hasSuffix("index.html") })
            for (path, text) in built where text.contains("gazette-") || text.contains(".gazette/")
            {
                Issue.record("\(path) has something of the preview")
            }
        }
    }
}
