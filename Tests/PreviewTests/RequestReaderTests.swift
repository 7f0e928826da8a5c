import Testing

@testable import Preview

/// What a request is, however its bytes come.
struct RequestReaderTests {
    private static let head = "GET /a?b HTTP/1.1\r\nHost: localhost\r\nX-A:  \t b \r\n"

    /// What comes of bytes that arrive in these parts: requests, and a refusal at the end.
    private static func read(_ parts: some Sequence<[UInt8]>) -> [String] {
        var reader = RequestReader()
        var read: [String] = []
        for part in parts {
            reader.append(part)
            do {
                while let head = try reader.next() {
                    let fields = head.fields.map { "\($0.name)=\($0.value)" }
                    read.append("\(head.method) \(head.target) \(fields) \(head.body)")
                }
            } catch {
                return read + ["\(error.status) \(error.message)"]
            }
        }
        return read
    }

    @Test func `a request is its lines`() throws {
        var reader = RequestReader()
        #expect(reader.isEmpty)
        reader.append(Array((Self.head + "x-a: c\r\n\r\n").utf8))
        let head = try #require(try reader.next())
        #expect(head.method == "GET" && head.target == "/a?b" && !head.isOld && head.isKept)
        #expect(head.field("host") == "localhost")
        #expect(head.field("x-a") == "b, c")
        #expect(head.field("x-b") == nil)
        #expect(head.field("x-a", has: "c") && !head.field("x-a", has: "d"))
        #expect(PreviewRequest(head).target == "/a")
        #expect(reader.isEmpty)
        #expect(try reader.next() == nil)
    }

    @Test func `parts make no difference`() {
        let samples = [
            Self.head + "\r\n" + Self.head + "\r\n",
            "\r\n\r\n" + Self.head + "Content-Length: 7\r\n\r\n\r\n\r\nabc" + Self.head + "\r\n",
            Self.head + "Content-Length: 99999\r\n\r\nabc",
            Self.head + "Content-Length: -1\r\n\r\n", Self.head + "a\r\n\r\n", "GET / HTTP/1.1\n\n",
            Self.head + "\u{0}\r\n\r\n", "\u{16}\u{3}", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            Self.head + String(repeating: "a", count: 9000),
            String(repeating: "a", count: 9000) + "\r\n\r\n",
            Self.head + String(repeating: "a: b\r\n", count: 120),
            Self.head
                + String(repeating: "a: \(String(repeating: "b", count: 990))\r\n", count: 90),
        ]
        let seed = UInt64.random(in: .min ... .max)
        var number = seed
        func next(_ limit: Int) -> Int {
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return 1 + Int(number >> 33) % limit
        }
        for sample in samples {
            let bytes = Array(sample.utf8)
            // A refusal may come with the first of its bytes; what comes of whole lines is the same.
            let whole = Self.read([bytes])
            #expect(!whole.isEmpty)
            #expect(Self.read(bytes.map { [$0] }) == whole, "\(sample.prefix(80))")
            for _ in 0..<20 {
                var (parts, rest): ([[UInt8]], ArraySlice<UInt8>) = ([], bytes[...])
                while !rest.isEmpty {
                    let part = rest.prefix(next(300))
                    parts.append(Array(part))
                    rest = rest.dropFirst(part.count)
                }
                #expect(Self.read(parts) == whole, "seed \(seed): \(sample.prefix(80))")
            }
        }
    }

    @Test func `no bytes make it fall over`() {
        let seed = UInt64.random(in: .min ... .max)
        var number = seed
        func next(_ limit: Int) -> Int {
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(number >> 33) % limit
        }
        let words = [
            "GET", " ", "/", "HTTP/1.1", "\r\n", "\r", "\n", ":", "Host", "Content-Length", "5",
            "Transfer-Encoding", "chunked", "\0", "\t", "é", ",", "-", "99999999999999999999",
        ]
        for _ in 0..<2000 {
            var bytes: [UInt8] = []
            for _ in 0..<next(40) { bytes += words[next(words.count)].utf8 }
            if next(3) == 0, !bytes.isEmpty { bytes[next(bytes.count)] = UInt8(next(256)) }
            let whole = Self.read([bytes])
            #expect(Self.read(bytes.map { [$0] }) == whole, "seed \(seed): \(bytes)")
        }
    }

    @Test(arguments: [
        ("", 0), ("Content-Length: 0\r\n", 0), ("Content-Length: 16384\r\n", 16_384),
        ("Content-Length: 0005\r\n", 5),
    ])
    func `a short body is skipped`(_ field: String, _ count: Int) throws {
        var reader = RequestReader()
        reader.append(Array((Self.head + field + "\r\n").utf8))
        #expect(try reader.next()?.body == .bytes(count))
        #expect(reader.isEmpty == (count == 0))
        reader.append([UInt8](repeating: 0, count: count))
        #expect(reader.isEmpty)
    }

    @Test func `the caps are met exactly`() throws {
        func status(_ text: String) -> Int? {
            var reader = RequestReader(limits: .init(line: 20, fields: 2, head: 50))
            reader.append(Array(text.utf8))
            do {
                _ = try reader.next()
                return nil
            } catch {
                return error.status
            }
        }
        #expect(status("GET /abc HTTP/1.1\r\n\r\n") == nil)
        #expect(status("GET /abcd HTTP/1.1\r\n") == nil)
        #expect(status("GET /abcde HTTP/1.1\r\n") == 414)
        #expect(status("GET / HTTP/1.1\r\na: 3456789012345678\r\n") == 431)
        #expect(status("GET / HTTP/1.1\r\na:\r\nb:\r\n\r\n") == nil)
        #expect(status("GET / HTTP/1.1\r\na:\r\nb:\r\nc") == 431)
        #expect(status("GET / HTTP/1.1\r\na: 34567890123456\r\nb: 34567890123") == nil)
        #expect(status("GET / HTTP/1.1\r\na: 34567890123456\r\nb: 3456789012345") == 431)
    }
}
