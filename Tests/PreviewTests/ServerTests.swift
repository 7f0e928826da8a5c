import Foundation
import Testing

/// The server as whoever is at the other end of the wire has it.
@Suite(.timeLimit(.minutes(30)))
struct ServerTests {
    @Test func `a connection is kept for several requests`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            let wire = try run.wire()
            for _ in 0..<5 {
                try wire.ask("/")
                #expect(try wire.reply().text.contains("The Daily"))
                try wire.ask("/", method: "HEAD")
                let head = try wire.reply(hasBody: false)
                try wire.ask("/nothing")
                #expect(try wire.reply().status == 404)
                try wire.ask("/", fields: ["If-None-Match": head.fields["etag"] ?? ""])
                #expect(try wire.reply().status == 304)
                try wire.ask("/", method: "POST", fields: ["Content-Length": "5000"])
                try wire.send(String(repeating: "x", count: 5000))
                #expect(try wire.reply().status == 405)
            }
            // All at once, before the first answer.
            for _ in 0..<5 { try wire.ask("/feed.xml") }
            for _ in 0..<5 { #expect(try wire.reply().text.hasPrefix("<?xml")) }
            try wire.ask("/", fields: ["Connection": "close"])
            #expect(try wire.rest().starts(with: Data("HTTP/1.1 200 OK\r\n".utf8)))
        }
    }

    @Test func `fifty ask at once and each has its response`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            let wires = try (0..<50).map { _ in try run.wire() }
            for (number, wire) in wires.enumerated() { try wire.ask("/missing/\(number)/") }
            for (number, wire) in wires.enumerated() {
                let text = try wire.reply().text
                #expect(text.contains("data-gazette-path=\"/missing/\(number)/\""))
            }
        }
    }

    @Test func `a large file comes byte for byte, whole and in parts`() async throws {
        try await PreviewRun.with { run in
            let size = 20_000_000
            var number: UInt64 = 1
            var large = Data(capacity: size)
            for _ in 0..<(size / 8) {
                number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                withUnsafeBytes(of: number) { large.append(contentsOf: $0) }
            }
            try run.write(large, to: "Content/static/large.bin")
            try await run.serve()
            let wire = try run.wire()
            try wire.ask("/large.bin")
            let whole = try wire.reply()
            #expect(whole.status == 200)
            #expect(whole.body == large)
            for range in [0..<1, 65_535..<65_537, 9_999_999..<15_000_001, size - 3..<size] {
                let last = range.upperBound - 1
                try wire.ask(
                    "/large.bin", fields: ["Range": "bytes=\(range.lowerBound)-\(last)"])
                let part = try wire.reply()
                #expect(part.status == 206)
                #expect(
                    part.fields["content-range"] == "bytes \(range.lowerBound)-\(last)/\(size)")
                #expect(part.body == large[range])
            }
        }
    }

    @Test func `whoever sends nonsense, half of it or goes away harms nobody`() async throws {
        try await PreviewRun.with { run in
            try run.write(Data(count: 4_000_000), to: "Content/static/large.bin")
            try await run.serve()
            let half = try run.wire()
            try half.send("GET / HT")
            for nonsense in [
                "garbage\r\n\r\n", "\r\n\r\n", "\0\0\0",
                "GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost\r\n\r\n", "\u{16}\u{3}\u{1}\r\n",
            ] {
                try run.wire().send(nonsense)
            }
            for _ in 0..<10 { try run.wire().ask("/large.bin") }
            let slow = try run.wire()
            try slow.ask("/large.bin")
            #expect(try run.reply("/").status == 200)
            #expect(try slow.reply().body.count == 4_000_000)
            // Who took a while is answered all the same.
            try half.send("TP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(try half.reply().status == 200)
        }
    }

    @Test func `no file beside the site is reached`() async throws {
        try await PreviewRun.with { run in
            try run.write(Data("secret".utf8), to: "secret.txt")
            try run.write(Data("notes".utf8), to: "Content/static/notes.txt")
            try await run.serve()
            #expect(try run.reply("/notes.txt").text == "notes")
            for target in [
                "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/x/../../secret.txt",
                "//\(run.folder)/secret.txt", run.folder + "/secret.txt", "/..\\secret.txt",
                "/Content/gazette.yml", "/.gazette/preview.lock", "file://\(run.folder)/secret.txt",
            ] {
                let reply = try run.reply(target)
                #expect(reply.status == 404, "\(target)")
                #expect(!reply.text.contains("secret\n"), "\(target)")
            }
            #expect(try run.reply("/", fields: ["Host": "evil.example"]).status == 403)
        }
    }

    static let handshake = [
        "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    ]

    @Test func `a socket is for pages of the preview`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            func status(_ fields: [String: String]) throws -> Int {
                let wire = try run.wire()
                try wire.ask("/.gazette/socket", fields: Self.handshake.merging(fields) { $1 })
                return try wire.reply(hasBody: false).status
            }
            let host = "localhost:\(run.port)"
            #expect(try status(["Host": host, "Origin": "http://" + host]) == 101)
            #expect(try status([:]) == 101)
            #expect(try status(["Host": host, "Origin": "http://evil.example"]) == 403)
            #expect(try status(["Host": host, "Origin": "null"]) == 403)
            #expect(try status(["Host": "evil.example"]) == 403)
            #expect(try status(["Upgrade": "other"]) == 400)
        }
    }

    @Test func `nothing stays open of two thousand requests and of tabs that went`() async throws {
        try await PreviewRun.with { run in
            try run.write(Data(count: 100_000), to: "Content/static/some.bin")
            try await run.serve()
            _ = try run.reply("/")
            guard let before = run.descriptors else { return }
            for _ in 0..<10 {
                let wire = try run.wire()
                for number in 0..<190 {
                    try wire.ask(number % 2 == 0 ? "/favicon.ico" : "/feed.xml")
                }
                for _ in 0..<190 { _ = try wire.reply() }
                for part in 0..<10 {
                    _ = try run.reply("/some.bin", fields: ["Range": "bytes=\(part)-"])
                }
            }
            for _ in 0..<30 {
                let wire = try run.wire()
                try wire.ask("/.gazette/socket", fields: Self.handshake)
                #expect(try wire.reply(hasBody: false).status == 101)
            }
            // A watcher may have come later than the first count; each request that stays open
            // would show as one more.
            try await run.until("what went is closed") { run.descriptors ?? 0 <= before + 8 }
        }
    }
}
