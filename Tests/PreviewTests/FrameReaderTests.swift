import Testing

@testable import Preview

/// What a web socket says, however its bytes come.
struct FrameReaderTests {
    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
        ),
        (
            String(repeating: "a", count: 1_000),
            "291e9a6c66994949b57ba5e650361e98fc36b1ba"
        ),
    ])
    func `SHA-1 is that of the standard`(_ text: String, _ digest: String) {
        let hexadecimal = SHA1.digest(text).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        #expect(hexadecimal.joined() == digest)
    }

    @Test func `no bytes make it fall over, and parts make no difference`() {
        let seed = UInt64.random(in: .min ... .max)
        var number = seed
        func next(_ limit: Int) -> Int {
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(number >> 33) % limit
        }
        func read(_ parts: [[UInt8]]) -> [String] {
            var (reader, read) = (FrameReader(), [String]())
            for part in parts {
                reader.append(part)
                do {
                    while let message = try reader.next() { read.append("\(message)") }
                } catch {
                    return read + ["\(error)"]
                }
            }
            return read
        }
        let firsts: [UInt8] = [0x00, 0x01, 0x80, 0x81, 0x82, 0x88, 0x89, 0x8A, 0x02, 0xC1]
        for _ in 0..<2000 {
            var bytes: [UInt8] = []
            for _ in 0..<next(6) {
                let count = next(130)
                bytes.append(firsts[next(firsts.count)])
                bytes += count < 126 ? [0x80 | UInt8(count)] : [0xFE, 0, UInt8(count)]
                bytes += (0..<4 + count).map { _ in UInt8(next(128)) }
            }
            if next(2) == 0, !bytes.isEmpty { bytes[next(bytes.count)] = UInt8(next(256)) }
            #expect(read(bytes.map { [$0] }) == read([bytes]), "seed \(seed): \(bytes)")
        }
    }

    @Test func `what we send is read as it was said`() throws {
        for count in [0, 1, 125, 126, 65_535, 65_536] {
            let text = [UInt8](repeating: 0x61, count: count)
            let frame = Frame.bytes(.text, text)
            let head = count < 126 ? 2 : count < 65_536 ? 4 : 10
            #expect(frame.count == head + count)
            #expect(frame[0] == 0x81 && frame[1] & 0x80 == 0)
        }
        #expect(Frame.close(1002) == [0x88, 2, 0x03, 0xEA])
    }
}
