/// A 64-bit digest of bytes (FNV-1a): the same on every machine and in every run.
///
/// It tells versions of a thing apart; it does not withstand somebody who wants two to agree.
public enum Fingerprint {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    /// The digest of `bytes`.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(seed) { ($0 ^ UInt64($1)) &* prime }
    }

    /// Sixteen hexadecimal digits.
    public static func long(_ bytes: [UInt8]) -> String {
        let digits = String(of(bytes), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Eight hexadecimal digits, for a file's name.
    public static func short(_ bytes: [UInt8]) -> String {
        let folded = of(bytes)
        let digits = String(UInt32(truncatingIfNeeded: folded ^ (folded >> 32)), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
