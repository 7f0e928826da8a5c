import Foundation
import Testing

/// More connections than there are descriptors for.
@Suite(.timeLimit(.minutes(30)))
struct CrowdTests {
    private static let files = [
        "Content/gazette.yml": PreviewRun.settings,
        "Content/articles/a.md": PreviewedSite.article("The bridge opens"),
        "Content/static/notes.txt": "notes",
    ]

    /// Connections that ask for nothing, or for half of something.
    private static func crowd(_ run: PreviewRun, _ count: Int) throws -> [Wire] {
        try (0..<count).map { number in
            let wire = try run.wire()
            if number % 2 == 0 { try? wire.send("GET / HTTP/1.1\r\nHost: local") }
            return wire
        }
    }

    @Test func `a crowd keeps nobody from being answered, and a save shows`() async throws {
        try await PreviewRun.with(Self.files) { run in
            try await run.serve(descriptors: 64)
            var crowd: [Wire] = []
            for round in 0..<5 {
                crowd += try Self.crowd(run, 60)
                #expect(try run.reply("/").status == 200)
                #expect(try run.reply("/notes.txt").text == "notes")
                let word = "closes \(round)"
                try run.write(
                    Data(PreviewedSite.article("The bridge \(word)").utf8),
                    to: "Content/articles/a.md")
                try await run.until("the change shows") { try run.reply("/").text.contains(word) }
            }
            #expect(run.complained == "")
            crowd = []
            #expect(try run.reply("/").status == 200)
            #expect(await run.end(SIGTERM) == 0)
        }
    }

    @Test func `tabs that were opened by hundreds go one by one, and the last stay`() async throws {
        try await PreviewRun.with(Self.files) { run in
            try await run.serve(descriptors: 64)
            var tabs: [Wire] = []
            for _ in 0..<100 {
                let wire = try run.wire()
                try wire.ask("/.gazette/socket", fields: ServerTests.handshake)
                #expect(try wire.reply(hasBody: false).status == 101)
                tabs.append(wire)
            }
            #expect(try run.reply("/").status == 200)
            let last = try #require(tabs.last)
            #expect(try last.hear(after: #"{"path":"/","tag":""}"#).contains("client"))
            #expect(try tabs[0].rest().isEmpty)
        }
    }

    @Test func `a crowd that asks on without reading keeps nobody from being answered`()
        async throws
    {
        try await PreviewRun.with(Self.files) { run in
            try await run.serve(descriptors: 64)
            let requests = String(
                repeating: "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", count: 300)
            var crowd: [Wire] = []
            for round in 0..<4 {
                for _ in 0..<40 {
                    let wire = try run.wire()
                    try? wire.send(requests)
                    crowd.append(wire)
                }
                // As many wait before it as there are places, and each of them takes a moment.
                #expect(try run.reply("/notes.txt").text == "notes", "round \(round)")
            }
            #expect(run.complained == "")
            #expect(await run.end(SIGTERM) == 0)
        }
    }

    @Test func `files that nobody takes leave descriptors for the rest`() async throws {
        try await PreviewRun.with(Self.files) { run in
            try run.write(Data(count: 20_000_000), to: "Content/static/large.bin")
            try await run.serve(descriptors: 64)
            var silent: [Wire] = []
            for round in 0..<3 {
                for _ in 0..<40 {
                    let wire = try run.wire()
                    try wire.ask("/large.bin")
                    silent.append(wire)
                }
                #expect(try run.reply("/notes.txt").text == "notes")
                if let descriptors = run.descriptors { #expect(descriptors < 54) }
                let word = "closes \(round)"
                try run.write(
                    Data(PreviewedSite.article("The bridge \(word)").utf8),
                    to: "Content/articles/a.md")
                try await run.until("the change shows") { try run.reply("/").text.contains(word) }
            }
            #expect(run.complained == "")
            #expect(try run.reply("/large.bin").body.count == 20_000_000)
            #expect(await run.end(SIGTERM) == 0)
        }
    }
}
