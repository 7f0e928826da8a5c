import Foundation
import Testing

/// Pages that come, go and move.
extension BrowserTests {
    private static let notes = "\(Tab.root).querySelector('.notes').innerText"

    @Test func `a page whose file is gone stays and says so, until the file is back`() async throws
    {
        try await previewing(Self.bridgePath) { site, tab in
            let text = try site.read(Self.bridge)
            try site.remove(Self.bridge)
            try await tab.wait("\(Self.notes).includes('this page is gone')")
            #expect(try await tab.isTrue("document.body.innerText.includes('The bridge opens')"))
            let home = try await tab.text("\(Tab.root).querySelector('.notes a').href")
            #expect(home == site.address)
            try site.write(text.replacing("A text.", with: "Another text."), to: Self.bridge)
            try await tab.waits(for: "Another text.")
            try await tab.wait("\(Self.notes) === ''")
            #expect(try await isSamePage(tab))
        }
    }

    @Test func `a page that moved offers its new address`() async throws {
        try await previewing(Self.bridgePath) { site, tab in
            try site.write(
                PreviewedSite.article("The bridge opens", more: "slug: the-span"), to: Self.bridge)
            try await tab.wait("\(Self.notes).includes('this page has moved')")
            let link = "\(Tab.root).querySelector('.notes a')"
            #expect(
                try await tab.text("\(link).href") == site.address + "articles/2026/11/23/the-span/"
            )
            try await tab.run("\(link).click()")
            try await tab.wait("location.pathname.endsWith('/the-span/')")
            try await tab.waits(for: "The bridge opens")
        }
    }

    @Test func `an address without a page shows the page when it is written`() async throws {
        try await previewing("articles/2026/11/22/ferry/") { site, tab in
            #expect(try await tab.text("\(Tab.host).dataset.tag").hasPrefix("missing-"))
            try site.write(
                PreviewedSite.article("The ferry", date: "2026-11-22"),
                to: "articles/2026/11/22/ferry.md")
            try await tab.waits(for: "The ferry")
            #expect(try await isSamePage(tab))
        }
    }

    @Test func `a tab follows again when the server was killed and is back`() async throws {
        try await previewing(Self.bridgePath) { site, tab in
            let port = site.port
            await site.kill()
            try await tab.wait("\(Tab.host).dataset.state === 'lost'")
            try await tab.wait(
                "\(Tab.root).querySelector('.toggle').innerText.includes('not connected')")
            try site.write(
                PreviewedSite.article("The bridge opens", "Meanwhile."), to: Self.bridge)
            try await site.start(port: port)
            try await tab.waits(for: "Meanwhile.")
            try await tab.wait(
                "!\(Tab.root).querySelector('.toggle').innerText.includes('not connected')")
            #expect(try await isSamePage(tab))
        }
    }
}
