/// A search through bytes, eight at a step.
///
/// What is looked for is written as a test of a word of eight bytes. Its marks are the topmost bits
/// of the bytes that were found; those above the lowest one may be wrong.
enum Scan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Marks the bytes of a word that are `byte`, whatever the bits of `ignoring` are in them.
    @inline(__always)
    static func find(_ byte: UInt8, ignoring: UInt8 = 0, in word: UInt64) -> UInt64 {
        let others = (word | ones &* UInt64(ignoring)) ^ ones &* UInt64(byte | ignoring)
        return (others &- ones) & ~others & tops
    }

    /// Marks the bytes of a word that are less than `limit`, which is less than 0x80.
    @inline(__always)
    static func find(below limit: UInt8, in word: UInt64) -> UInt64 {
        (word &- ones &* UInt64(limit)) & ~word & tops
    }

    /// Marks the bytes of a word that are 0xF0 or more.
    @inline(__always)
    static func findHighest(in word: UInt64) -> UInt64 {
        word & word << 1 & word << 2 & word << 3 & tops
    }

    /// The first byte at or after `start` that `marks` finds, or the end.
    @inline(__always)
    static func first(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, _ marks: (UInt64) -> UInt64
    ) -> Int {
        let raw = UnsafeRawBufferPointer(text)
        var index = start
        while index + 8 <= text.count {
            let found = marks(
                UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        // The rest is filled up with letters, which nobody looks for.
        var word = ones &* UInt64(UInt8(ascii: "a"))
        var position = text.count
        while position > index {
            position -= 1
            word = word << 8 | UInt64(text[position])
        }
        let found = marks(word)
        return found == 0 ? text.count : min(text.count, index + found.trailingZeroBitCount / 8)
    }
}
