extension Length {
    /// Counts UTF-8 text: Han, kana and hangul by the character, everything else by the word.
    ///
    /// A word is a run of letters and digits; an apostrophe, hyphen, point or comma within it
    /// (`don't`, `3.5`) does not end it.
    init(of text: [UInt8]) {
        (characters, words) = text.withUnsafeBufferPointer { Length.count($0) }
    }

    private static func count(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (characters: Int, words: Int) {
        var (characters, words) = (0, 0)
        var inWord = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                guard isLetter(byte) else {
                    inWord = inWord && joins(byte) && index + 1 < bytes.count
                        && isLetter(bytes[index + 1])
                    index += 1
                    continue
                }
                if !inWord { words += 1 }
                inWord = true
                repeat { index += 1 } while index < bytes.count && isLetter(bytes[index])
            } else if byte >= 0xE5, byte <= 0xE9 {
                // U+5000 to U+9FFF: Han without a further look.
                characters += 1
                inWord = false
                index += 3
            } else {
                let (point, width) = decode(bytes, at: index)
                if Script.countsAlone(point) {
                    characters += 1
                    inWord = false
                } else if isForeignLetter(point) {
                    if !inWord { words += 1 }
                    inWord = true
                } else {
                    inWord = false
                }
                index += width
            }
        }
        return (characters, words)
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// Apostrophe, comma, hyphen, point.
    private static func joins(_ byte: UInt8) -> Bool {
        byte == 0x27 || (0x2C...0x2E).contains(byte)
    }

    /// Letters of other alphabets; general punctuation and symbols are none.
    private static func isForeignLetter(_ point: UInt32) -> Bool {
        switch point {
        case 0xC0...0x1FFF where point != 0xD7 && point != 0xF7: true
        case 0xA640...0xABFF, 0xFF10...0xFF5A, 0x10000...0x1EFFF: true
        default: false
        }
    }

    /// The code point at `index` and how many bytes it takes; `bytes` are well-formed.
    @inline(__always)
    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (UInt32, Int) {
        let lead = bytes[index]
        let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard index + width <= bytes.count else { return (0xFFFD, bytes.count - index) }
        var point = UInt32(lead) & (width == 4 ? 0x07 : width == 3 ? 0x0F : 0x1F)
        for offset in 1..<width { point = point << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (point, width)
    }
}
