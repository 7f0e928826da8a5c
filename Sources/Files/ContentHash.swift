/// Tells whether a file still holds what was written: xxHash64, the same on every machine.
///
/// It is as fast as memory, so that every page of a build can have one. It does not withstand
/// somebody who makes two contents agree, and need not: it is asked about contents that nobody but
/// the reader of a list could have written.
public struct ContentHash: Sendable {
    @inline(__always)
    private static var primes: (UInt64, UInt64, UInt64, UInt64, UInt64) {
        (
            0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9,
            0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5
        )
    }

    private var lanes = SIMD4<UInt64>(
        ContentHash.primes.0 &+ ContentHash.primes.1, ContentHash.primes.1, 0,
        0 &- ContentHash.primes.0)
    private var count: UInt64 = 0
    /// What does not fill a stripe of 32 bytes yet.
    private var rest: [UInt8] = []

    /// The hash of nothing yet.
    public init() {}

    /// The hash of some bytes.
    public static func of(_ bytes: [UInt8]) -> UInt64 {
        var hash = ContentHash()
        return bytes.withUnsafeBytes { bytes in
            let whole = bytes.count & ~31
            hash.takeStripes(UnsafeRawBufferPointer(rebasing: bytes[..<whole]))
            return hash.finished(with: UnsafeRawBufferPointer(rebasing: bytes[whole...]))
        }
    }

    /// Takes in the next part of the bytes.
    public mutating func take(_ part: [UInt8]) {
        let bytes = rest.isEmpty ? part : rest + part
        let whole = bytes.count & ~31
        bytes.withUnsafeBytes { takeStripes(UnsafeRawBufferPointer(rebasing: $0[..<whole])) }
        rest = Array(bytes[whole...])
    }

    /// The hash of all that was taken in.
    public var value: UInt64 { rest.withUnsafeBytes { finished(with: $0) } }

    private mutating func takeStripes(_ bytes: UnsafeRawBufferPointer) {
        // One variable a lane: the four are worked on at the same time.
        var (a, b, c, d) = (lanes[0], lanes[1], lanes[2], lanes[3])
        for start in stride(from: 0, to: bytes.count, by: 32) {
            a = ContentHash.round(a, ContentHash.word(bytes, start))
            b = ContentHash.round(b, ContentHash.word(bytes, start + 8))
            c = ContentHash.round(c, ContentHash.word(bytes, start + 16))
            d = ContentHash.round(d, ContentHash.word(bytes, start + 24))
        }
        lanes = SIMD4(a, b, c, d)
        count &+= UInt64(bytes.count)
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private func finished(with tail: UnsafeRawBufferPointer) -> UInt64 {
        let (p1, p2, p3, p4, p5) = ContentHash.primes
        var hash = p5
        if count >= 32 {
            hash =
                ContentHash.turned(lanes[0], 1) &+ ContentHash.turned(lanes[1], 7)
                &+ ContentHash.turned(lanes[2], 12) &+ ContentHash.turned(lanes[3], 18)
            for lane in 0..<4 {
                hash = (hash ^ ContentHash.round(0, lanes[lane])) &* p1 &+ p4
            }
        }
        hash &+= count &+ UInt64(tail.count)
        var index = 0
        while index + 8 <= tail.count {
            hash ^= ContentHash.round(0, ContentHash.word(tail, index))
            hash = ContentHash.turned(hash, 27) &* p1 &+ p4
            index += 8
        }
        if index + 4 <= tail.count {
            let word = tail.loadUnaligned(fromByteOffset: index, as: UInt32.self)
            hash ^= UInt64(UInt32(littleEndian: word)) &* p1
            hash = ContentHash.turned(hash, 23) &* p2 &+ p3
            index += 4
        }
        while index < tail.count {
            hash = ContentHash.turned(hash ^ UInt64(tail[index]) &* p5, 11) &* p1
            index += 1
        }
        hash = (hash ^ hash >> 33) &* p2
        hash = (hash ^ hash >> 29) &* p3
        return hash ^ hash >> 32
    }

    @inline(__always)
    private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        turned(lane &+ word &* primes.1, 31) &* primes.0
    }

    @inline(__always)
    private static func turned(_ word: UInt64, _ bits: UInt64) -> UInt64 {
        word << bits | word >> (64 - bits)
    }
}
