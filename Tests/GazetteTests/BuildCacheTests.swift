import Gazette
import Templates
import Testing

/// A site prepared with the cache of an earlier one is the site prepared without it.
struct BuildCacheTests {
    /// A digest that somebody edits; every file has the version of its last edit.
    private struct Edited {
        private(set) var files: [String: (text: String, version: Int)] = [:]
        private var edits = 0

        var folder: Folder {
            Folder(
                files: files.sorted { $0.key < $1.key }.map {
                    File(
                        path: "Content/" + $0.key, bytes: Array($0.value.text.utf8),
                        version: $0.value.version)
                }, problems: [])
        }

        var articles: [String] { files.keys.filter { $0.hasPrefix("articles/") }.sorted() }

        mutating func write(_ path: String, _ text: String) {
            edits += 1
            files[path] = (text, edits)
        }

        /// Another text in the same place.
        mutating func reword(_ path: String, _ word: String) {
            guard let text = files[path]?.text else { return }
            write(
                path,
                text.replacing("title: ", with: "title: \(word) ", maxReplacements: 1)
                    + "\n\n\(word) [there](/about/\(word))\n")
        }

        /// The same text in another place: one line of the front matter is another.
        mutating func move(_ path: String, _ random: inout SeededGenerator) {
            guard let text = files[path]?.text else { return }
            let lines = [
                "topic: science", "topic: sport", "date: 2026-11-15", "lead: true", "lang: fr",
                "importance: 5", "source: Post", "draft: true", "slug: context-\(edits)",
                "rights: excerpt", "updated: 2026-11-28", "license: CC0", "id: id-\(edits)",
                "expires: 2026-11-20", "aliases: [/was/\(edits)/]",
                "source_url: https://a.example/\(edits)",
            ]
            let line = lines.randomElement(using: &random) ?? ""
            let key = line.prefix { $0 != ":" } + ":"
            let kept = text.split(separator: "\n", omittingEmptySubsequences: false)
                .filter { !$0.hasPrefix(key) }
            write(path, ([kept[0], Substring(line)] + kept.dropFirst()).joined(separator: "\n"))
        }

        mutating func remove(_ path: String) { files[path] = nil }
    }

    private static let words = [
        "bridge", "hangers", "rice", "harvest", "ferry", "timetable", "chess", "final", "澜河三桥",
        "吊杆检查", "晚稻收割", "轮渡班次", "象棋决赛", "议会公告", "council", "budget",
    ]

    private func written(_ random: inout SeededGenerator) -> String {
        let title = (0..<3).compactMap { _ in Self.words.randomElement(using: &random) }
        let body = (0..<30).compactMap { _ in Self.words.randomElement(using: &random) }
        let topic = ["city", "science", "sport"].randomElement(using: &random) ?? "city"
        let day = Int.random(in: 10...27, using: &random)
        let more = [
            "", "draft: true", "tags: [a, b]", "lang: zh-Hans", "importance: 3", "source: Ledger",
            "image: /images/a.svg", "image: { src: a.svg, alt: a }",
            "image: { src: b.svg, alt: b }",
            "aliases: [/old/\(Int.random(in: 0 ..< .max, using: &random))/]",
            "expires: 2026-11-2\(day % 10)",
        ].randomElement(using: &random)
        return """
            ---
            title: \(title.joined(separator: " "))
            date: 2026-11-\(day)
            topic: \(topic)
            \(more ?? "")
            ---

            \(body.joined(separator: " ")) ![](/images/a.svg) [about](../pages/about.md)
            \(Self.addresses.randomElement(using: &random) ?? "")
            """
    }

    /// Most of them mean a file that comes and goes.
    private static let addresses = [
        "", "", "![](a.svg)", "![](b.svg) [b](b.svg)", "[r](r.pdf)", "[1](1.md)", "[2](2)",
        "[x](x/)", "[x](x/a.svg)", "![](https://pics.example/a.png)",
    ]

    /// A drawing; one in five holds a script.
    private static func drawing(_ random: inout SeededGenerator) -> String {
        let width = Int.random(in: 1...3, using: &random)
        let script = Int.random(in: 0..<5, using: &random) == 0 ? "<script/>" : ""
        return
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"2\">\(script)</svg>"
    }

    private static let beside = [
        "articles/a.svg", "articles/b.svg", "articles/r.pdf", "articles/x/a.svg", "static/b.svg",
    ]

    private func edit(_ site: inout Edited, _ random: inout SeededGenerator) {
        switch Int.random(in: 0..<26, using: &random) {
        case 25: site.remove("articles/x/index.md")
        case 24: site.write("articles/x/index.md", written(&random))
        case 22...:
            let path = Self.beside.randomElement(using: &random) ?? ""
            site.write(path, Self.drawing(&random))
        case 20...: site.remove(Self.beside.randomElement(using: &random) ?? "")
        case 18...:
            if let path = site.articles.randomElement(using: &random) {
                site.move(path, &random)
            }
        case 12...:
            if let path = site.articles.randomElement(using: &random) {
                site.reword(path, Self.words.randomElement(using: &random) ?? "")
            }
        case 0..<5:
            if let path = site.articles.randomElement(using: &random) {
                site.write(path, written(&random))
            }
        case 5, 6:
            site.write(
                "articles/\(Int.random(in: 0..<200, using: &random)).md", written(&random))
        case 7:
            if let path = site.articles.randomElement(using: &random) { site.remove(path) }
        case 8:
            let width = Int.random(in: 1...3, using: &random)
            site.write(
                "static/images/a.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"2\"/>")
        case 9: site.remove("static/images/a.svg")
        case 10:
            let cadence = ["daily", "weekly"].randomElement(using: &random) ?? "daily"
            site.write("gazette.yml", Sample.settings + "\ncadence: \(cadence)")
        default:
            site.write("editions/2026-11-12.md", "---\ntitle: A day\n---\n\nNote.\n")
        }
    }

    @Test func `after any edits a prepared is what it is without a cache`() async throws {
        var random = SeededGenerator()
        let options = Sample([:]).options
        var site = Edited()
        site.write("gazette.yml", Sample.settings)
        site.write("pages/about.md", "---\ntitle: About\n---\n\nText.\n")
        for number in 0..<60 { site.write("articles/\(number).md", written(&random)) }
        var cache = BuildCache()
        var whole = 0
        for round in 0..<40 {
            let reusing = await outcome(of: site.folder, options, reusing: &cache)
            var nothing = BuildCache()
            let clean = await outcome(of: site.folder, options, reusing: &nothing)
            #expect(reusing.problems == clean.problems, "seed \(random.seed)")
            let paths = Set(reusing.pages.keys).union(clean.pages.keys)
            let other = paths.filter { reusing.pages[$0] != clean.pages[$0] }
            #expect(other.isEmpty, "seed \(random.seed)")
            if !clean.pages.isEmpty { whole += 1 }
            if round.isMultiple(of: 2) {
                // What an editor does nearly always.
                if let path = site.articles.randomElement(using: &random) {
                    site.reword(path, "\(Self.words[round % Self.words.count]) \(round)")
                }
                if round.isMultiple(of: 4), let path = site.articles.randomElement(using: &random) {
                    site.move(path, &random)
                }
                continue
            }
            for _ in 0..<Int.random(in: 1...4, using: &random) { edit(&site, &random) }
        }
        #expect(whole > 5, "seed \(random.seed): hardly anything was compared")
    }

    /// Every page and every problem.
    private func outcome(
        of folder: Folder, _ options: BuildOptions, reusing cache: inout BuildCache
    ) async -> (pages: [String: [UInt8]], problems: [Problem]) {
        do {
            let prepared = try await PreparedSite(
                of: folder, theme: .standard, options: options, reusing: &cache)
            let pages = prepared.pages.map { ($0.path, prepared.bytes(of: $0)) }
            return (Dictionary(pages) { $1 }, prepared.problems.all)
        } catch {
            return ([:], (error as? Problems)?.all ?? [])
        }
    }

    @Test func `a cache survives content with errors`() async throws {
        var site = Edited()
        site.write("gazette.yml", Sample.settings)
        site.write("articles/a.md", article("One"))
        site.write("articles/b.md", article("Two"))
        var cache = BuildCache()
        let options = Sample([:]).options
        func prepared() async throws -> PreparedSite {
            try await PreparedSite(
                of: site.folder, theme: .standard, options: options, reusing: &cache)
        }
        #expect(try await prepared().site.articles.count == 2)
        site.write("articles/b.md", "---\ntitle: Two\ndate: 2026-13-01\n---\n")
        await #expect(throws: Problems.self) { _ = try await prepared() }
        site.write("articles/b.md", article("Three"))
        #expect(try await prepared().site.articles.map(\.title).sorted() == ["One", "Three"])
    }

    @Test func `what comes early shows, and is told`() async throws {
        let files = [
            "articles/now.md": article("Now"),
            "articles/later.md": article("Later", "2027-01-05"),
            "articles/draft.md": article("Draft", "2026-11-20", "draft: true"),
            "articles/gone.md": article("Gone", "2026-11-20", "expires: 2026-11-21"),
        ]
        var options = Sample([:]).options
        (options.showsDrafts, options.showsFuture) = (true, true)
        var cache = BuildCache()
        let prepared = try await PreparedSite(
            of: Sample(files).folder, theme: .standard, options: options, reusing: &cache)
        let early = Dictionary(prepared.site.early.map { ($0.file, $0.reason) }) { $1 }
        #expect(
            early == ["Content/articles/later.md": .future, "Content/articles/draft.md": .draft])
        #expect(prepared.site.leftOut.map(\.file) == ["Content/articles/gone.md"])
        #expect(prepared.site.articles.count == 3)
    }
}
