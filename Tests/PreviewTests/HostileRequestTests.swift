import Foundation
import Testing

/// Requests that no browser sends: each has its answer, or none, and others have theirs meanwhile.
@Suite(.timeLimit(.minutes(30)))
struct HostileRequestTests {
    private static let head = "GET / HTTP/1.1\r\nHost: localhost\r\n"
    private static let megabyte = String(repeating: "a", count: 1 << 20)

    /// What is sent, and the status of what comes back, after which the server hangs up.
    private static let refused: [(name: String, bytes: String, status: Int)] = [
        ("a field of a megabyte", head + "X-A: \(megabyte)\r\n\r\n", 431),
        ("a field's name of a megabyte", head + "\(megabyte): a\r\n\r\n", 431),
        ("a line that never ends", head + megabyte, 431),
        ("a target of a megabyte", "GET /\(megabyte) HTTP/1.1\r\n\r\n", 414),
        ("a method of a megabyte", megabyte, 414),
        ("a thousand fields", head + String(repeating: "A: b\r\n", count: 1000), 431),
        (
            "sixty fields of 4 KB",
            head + String(repeating: "A: \(megabyte.prefix(4000))\r\n", count: 60), 431
        ),
        ("a line that ends with LF", "GET / HTTP/1.1\nHost: localhost\n\n", 400),
        ("a CR in a field", "GET / HTTP/1.1\r\nHost: local\rhost\r\n\r\n", 400),
        ("a CR for the end", "GET / HTTP/1.1\rHost: localhost\r\r\n\r\n", 400),
        ("a NUL in a field", head + "X-A: a\0b\r\n\r\n", 400),
        ("a NUL in the target", "GET /\0 HTTP/1.1\r\n\r\n", 400),
        ("a NUL in front", "\0" + head, 400),
        ("the hello of TLS", "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0", 400),
        ("a field that goes on", head + "X-A: a\r\n b\r\n\r\n", 400),
        ("a blank before the colon", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", 400),
        ("a field without a name", head + ": a\r\n\r\n", 400),
        ("a field without a colon", head + "X-A\r\n\r\n", 400),
        ("two hosts", head + "Host: localhost\r\n\r\n", 400),
        ("HTTP/0.9", "GET /\r\n\r\n", 400),
        ("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
        ("HTTP/9.9", "GET / HTTP/9.9\r\n\r\n", 505),
        ("no target", "GET  HTTP/1.1\r\n\r\n", 400),
        ("two targets", "GET / / HTTP/1.1\r\n\r\n", 400),
        ("no method", " / HTTP/1.1\r\n\r\n", 400),
        ("a method with brackets", "G(E)T / HTTP/1.1\r\n\r\n", 400),
        ("a length below zero", head + "Content-Length: -1\r\n\r\n", 400),
        ("a length with a sign", head + "Content-Length: +5\r\n\r\nabcde", 400),
        ("a length in hexadecimal", head + "Content-Length: 0x5\r\n\r\nabcde", 400),
        ("no length", head + "Content-Length:\r\n\r\n", 400),
        ("two lengths", head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcde", 400),
        ("two lengths in one field", head + "Content-Length: 5, 5\r\n\r\nabcde", 400),
        (
            "a length and chunks",
            head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400
        ),
    ]

    /// Answered as anything else is; what follows on the connection is not, since nobody can say
    /// where it begins.
    private static let unread: [(name: String, bytes: String, status: Int)] = [
        (
            "a huge length", head + "Content-Length: 99999999999999999999\r\n\r\n" + head + "\r\n",
            200
        ),
        ("the greatest length", head + "Content-Length: \(Int.max)\r\n\r\n\(megabyte)", 200),
        (
            "chunks",
            head.replacing("GET", with: "POST")
                + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n\(head)\r\n", 405
        ),
        ("chunks of nonsense", head + "Transfer-Encoding: x, gzip\r\n\r\nzz\r\n\(head)\r\n", 200),
        ("who asks first", head + "Content-Length: 5\r\nExpect: 100-continue\r\n\r\n", 200),
        ("HTTP/1.0", head.replacing("1.1", with: "1.0") + "\r\n\(head)\r\n", 200),
    ]

    @Test func `what is no request is refused, and others are answered`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            let honest = try run.wire()
            for (name, bytes, status) in Self.refused + Self.unread {
                let wire = try run.wire()
                // The server may hang up before it has all.
                try? wire.send(bytes)
                let reply = try wire.reply()
                #expect(reply.status == status, "\(name): \(reply.text)")
                #expect(reply.fields["connection"] == "close", "\(name)")
                #expect(try wire.rest().isEmpty, "\(name)")
                try honest.ask("/")
                #expect(try honest.reply().status == 200, "\(name)")
            }
        }
    }

    @Test func `a target that is none is nothing of the site`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            let wire = try run.wire()
            for (method, target, status) in [
                ("GET", "http://localhost/", 404), ("GET", "*", 404), ("GET", "%%%", 404),
                ("GET", "?", 404), ("GET", "#", 404), ("GET", "//", 404), ("GET", "\\", 404),
                ("OPTIONS", "*", 405), ("CONNECT", "localhost:80", 405), ("BREW", "/", 405),
                ("GET", "/?" + String(repeating: "a", count: 8000), 200), ("GET", "/#a", 404),
            ] {
                try wire.ask(target, method: method)
                #expect(try wire.reply().status == status, "\(method) \(target.prefix(20))")
            }
        }
    }

    @Test func `the largest request that may be is answered, however it comes`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            let field = "A: " + String(repeating: "b", count: 620) + "\r\n"
            let request = Self.head + String(repeating: field, count: 99) + "\r\n"
            #expect(request.utf8.count < 65_536 && request.utf8.count > 60_000)
            let wire = try run.wire()
            try wire.send(request)
            #expect(try wire.reply().status == 200)
            for byte in (Self.head + "\r\n").utf8 { try wire.send([byte]) }
            #expect(try wire.reply().status == 200)
            try wire.send("\r\n\r\n" + Self.head + "\r\n")
            #expect(try wire.reply().status == 200)
        }
    }

    @Test func `a body that never comes is not waited for`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            let wire = try run.wire()
            try wire.ask("/", method: "POST", fields: ["Content-Length": "10000"])
            #expect(try wire.reply().status == 405)
            // When it comes it is no request, even where it looks like one.
            let part = String(Self.head + "\r\n")
            let filling = String(repeating: " ", count: 10_000 - part.utf8.count)
            try wire.send(part + filling)
            try wire.ask("/feed.xml")
            #expect(try wire.reply().text.hasPrefix("<?xml"))
        }
    }

    @Test func `a thousand requests at once have a thousand answers`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            let wire = try run.wire()
            let request = "HEAD /feed.xml HTTP/1.1\r\nHost: localhost\r\n\r\n"
            try wire.send(String(repeating: request, count: 1000))
            for _ in 0..<1000 { #expect(try wire.reply(hasBody: false).status == 200) }
        }
    }

    @Test func `whoever never reads costs no memory and holds up nobody`() async throws {
        try await PreviewRun.with { run in
            let page = "<!DOCTYPE html>" + Self.megabyte + Self.megabyte + "</body>"
            try run.write(Data(page.utf8), to: "Content/static/large.html")
            try run.write(Data(count: 50_000_000), to: "Content/static/large.bin")
            try await run.serve()
            for _ in 0..<3 { #expect(try run.reply("/large.html").status == 200) }
            let before = run.memory
            var silent: [Wire] = []
            for number in 0..<120 {
                let wire = try run.wire()
                try wire.ask(number % 2 == 0 ? "/large.html" : "/large.bin")
                silent.append(wire)
                if number % 30 == 0 { #expect(try run.reply("/").status == 200) }
            }
            #expect(try run.reply("/large.html").body.count > 2 << 20)
            if let before, let after = run.memory {
                #expect(after - before < 90 << 20, "\((after - before) >> 20) MiB more")
            }
        }
    }
}
