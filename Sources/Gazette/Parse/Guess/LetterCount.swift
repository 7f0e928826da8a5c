import Markup

/// How many letters of each script a text has, and those that tell languages of a script apart.
struct LetterCount: Sendable {
    private(set) var latin = 0
    /// Of these the letters of words with a capital, which are names in any language.
    private(set) var named = 0
    private(set) var han = 0
    private(set) var kana = 0
    private(set) var hangul = 0
    private(set) var cyrillic = 0
    private(set) var arabic = 0
    /// Of the first script seen that is none of these.
    private(set) var others = 0
    private(set) var otherScript = Language.Script.latin

    private(set) var simplified = 0
    private(set) var traditional = 0
    /// `پ چ ژ گ ک ی`.
    private(set) var persian = 0
    /// `ٹ ڈ ڑ ں ے ہ ھ`.
    private(set) var urdu = 0
    /// `ة ي ك ى أ إ`.
    private(set) var arabicOnly = 0
    /// `і ї є ґ`.
    private(set) var ukrainian = 0
    /// `ы э ъ ё`.
    private(set) var russian = 0
    /// `ў`.
    private(set) var belarusian = 0

    init() {}

    init(_ text: String) {
        var text = text
        text.withUTF8 { read($0) }
    }

    /// The script that most of a text is in; nil for one without letters. A Han character or a
    /// syllable says as much as several letters.
    var prevailing: Language.Script? {
        let shares: [(Int, Language.Script)] = [
            (latin - named / 2, .latin), (3 * (han + kana), .simplifiedHan), (2 * hangul, .korean),
            (cyrillic, .cyrillic), (arabic, .arabic), (others, otherScript),
        ]
        // Of equals the last: a name in Latin letters often stands beside a word in others.
        var best = (0, Language.Script.latin)
        for share in shares where share.0 >= best.0 && share.0 > 0 { best = share }
        return best.0 > 0 ? best.1 : nil
    }

    /// The same, and nil for Latin.
    var foreignScript: Language.Script? { prevailing == .latin ? nil : prevailing }

    /// Counts the letters of a piece of UTF-8, but for addresses and tags.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        let (simplified, traditional) = (HanForms.simplified, HanForms.traditional)
        var addresses = AddressScanner(text)
        var index = 0
        // Of the word that the reading is in.
        var (letters, capitals) = (0, 0)
        while index < text.count {
            let byte = text[index]
            if (byte | 0x20) &- 0x61 < 26, byte < 0x80 {
                letters += 1
                capitals += byte < 0x61 ? 1 : 0
                index += 1
                continue
            }
            if letters > 0 {
                latin += letters
                named += capitals > 0 ? letters : 0
                (letters, capitals) = (0, 0)
            }
            if byte < 0x80 {
                if byte == 0x3C || byte == 0x28 || byte == 0x3A {
                    index = addresses.end(ofAddressAt: index)
                }
                index += 1
                continue
            }
            guard let point = text.wideScalar(at: &index) else { break }
            if point &- 0x4E00 < 0x5200 {
                han += 1
                if HanForms.has(simplified, point) { self.simplified += 1 }
                if HanForms.has(traditional, point) { self.traditional += 1 }
            } else {
                read(point)
            }
        }
        latin += letters
        named += capitals > 0 ? letters : 0
    }

    private mutating func read(_ point: UInt32) {
        switch point {
        case 0xC0...0x24F, 0x1E00...0x1EFF: latin += 1
        case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0xFF66...0xFF9D:
            kana += 1
        case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E: hangul += 1
        case 0x0400...0x052F: readCyrillic(point)
        case 0x0620...0x064A, 0x066E...0x06D3, 0x06D5, 0x06EE...0x06EF, 0x06FA...0x06FF,
            0x0750...0x077F, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
            readArabic(point)
        case 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFD, 0x3005, 0x3007: han += 1
        default:
            guard let script = Language.Script(ofLetter: point) else { return }
            if others == 0 { otherScript = script }
            if script == otherScript { others += 1 }
        }
    }

    private mutating func readCyrillic(_ point: UInt32) {
        cyrillic += 1
        switch point {
        case 0x0404, 0x0406, 0x0407, 0x0454, 0x0456, 0x0457, 0x0490, 0x0491: ukrainian += 1
        case 0x042A, 0x042B, 0x042D, 0x044A, 0x044B, 0x044D, 0x0401, 0x0451: russian += 1
        case 0x040E, 0x045E: belarusian += 1
        default: break
        }
    }

    private mutating func readArabic(_ point: UInt32) {
        arabic += 1
        switch point {
        case 0x067E, 0x0686, 0x0698, 0x06AF, 0x06A9, 0x06CC: persian += 1
        case 0x0679, 0x0688, 0x0691, 0x06BA, 0x06BE, 0x06C1, 0x06D2: urdu += 1
        case 0x0629, 0x064A, 0x0643, 0x0649, 0x0623, 0x0625: arabicOnly += 1
        default: break
        }
    }
}

/// Passes over what is no text: tags, the addresses of links, and what follows `://`.
private struct AddressScanner {
    private let text: UnsafeBufferPointer<UInt8>
    /// Up to where there is certainly no end of a tag, and none of a link's address. Without them a
    /// line of nothing but beginnings would be searched to its end from each of them.
    private var noTagEnd = 0
    private var noLinkEnd = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The last byte of what begins at `index`; `index` where nothing of the kind does.
    mutating func end(ofAddressAt index: Int) -> Int {
        switch text[index] {
        case 0x3C: return AddressScanner.end(0x3E, after: index, in: text, &noTagEnd)
        case 0x28 where stands(0x5D, at: index - 1):
            return AddressScanner.end(0x29, after: index, in: text, &noLinkEnd)
        case 0x3A where stands(0x2F, at: index + 1) && stands(0x2F, at: index + 2):
            var end = index + 1
            while end < text.count, text[end] > 0x20, text[end] < 0x80 { end += 1 }
            return end == text.count ? end : end - 1
        default: return index
        }
    }

    private func stands(_ byte: UInt8, at place: Int) -> Bool {
        text.indices.contains(place) && text[place] == byte
    }

    /// Where a mark stands on the rest of a line; `index` where it does not.
    private static func end(
        _ mark: UInt8, after index: Int, in text: UnsafeBufferPointer<UInt8>, _ barren: inout Int
    ) -> Int {
        if index < barren { return index }
        var end = index + 1
        while end < text.count, text[end] != mark, text[end] != 0x0A { end += 1 }
        if end < text.count, text[end] == mark { return end }
        barren = end
        return index
    }
}

extension Language.Script {
    /// Of a letter in a script that one language or few write in.
    fileprivate init?(ofLetter point: UInt32) {
        switch point {
        case 0x0370...0x03FF, 0x1F00...0x1FFF: self = .greek
        case 0x0531...0x0586: self = .armenian
        case 0x05D0...0x05F2, 0xFB1D...0xFB4F: self = .hebrew
        case 0x0700...0x074F: self = .syriac
        case 0x0780...0x07B1: self = .thaana
        case 0x0900...0x097F: self = .devanagari
        case 0x0980...0x09FF: self = .bengali
        case 0x0A00...0x0A7F: self = .gurmukhi
        case 0x0A80...0x0AFF: self = .gujarati
        case 0x0B80...0x0BFF: self = .tamil
        case 0x0C00...0x0C7F: self = .telugu
        case 0x0C80...0x0CFF: self = .kannada
        case 0x0D00...0x0D7F: self = .malayalam
        case 0x0D80...0x0DFF: self = .sinhala
        case 0x0E00...0x0E7F: self = .thai
        case 0x0E80...0x0EFF: self = .lao
        case 0x0F00...0x0FFF: self = .tibetan
        case 0x1000...0x109F: self = .burmese
        case 0x10A0...0x10FF, 0x1C90...0x1CBF: self = .georgian
        case 0x1200...0x139F: self = .ethiopic
        case 0x1780...0x17FF: self = .khmer
        default: return nil
        }
    }
}
