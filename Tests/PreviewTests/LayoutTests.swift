import Foundation
import Testing

/// The pages in a real browser, at the widths of phones, tablets and desks.
@Suite(.serialized, .timeLimit(.minutes(30)), .enabled(if: Browser.isThere, "needs chromium"))
struct LayoutTests {
    private static let widths = [320, 360, 390, 768, 1024, 1280, 1440]
    private static let word = String(repeating: "x", count: 180)
    private static let address = "https://example.com/" + String(repeating: "long-path/", count: 30)

    @Test func `nothing is wider than the window`() async throws {
        let hard = PreviewedSite.article(
            Self.word, more: "summary: \(Self.address)\ntags: [\(Self.word)]\nauthor: \(Self.word)",
            """
            \(Self.address) and `\(Self.word)`

            ## \(Self.word)

            | \(Self.word) | b |
            |---|---|
            | c | \(Self.word) |
            """)
        let files = Self.manyTopics(12).merging(["articles/2026/11/23/hard.md": hard]) { $1 }
        try await looking(files) { site, tab in
            for page in ["", "articles/2026/11/23/hard/", "topics/t1/", "topics/", "archive/"] {
                try await tab.open(site.address + page)
                for width in Self.widths {
                    try await size(tab, width)
                    let widest = try await tab.number("document.documentElement.scrollWidth")
                    #expect(Int(widest) <= width, "\(page) at \(width)")
                }
            }
        }
    }

    @Test(arguments: [30, 60])
    func `a phone shows the first headline at once, however many topics there are`(
        topics: Int
    ) async throws {
        try await looking(Self.manyTopics(topics)) { site, tab in
            try await size(tab, 390, height: 844)
            #expect(try await tab.number(Self.bottom("main h3")) < 700)
            try await tab.open(site.address + "articles/2026/11/23/a0-0/")
            #expect(try await tab.number(Self.bottom("main h1")) < 400)
            // The page's own topic is in sight, and every topic can be reached.
            #expect(try await tab.number(Self.right("nav [aria-current]")) < 390)
            #expect(try await tab.isTrue("document.querySelector('nav a[href$=\"/topics/\"]')"))
        }
    }

    @Test func `many short sections share rows`() async throws {
        try await looking(Self.manyTopics(30)) { _, tab in
            try await size(tab, 1280)
            let rows = try await tab.number(
                "new Set([...document.querySelectorAll('.column')].map(e => e.offsetTop)).size")
            #expect(rows <= 10)
        }
    }

    @Test func `a long section ends in headlines, and loses none`() async throws {
        var files: [String: String] = ["gazette.yml": PreviewedSite.settings]
        for number in 0..<40 {
            files["articles/2026/11/23/a\(number).md"] = PreviewedSite.article("Story \(number)")
        }
        try await looking(files) { _, tab in
            let links = try await tab.number(
                """
                new Set([...document.querySelectorAll('main a[href*="/articles/"]')]
                .map(e => e.href)).size
                """)
            #expect(links == 40)
            #expect(try await tab.number("document.querySelectorAll('.card').length") < 10)
        }
    }

    @Test func `the date beside the name stands in one line`() async throws {
        try await looking(Self.manyTopics(2)) { _, tab in
            for width in stride(from: 900, through: 1300, by: 40) {
                try await size(tab, width)
                let lines = try await tab.number(
                    """
                    Math.max(...[...document.querySelectorAll('.ear')].map(e => {
                      const text = document.createRange(); text.selectNodeContents(e);
                      return text.getClientRects().length; }))
                    """)
                #expect(lines == 1, "at \(width)")
            }
        }
    }

    @Test func `a picture keeps its shape, and its place in a sentence`() async throws {
        let files = [
            "static/badge.svg": Self.picture(90, 20), "static/tall.svg": Self.picture(600, 1800),
            "articles/2026/11/23/pictures.md": PreviewedSite.article(
                "Pictures", "A ![badge](/badge.svg) within words.\n\n![tall](/tall.svg)"),
        ]
        try await looking(files) { site, tab in
            try await tab.open(site.address + "articles/2026/11/23/pictures/")
            for width in [390, 1280] {
                try await size(tab, width)
                let badge = "document.querySelector('.text p img')"
                #expect(try await tab.number("\(badge).offsetWidth") == 90)
                #expect(try await tab.number("\(badge).offsetHeight") == 20)
                // The sentence goes on beside it.
                #expect(try await tab.number("\(badge).parentElement.offsetHeight") < 60)
                let tall = "document.querySelector('.text figure img')"
                let ratio = try await tab.number("\(tall).offsetHeight / \(tall).offsetWidth")
                #expect(abs(ratio - 3) < 0.05)
                let share = try await tab.number("\(tall).offsetHeight / innerHeight")
                #expect(share <= 0.91)
            }
        }
    }

    @Test func `text beside a picture has room on the smallest phone`() async throws {
        let files = [
            "static/tall.svg": Self.picture(600, 800),
            "articles/2026/11/23/beside.md": PreviewedSite.article(
                "A headline", more: "image: {src: /tall.svg, alt: A tower}"),
        ]
        try await looking(files) { site, tab in
            try await tab.open(site.address + "topics/city/")
            try await size(tab, 320)
            #expect(try await tab.number("document.querySelector('.card h2').offsetWidth") > 180)
        }
    }

    @Test func `a reader's own colours still show which page this is`() async throws {
        try await looking(Self.manyTopics(3)) { site, tab in
            try await tab.open(site.address + "topics/t1/")
            try await media(tab, "", ["forced-colors": "active"])
            func border(_ link: String) async throws -> String {
                try await tab.text(
                    "getComputedStyle(document.querySelector('\(link)')).borderBottomColor")
            }
            #expect(
                try await border("nav a[aria-current]") != border("nav a:not([aria-current])"))
        }
    }

    @Test func `the origin's address is printed`() async throws {
        let article = PreviewedSite.article(
            "From elsewhere", more: "source_url: https://ledger.example/bridge")
        try await looking(["articles/2026/11/23/a.md": article]) { site, tab in
            try await tab.open(site.address + "articles/2026/11/23/a/")
            try await media(tab, "print", [:])
            let after = try await tab.text(
                "getComputedStyle(document.querySelector('.origin a'), '::after').content")
            #expect(after.contains("https://ledger.example/bridge"))
        }
    }
}

extension LayoutTests {
    private func looking(
        _ files: [String: String], _ body: (PreviewedSite, Tab) async throws -> Void
    ) async throws {
        try await PreviewedSite.with(files) { site in
            try await Browser.with { browser in
                try await body(site, Tab(browser, site.address))
            }
        }
    }

    private func size(_ tab: Tab, _ width: Int, height: Int = 900) async throws {
        _ = try await tab.call(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .number(Double(width)), "height": .number(Double(height)),
                "deviceScaleFactor": .number(1), "mobile": .flag(width < 600),
            ])
        try await tab.wait("innerWidth === \(width)")
    }

    private func media(_ tab: Tab, _ name: String, _ features: [String: String]) async throws {
        _ = try await tab.call(
            "Emulation.setEmulatedMedia",
            [
                "media": .text(name),
                "features": .list(
                    features.map { .object(["name": .text($0.key), "value": .text($0.value)]) }),
            ])
    }

    private static func bottom(_ selector: String) -> String {
        "document.querySelector('\(selector)').getBoundingClientRect().bottom"
    }

    private static func right(_ selector: String) -> String {
        "document.querySelector('\(selector)').getBoundingClientRect().right"
    }

    /// Topics with two articles each.
    private static func manyTopics(_ count: Int) -> [String: String] {
        let topics = (0..<count).map { "  - id: t\($0)\n    title: Topic number \($0)\n" }
        var files = [
            "gazette.yml": PreviewedSite.settings + topics.joined()
        ]
        for topic in 0..<count {
            for number in 0..<2 {
                files["articles/2026/11/23/a\(topic)-\(number).md"] = """
                    ---
                    title: The council votes on line \(topic) for the \(number + 1). time
                    date: 2026-11-23
                    topic: t\(topic)
                    ---

                    A text of some words that says what the council did and why it did it.

                    """
            }
        }
        return files
    }

    private static func picture(_ width: Int, _ height: Int) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)">\
        <rect width="100%" height="100%" fill="teal"/></svg>
        """
    }
}
