/// Finds the first byte that does not belong to well-formed UTF-8, and whether a text may hold
/// characters that no page may: one look at each byte answers both.
struct UTF8Check {
    /// The offset of that byte, or nil where all is well.
    private(set) var firstError: Int?
    /// False where there is certainly none of `ForbiddenCharacters`.
    private(set) var mayHoldForbidden = false

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { check($0) }
    }

    private mutating func check(_ buffer: UnsafeBufferPointer<UInt8>) {
        var index = 0
        let count = buffer.count
        while index < count {
            let byte = buffer[index]
            if byte < 0x80 {
                skipASCII(buffer, &index)
                continue
            }
            // Nearly all Han: E4 to E9 with two bytes to follow.
            if byte >= 0xE4, byte <= 0xE9, index + 2 < count,
                buffer[index + 1] & 0xC0 == 0x80, buffer[index + 2] & 0xC0 == 0x80
            {
                index += 3
                continue
            }
            let width = UTF8Check.length(of: buffer, at: index)
            if width == 0 {
                firstError = index
                return
            }
            if byte == 0xC2 || byte >= 0xF0 || byte == 0xEF && buffer[index + 1] & 0xF7 == 0xB7 {
                mayHoldForbidden = true
            }
            index += width
        }
    }

    /// Goes on to the first byte that is not ASCII, eight bytes at a look.
    @inline(__always)
    private mutating func skipASCII(_ buffer: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        let raw = UnsafeRawBufferPointer(buffer)
        while index + 8 <= buffer.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            guard word & 0x8080_8080_8080_8080 == 0 else { break }
            if UTF8Check.holdsControl(word) { look(at: buffer, index..<index + 8) }
            index += 8
        }
        let start = index
        while index < buffer.count, buffer[index] < 0x80 { index += 1 }
        look(at: buffer, start..<index)
    }

    /// Whether one of eight ASCII bytes may be a control other than the end of a line.
    @inline(__always)
    private static func holdsControl(_ word: UInt64) -> Bool {
        let high: UInt64 = 0x8080_8080_8080_8080
        // No sum reaches the next byte.
        let visible = (word &+ 0x6060_6060_6060_6060) & high
        let deletes = (word &+ 0x0101_0101_0101_0101) & high
        let isLineEnd = ~((word ^ 0x0A0A_0A0A_0A0A_0A0A) &+ 0x7F7F_7F7F_7F7F_7F7F) & high
        return (visible | isLineEnd) ^ high | deletes != 0
    }

    @inline(__always)
    private mutating func look(at buffer: UnsafeBufferPointer<UInt8>, _ places: Range<Int>) {
        for place in places {
            let byte = buffer[place]
            if byte < 0x20, byte != 0x0A, byte != 0x09, byte != 0x0D { mayHoldForbidden = true }
            if byte == 0x7F { mayHoldForbidden = true }
        }
    }

    /// The length of the sequence that begins at `index`, or 0 where none does.
    @inline(__always)
    private static func length(of buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = buffer[index]
        func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < buffer.count && range.contains(buffer[index + offset])
        }
        switch lead {
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }
}
