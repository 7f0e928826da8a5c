/// How long a text is to a reader: letters of the scripts that write without spaces, words of the
/// others.
///
/// Words are those of Unicode's text segmentation (UAX #29): `don't`, `U.S.` and `1,234.56` are one
/// each. Beyond it, a web address and a mail address are one word each. Where the standard leaves
/// words to a dictionary (Thai, Lao, Khmer, Burmese) and for Chinese, Japanese and Korean, letters
/// are counted.
public struct WordCount: Sendable, Hashable {
    /// Chinese characters, wherever they are used.
    public var han = 0
    /// Japanese hiragana and katakana.
    public var kana = 0
    /// Korean letters and syllables; one made of several parts is one.
    public var hangul = 0
    /// Letters of the scripts of Southeast Asia that write without spaces, marks above and below left out.
    public var southeastAsian = 0
    /// Words of all other scripts, and numbers.
    public var words = 0

    /// All letters of scripts that write without spaces, and Korean.
    public var characters: Int { han + kana + hangul + southeastAsian }

    /// Counts that are known.
    public init(han: Int = 0, kana: Int = 0, hangul: Int = 0, words: Int = 0) {
        self.han = han
        self.kana = kana
        self.hangul = hangul
        self.words = words
    }

    /// Counts `text` (UTF-8).
    public init(_ text: [UInt8]) {
        self.init()
        text.withUnsafeBufferPointer { count($0) }
    }

    private mutating func count(_ bytes: Bytes) {
        var index = 0
        var last = LastCharacter.none
        while index < bytes.count {
            switch bytes[index] {
            case 0..<0x80: countASCII(bytes, &index, &last)
            case 0xE4...0xE9 where WordCount.isCommonHan(bytes, index):
                let start = index
                repeat { index += 3 } while WordCount.isCommonHan(bytes, index)
                han += (index - start) / 3
                last = .none
            default: countOther(bytes, &index, &last)
            }
        }
    }

    /// Whether a character from U+4E00 to U+9FFF stands at `index`: most of any Chinese text.
    @inline(__always)
    private static func isCommonHan(_ bytes: Bytes, _ index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        let byte = bytes[index]
        return byte >= 0xE4 && byte <= 0xE9 && (byte > 0xE4 || bytes[index + 1] >= 0xB8)
    }
}

/// What went before, as far as it can make one word with what follows.
enum LastCharacter {
    case none
    case letter
    /// Of a script in which `"` stands within words.
    case hebrew
    case digit
    /// A part of a Korean syllable that the next part may belong to: a leading consonant, a vowel or
    /// a syllable without a final consonant, a final consonant.
    case leading, vowel, trailing

    var isOfWord: Bool { self == .letter || self == .digit || self == .hebrew }
    var isLetter: Bool { self == .letter || self == .hebrew }
}

// MARK: - ASCII

extension WordCount {
    /// Eight bytes at a step, as long as no mark stands within a word.
    @inline(__always)
    private mutating func countASCII(
        _ bytes: Bytes, _ index: inout Int, _ last: inout LastCharacter
    ) {
        var before: UInt64 = last.isOfWord ? 0x80 : 0
        let start = index
        while index + 8 <= bytes.count, let base = bytes.baseAddress {
            let word = UInt64(
                littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
            guard word & WordCount.high == 0 else { break }
            let letters = WordCount.wordBytes(word)
            let afterLetter = letters << 8 | before
            // A mark after a letter and before anything but a space may go on with the word.
            let marks = WordCount.visibleBytes(word) & ~letters & afterLetter
            guard marks & (WordCount.visibleBytes(word) >> 8 | WordCount.lastByte) == 0 else {
                break
            }
            words += (letters & ~afterLetter).nonzeroBitCount
            before = letters >> 56
            index += 8
        }
        if index > start { last = before == 0 ? .none : WordCount.kind(of: bytes[index - 1]) }
        // Byte by byte to the end of what is not a space.
        while index < bytes.count, bytes[index] < 0x80 {
            let byte = bytes[index]
            countByte(bytes, &index, &last)
            if byte <= 0x20 { return }
        }
    }

    private mutating func countByte(_ bytes: Bytes, _ index: inout Int, _ last: inout LastCharacter)
    {
        let byte = bytes[index]
        if isAlphanumeric(byte) {
            if !last.isOfWord { words += 1 }
            last = WordCount.kind(of: byte)
        } else if last.isOfWord, byte > 0x20 {
            return countMark(bytes, &index, &last)
        } else {
            last = .none
        }
        index += 1
    }

    private static func kind(of byte: UInt8) -> LastCharacter {
        (0x30...0x39).contains(byte) ? .digit : .letter
    }

    /// A mark after a letter or a digit.
    private mutating func countMark(_ bytes: Bytes, _ index: inout Int, _ last: inout LastCharacter)
    {
        let byte = bytes[index]
        let beginsAddress =
            byte == UInt8(ascii: ":") && bytes.matches("//", at: index + 1)
            || byte == UInt8(ascii: ".") && isWWW(bytes, index)
        if beginsAddress {
            index = AutolinkScanner(bytes, marker: nil).end(from: index + 1)
            last = .none
            return
        }
        if byte == UInt8(ascii: "@"), let end = mailEnd(bytes, index) {
            index = end
            last = .none
            return
        }
        let mark = WordMark(UInt32(byte))
        index += 1
        if !joins(mark, last, bytes, index) { last = .none }
    }

    /// Whether `www` stands before the period at `index`, and nothing of a word before that.
    private func isWWW(_ bytes: Bytes, _ index: Int) -> Bool {
        bytes.matches("www", at: index - 3)
            && (index == 3 || !isAlphanumeric(bytes[index - 4]))
            && index + 1 < bytes.count && isAlphanumeric(bytes[index + 1])
    }

    /// Where the mail address round the `@` at `index` ends; what was counted of it is one word.
    private mutating func mailEnd(_ bytes: Bytes, _ index: Int) -> Int? {
        var end = index + 1
        while end < bytes.count, isAlphanumeric(bytes[end]) || isWithinHost(bytes, end) { end += 1 }
        guard end > index + 1 else { return nil }
        var pieces = 0
        var start = index
        while start > 0, WordCount.mayNameMailbox(bytes[start - 1]) { start -= 1 }
        let name = WordCount(Array(bytes[start..<index]))
        pieces = name.words
        if pieces > 1 { words -= pieces - 1 }
        return end
    }

    /// A period or a hyphen between letters or digits.
    private func isWithinHost(_ bytes: Bytes, _ index: Int) -> Bool {
        (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "-"))
            && isAlphanumeric(bytes[index - 1]) && index + 1 < bytes.count
            && isAlphanumeric(bytes[index + 1])
    }

    private static func mayNameMailbox(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"): true
        default: isAlphanumeric(byte)
        }
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let high: UInt64 = 0x8080_8080_8080_8080
    private static let lastByte: UInt64 = 0x8000_0000_0000_0000

    /// The high bit of each of eight ASCII bytes that is a letter or a digit. A sum reaches the
    /// high bit from the first character of a range on, and never the next byte.
    @inline(__always)
    private static func wordBytes(_ word: UInt64) -> UInt64 {
        let lower = word | ones &* 0x20
        let letters = (lower &+ ones &* (0x80 - 0x61)) & ~(lower &+ ones &* (0x80 - 0x7B))
        let digits = (word &+ ones &* (0x80 - 0x30)) & ~(word &+ ones &* (0x80 - 0x3A))
        return (letters | digits) & high
    }

    /// The high bit of each of eight ASCII bytes that is neither a space nor a control.
    @inline(__always)
    private static func visibleBytes(_ word: UInt64) -> UInt64 {
        (word &+ ones &* (0x80 - 0x21)) & high
    }
}

// MARK: - Other characters

extension WordCount {
    private mutating func countOther(
        _ bytes: Bytes, _ index: inout Int, _ last: inout LastCharacter
    ) {
        let (scalar, end) = UTF8Cursor.next(bytes, index)
        index = end
        switch Script(scalar) {
        case .mark: return
        case .han: han += 1
        case .kana: kana += 1
        case .southeastAsian: southeastAsian += 1
        case .hangul:
            let part = HangulPart(scalar)
            if !part.goesOn(after: last) { hangul += 1 }
            last = part.last
            return
        case .other:
            if !last.isOfWord { words += 1 }
            last = Script.kind(scalar)
            return
        case .none:
            let mark = WordMark(scalar)
            if last.isOfWord, joins(mark, last, bytes, index) { return }
        }
        last = .none
    }

    /// Whether a mark stands within a word or a number, which go on at `next`.
    private func joins(
        _ mark: WordMark, _ last: LastCharacter, _ bytes: Bytes, _ next: Int
    ) -> Bool {
        if mark == .none { return false }
        var index = next
        while index < bytes.count {
            let (scalar, end) = UTF8Cursor.next(bytes, index)
            switch Script(scalar) {
            case .mark: index = end
            case .other:
                let following = Script.kind(scalar)
                return switch mark {
                case .none: false
                case .letters: last.isLetter && following.isLetter
                case .digits: last == .digit && following == .digit
                case .either: last.isLetter == following.isLetter
                case .any: true
                case .hebrew: last == .hebrew && following == .hebrew
                }
            // More than one underscore goes on too.
            case .none where mark == .any && WordMark(scalar) == .any: index = end
            default: return false
            }
        }
        return false
    }
}
