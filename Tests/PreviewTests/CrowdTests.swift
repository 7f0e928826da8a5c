import Foundation
import Programs
import Testing

/// More connections than there are descriptors for.
@Suite(.timeLimit(.minutes(5)))
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

    #if os(Linux)
        /// Lets a program that runs have so many descriptors.
        private static func limit(_ run: PreviewRun, to count: Int) async throws {
            let process = try #require(run.child?.process)
            let null = open("/dev/null", O_RDWR | O_CLOEXEC)
            defer { close(null) }
            let child = try Child(
                "/usr/bin/prlimit", ["--pid", "\(process)", "--nofile=\(count):1024"],
                environment: [:], files: (null, null, null))
            try #require(await child.end() == 0)
        }

        @Test(arguments: [0, 3, 10, nil])
        func `where no descriptor is left it goes on as soon as there are some`(
            _ count: Int?
        ) async throws {
            try await PreviewRun.with(Self.files) { run in
                // The program's own sources cannot be seen either, and would seem to change.
                try run.copyProgram()
                try await run.serve(descriptors: 1024)
                let wire = try run.wire()
                try wire.ask("/")
                #expect(try wire.reply().status == 200)
                let open = try #require(run.descriptors)
                try await Self.limit(run, to: count ?? open)
                let crowd = try Self.crowd(run, 20)
                try wire.ask("/notes.txt")
                // Time enough to fall over.
                try await Task.sleep(for: .milliseconds(300))
                try await Self.limit(run, to: 1024)
                try await run.until("it answers") { try run.reply("/notes.txt").text == "notes" }
                let edited = PreviewedSite.article("The bridge closes")
                try run.write(Data(edited.utf8), to: "Content/articles/a.md")
                try await run.until("the change shows") {
                    try run.reply("/").text.contains("closes")
                }
                withExtendedLifetime(crowd) {}
                #expect(await run.end(SIGTERM) == 0)
            }
        }
    #endif
}
