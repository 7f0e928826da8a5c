import Testing

@testable import Publish

@Suite struct SHA256Tests {
    @Test func `the examples of the standard come out`() {
        let examples = [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                String(repeating: "a", count: 100_000),
                "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"
            ),
        ]
        for (text, digest) in examples { #expect(SHA256.hex(Array(text.utf8)) == digest) }
    }

    @Test func `a text of any length near the end of a block has a digest of its own`() {
        let digests = (0..<200).map { SHA256.hex([UInt8](repeating: 7, count: $0)) }
        #expect(Set(digests).count == 200)
    }
}
