/// How long a text is to a reader: characters of the scripts that write without spaces, words of
/// the others.
public struct WordCount: Sendable, Hashable {
    /// Chinese characters, wherever they are used.
    public var han = 0
    /// Japanese hiragana and katakana.
    public var kana = 0
    /// Korean letters and syllables.
    public var hangul = 0
    /// Runs of letters and digits of all other scripts.
    public var words = 0

    /// Han, kana and hangul together.
    public var characters: Int { han + kana + hangul }

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
        var isWithinWord = false
        while index < bytes.count {
            switch bytes[index] {
            case 0..<0x80: countASCII(bytes, &index, &isWithinWord)
            case 0xE4...0xE9 where WordCount.isCommonHan(bytes, index):
                let start = index
                repeat { index += 3 } while WordCount.isCommonHan(bytes, index)
                han += (index - start) / 3
                isWithinWord = false
            default: countOther(bytes, &index, &isWithinWord)
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

    @inline(__always)
    private mutating func countASCII(_ bytes: Bytes, _ index: inout Int, _ isWithin: inout Bool) {
        var before: UInt64 = isWithin ? 0x80 : 0
        while index + 8 <= bytes.count, let base = bytes.baseAddress {
            let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
            guard word & WordCount.high == 0 else { break }
            let letters = WordCount.wordBytes(UInt64(littleEndian: word))
            words += (letters & ~(letters << 8 | before)).nonzeroBitCount
            before = letters >> 56
            index += 8
        }
        isWithin = before != 0
        while index < bytes.count, bytes[index] < 0x80 {
            let isWord = isAlphanumeric(bytes[index])
            if isWord, !isWithin { words += 1 }
            isWithin = isWord
            index += 1
        }
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let high: UInt64 = 0x8080_8080_8080_8080

    /// The high bit of each of eight ASCII bytes that is a letter or a digit. A sum reaches the
    /// high bit from the first character of a range on, and never the next byte.
    @inline(__always)
    private static func wordBytes(_ word: UInt64) -> UInt64 {
        let lower = word | ones &* 0x20
        let letters = (lower &+ ones &* (0x80 - 0x61)) & ~(lower &+ ones &* (0x80 - 0x7B))
        let digits = (word &+ ones &* (0x80 - 0x30)) & ~(word &+ ones &* (0x80 - 0x3A))
        return (letters | digits) & high
    }

    private mutating func countOther(_ bytes: Bytes, _ index: inout Int, _ isWithin: inout Bool) {
        let (scalar, end) = UTF8Cursor.next(bytes, index)
        index = end
        switch Script(scalar) {
        case .han: han += 1
        case .kana: kana += 1
        case .hangul: hangul += 1
        case .mark: return
        case .other:
            if !isWithin { words += 1 }
            isWithin = true
            return
        case .none: break
        }
        isWithin = false
    }
}

/// The scripts that a count tells apart.
enum Script {
    case none, han, kana, hangul
    /// A letter or a digit of another script.
    case other
    /// What belongs to the letter before it.
    case mark

    init(_ scalar: UInt32) {
        switch scalar {
        case 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x301F, 0xFF01...0xFF0F,
            0xFF1A...0xFF20:
            self = .none
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFD, 0xF900...0xFAFF, 0x3005, 0x3007:
            self = .han
        case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF,
            0xFF66...0xFF9D, 0x1B000...0x1B167:
            self = .kana
        case 0x3000...0x303F: self = .none
        default:
            if Scalar.isHangul(scalar), !(0x302E...0x302F).contains(scalar) {
                self = .hangul
            } else {
                self = Script.category(scalar)
            }
        }
    }

    private static func category(_ scalar: UInt32) -> Script {
        guard let scalar = Unicode.Scalar(scalar) else { return .none }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            return .other
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        default: return .none
        }
    }
}
