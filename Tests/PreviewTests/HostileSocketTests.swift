import Foundation
import Testing

/// Web sockets of whom no browser made them.
@Suite(.timeLimit(.minutes(30)))
struct HostileSocketTests {
    private func open(_ run: PreviewRun) throws -> Wire {
        let wire = try run.wire()
        try wire.ask("/.gazette/socket", fields: ServerTests.handshake)
        let reply = try wire.reply(hasBody: false)
        #expect(reply.status == 101)
        #expect(reply.fields["sec-websocket-accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
        return wire
    }

    /// The code with which the server closes a socket that is sent this.
    private func code(_ run: PreviewRun, after bytes: [UInt8]) throws -> Int {
        let wire = try open(run)
        try? wire.send(bytes)
        let (first, payload) = try wire.nextFrame()
        try #require(first == 0x88 && payload.count == 2)
        #expect(try wire.rest().isEmpty)
        return Int(payload[0]) << 8 | Int(payload[1])
    }

    private static let mask: [UInt8] = [0, 0, 0, 0]

    @Test func `a frame that is none ends the socket, with the code for it`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            let honest = try open(run)
            let long: [UInt8] = [0x40] + [UInt8](repeating: 0, count: 7)
            let cases: [(name: String, bytes: [UInt8], code: Int)] = [
                ("a close", [0x88, 0x80] + Self.mask, 1000),
                ("unmasked", [0x81, 0x01, 0x61], 1002),
                ("reserved bits", [0xC1, 0x80] + Self.mask, 1002),
                ("an unknown kind", [0x83, 0x80] + Self.mask, 1002),
                ("a long ping", [0x89, 0xFE, 0x00, 0xFF] + Self.mask, 1002),
                ("half a ping", [0x09, 0x80] + Self.mask, 1002),
                ("a rest without a beginning", [0x80, 0x80] + Self.mask, 1002),
                (
                    "a beginning within",
                    [0x01, 0x80] + Self.mask + [0x81, 0x80] + Self.mask, 1002
                ),
                ("what is no text", [0x81, 0x81] + Self.mask + [0xFF], 1007),
                ("huge", [0x81, 0xFF] + long + Self.mask, 1009),
                (
                    "of a length below zero",
                    [0x81, 0xFF] + [UInt8](repeating: 0xFF, count: 8) + Self.mask, 1009
                ),
                (
                    "of a megabyte",
                    [0x82, 0xFF, 0, 0, 0, 0, 0, 0x10, 0, 0] + Self.mask
                        + [UInt8](repeating: 0, count: 1 << 20), 1009
                ),
                (
                    "in empty parts without end",
                    [0x01, 0x80] + Self.mask
                        + Array(repeatElement([0x00, 0x80] + Self.mask, count: 5000).joined()),
                    1009
                ),
                (
                    "in long parts without end",
                    [0x01, 0x80] + Self.mask
                        + Array(
                            repeatElement(
                                [0x00, 0xFE, 0x20, 0x00] + Self.mask
                                    + [UInt8](repeating: 0x61, count: 0x2000), count: 50
                            ).joined()),
                    1009
                ),
            ]
            for (name, bytes, expected) in cases {
                #expect(try code(run, after: bytes) == expected, "\(name)")
                let state = try honest.tell("{\"path\":\"/\",\"tag\":\"\(expected)\"}")
                #expect(state.contains("\"client\""), "\(name)")
            }
        }
    }

    @Test func `a message in parts is heard, and a ping between them answered`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            let wire = try open(run)
            try wire.send(frame: 0x01, Array("{\"path\":".utf8))
            try wire.send(frame: 0x89, Array("hello".utf8))
            #expect(try wire.nextFrame() == (0x8A, Array("hello".utf8)))
            try wire.send(frame: 0x00, [])
            try wire.send(frame: 0x80, Array("\"/\"}".utf8))
            #expect(try wire.nextFrame().first == 0x81)
            // Nonsense is no reason to hang up.
            try wire.send(frame: 0x81, Array("nonsense".utf8))
            try wire.send(frame: 0x82, [0xFF])
            try wire.send(frame: 0x8A, [])
            try wire.send(frame: 0x89, [])
            #expect(try wire.nextFrame() == (0x8A, []))
        }
    }

    @Test func `a request for a socket that is none is refused`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            for (fields, status) in [
                (["Sec-WebSocket-Key": ""], 400), (["Sec-WebSocket-Key": "dGhl"], 400),
                (["Sec-WebSocket-Key": String(repeating: "=", count: 24)], 400),
                (["Sec-WebSocket-Key": String(repeating: "a", count: 7000)], 400),
                (["Sec-WebSocket-Version": "8"], 426), (["Sec-WebSocket-Version": ""], 426),
                (["Connection": "close"], 400), (["Upgrade": "websockets"], 400),
                (["Content-Length": "5"], 400),
            ] {
                let wire = try run.wire()
                try wire.ask(
                    "/.gazette/socket", fields: ServerTests.handshake.merging(fields) { $1 })
                let reply = try wire.reply()
                #expect(reply.status == status, "\(fields)")
                if status == 426 { #expect(reply.fields["sec-websocket-version"] == "13") }
                #expect(try wire.rest().isEmpty, "\(fields)")
            }
        }
    }

    @Test func `a tab that never reads costs no memory`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            let before = run.memory
            let path = String(repeating: "a", count: 10_000)
            var silent: [Wire] = []
            for _ in 0..<10 {
                let wire = try open(run)
                for number in 0..<100 {
                    try wire.send(
                        frame: 0x81, Array("{\"path\":\"/\(path)/\(number)\"}".utf8))
                    try wire.send(frame: 0x89, Array("\(number)".utf8))
                }
                silent.append(wire)
            }
            #expect(try run.reply("/").status == 200)
            if let before, let after = run.memory {
                #expect(after - before < 100 << 20, "\((after - before) >> 20) MiB more")
            }
        }
    }
}

extension Wire {
    /// The text that comes after one that is sent.
    fileprivate func tell(_ text: String) throws -> String {
        try send(frame: 0x81, Array(text.utf8))
        return String(decoding: try nextFrame().payload, as: UTF8.self)
    }
}
