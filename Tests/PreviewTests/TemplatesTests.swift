import Foundation
import Testing

/// The templates of a real package change on the disk; its program compiles itself anew, and the
/// page that is open in a real browser follows.
@Suite(.serialized, .timeLimit(.minutes(20)), .enabled(if: Browser.isThere, "needs chromium"))
struct TemplatesTests {
    private static let overlay = "\(Tab.root).querySelector('.overlay')"
    private static let notes = "\(Tab.root).querySelector('.notes').innerText"

    /// More than fits a screen, so that there is a place to be kept.
    private static let articles = Dictionary(
        uniqueKeysWithValues: (1...60).map {
            ("articles/2026/11/23/n\($0).md", PreviewedSite.article("Number \($0)"))
        })

    /// A package with the look "first", its preview, and a tab at a list of articles.
    private func previewing(
        _ body: (OwnThemePackage, PreviewedSite, Tab) async throws -> Void
    ) async throws {
        try await OwnThemeBuild.alone(in: OwnThemePackage.folder) {
            let package = try await OwnThemePackage("first")
            try await PreviewedSite.with(Self.articles, program: package.program) { site in
                try await Browser.with { browser in
                    let tab = try await Tab(browser, site.address + "topics/city/")
                    try await tab.wait(Self.shows("first"))
                    try await tab.run(
                        """
                        scrollTo(0, 700);
                        window.gazetteTest = `the same page at ${scrollY}`;
                        """)
                    #expect(try await tab.number("scrollY") > 100)
                    try await body(package, site, tab)
                }
            }
        }
    }

    private static func shows(_ look: String) -> String {
        "document.querySelectorAll('p.mine.\(look)').length > 9"
    }

    /// That the tab follows a preview that compiles no more, and has kept its page and its place.
    private func isSettled(_ site: PreviewedSite, _ tab: Tab) async throws {
        try await tab.wait("\(Tab.host).dataset.state === 'connected' && \(Self.notes) === ''")
        #expect(try await tab.isTrue("\(Self.overlay).hidden"))
        #expect(try await tab.text("location.href") == site.address + "topics/city/")
        #expect(try await tab.isTrue("window.gazetteTest === `the same page at ${scrollY}`"))
    }

    @Test func `templates that do not compile say so over the page, and it changes when they do`()
        async throws
    {
        try await previewing { package, site, tab in
            try package.write("second", above: "let count: Int = \"ten\"\n")
            try await tab.wait("!\(Self.overlay).hidden")
            let said = try await tab.text("\(Self.overlay).innerText")
            for part in ["\(package.file):1:18: error:", "'String'", "'Int'", "let count"] {
                #expect(said.contains(part), "\(said)")
            }
            #expect(try await tab.isTrue(Self.shows("first")))

            try package.write("second")
            try await tab.wait("\(Self.notes).includes('compiling')")
            try await tab.wait(Self.shows("second"))
            try await isSettled(site, tab)

            // The program is another one, and every page the same.
            let lives = site.words.ranges(of: "previewing ").count
            try package.write("second", above: "// A comment.\n")
            try await tab.wait("\(Self.notes).includes('compiling')")
            while site.words.ranges(of: "previewing ").count == lives {
                try await Task.sleep(for: .milliseconds(20))
            }
            try await isSettled(site, tab)
            try site.write(PreviewedSite.article("Number 0"), to: "articles/2026/11/23/n1.md")
            try await tab.waits(for: "Number 0")
            #expect(try await tab.isTrue(Self.shows("second")))
        }
    }

    @Test func `of changes that come while it compiles the newest is shown`() async throws {
        try await previewing { package, site, tab in
            for look in ["second", "third", "fourth"] {
                try package.write(look)
                try await tab.wait("\(Self.notes).includes('compiling')")
                while try OwnThemePackage.compilers().isEmpty {
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
            try await tab.wait(Self.shows("fourth"))
            try await isSettled(site, tab)
        }
    }

    @Test func `Ctrl-C while it compiles ends the preview and the compiler`() async throws {
        try await previewing { package, site, tab in
            try package.write("second")
            while try OwnThemePackage.compilers().isEmpty {
                try await Task.sleep(for: .milliseconds(20))
            }
            #expect(await site.interrupt() == 0)
            while try !OwnThemePackage.compilers().isEmpty {
                try await Task.sleep(for: .milliseconds(20))
            }
            #expect(!site.words.contains("do not compile"), "\(site.words)")
        }
    }
}
