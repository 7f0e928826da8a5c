import Testing

@testable import Files

struct ContentHashTests {
    /// The values that the reference implementation gives with the seed 0.
    @Test(arguments: [
        ("", 0xEF46_DB37_51D8_E999 as UInt64), ("a", 0xD24E_C4F1_A98C_6E5B),
        ("abc", 0x44BC_2CF5_AD77_0999),
        ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ])
    func `the hash is xxHash64`(text: String, value: UInt64) {
        #expect(ContentHash.of(Array(text.utf8)) == value)
    }

    @Test func `bytes in parts have the hash of the whole`() {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        for length in [1, 7, 31, 32, 33, 500] {
            var hash = ContentHash()
            for start in stride(from: 0, to: bytes.count, by: length) {
                hash.take(Array(bytes[start..<min(start + length, bytes.count)]))
            }
            #expect(hash.value == ContentHash.of(bytes), "parts of \(length)")
        }
    }
}
