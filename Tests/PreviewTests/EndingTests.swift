import Foundation
import Testing

/// SIGTERM in whatever state: the program ends by itself, as it should, and leaves nothing.
@Suite(.timeLimit(.minutes(30)))
struct EndingTests {
    private static let files = [
        "Content/gazette.yml": PreviewRun.settings,
        "Content/articles/a.md": PreviewedSite.article("The bridge opens"),
    ]

    /// What holds a server up, if anything does: the connections that do.
    private static let states: [(name: String, wires: @Sendable (PreviewRun) throws -> [Wire])] = [
        ("nothing", { _ in [] }),
        ("idle connections", { run in try (0..<50).map { _ in try run.wire() } }),
        (
            "requests that are half sent",
            { run in
                try ["G", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: local"].map { half in
                    let wire = try run.wire()
                    try wire.send(half)
                    return wire
                }
            }
        ),
        (
            "bodies that never come",
            { run in
                let wire = try run.wire()
                try wire.ask("/", method: "POST", fields: ["Content-Length": "10000"])
                return [wire]
            }
        ),
        (
            "answers that nobody reads",
            { run in
                try run.write(Data(count: 50_000_000), to: "Content/static/large.bin")
                return try (0..<5).map { _ in
                    let wire = try run.wire()
                    try wire.ask("/large.bin")
                    return wire
                }
            }
        ),
        (
            "sockets that are open, and one in the middle of a message",
            { run in
                try (0..<3).map { number in
                    let wire = try run.wire()
                    try wire.ask("/.gazette/socket", fields: ServerTests.handshake)
                    #expect(try wire.reply(hasBody: false).status == 101)
                    if number > 0 { try wire.send(frame: 0x01, Array("{\"path\":".utf8)) }
                    return wire
                }
            }
        ),
        (
            "refusals that nobody reads",
            { run in
                let wire = try run.wire()
                try wire.send("nonsense\r\n\r\n" + String(repeating: "a", count: 100_000))
                return [wire]
            }
        ),
    ]

    @Test(arguments: states.indices)
    func `it ends whatever is under way`(_ state: Int) async throws {
        try await PreviewRun.with(Self.files) { run in
            try await run.serve()
            let wires = try Self.states[state].wires(run)
            #expect(try run.reply("/").status == 200)
            #expect(await run.end(SIGTERM) == 0, "\(Self.states[state].name)")
            #expect(!run.everything.contains(".gazette"))
            withExtendedLifetime(wires) {}
        }
    }

    @Test func `it ends where no descriptor is left`() async throws {
        try await PreviewRun.with(Self.files) { run in
            try await run.serve(descriptors: 64)
            let wires = try (0..<200).map { _ in try run.wire() }
            #expect(await run.end(SIGTERM) == 0)
            #expect(!run.everything.contains(".gazette"))
            withExtendedLifetime(wires) {}
        }
    }

    @Test func `it ends before a large digest is there, and while one is made anew`() async throws {
        try await PreviewRun.with(Self.files) { run in
            for number in 1...600 {
                let article = PreviewedSite.article("Bridge \(number)", "A text of \(number).")
                try run.write(Data(article.utf8), to: "Content/articles/\(number).md")
            }
            try run.start()
            try await run.until("it has the lock") { !run.locks.isEmpty }
            #expect(await run.end(SIGTERM) == 0)
            #expect(run.locks.isEmpty)

            try await run.serve()
            // Everything has to be parsed anew.
            let settings = PreviewRun.settings.replacing("Shanghai", with: "Tokyo")
            try run.write(Data(settings.utf8), to: "Content/gazette.yml")
            #expect(try run.reply("/").status == 200)
            #expect(await run.end(SIGTERM) == 0)
            #expect(!run.everything.contains(".gazette"))
        }
    }
}
