import Foundation

/// Turns a title, a file's name or an id into the part of an address that names it.
public enum Slug {
    /// Longest slug, in bytes of UTF-8: 26 Han characters, 240 bytes when percent-encoded.
    static let longest = 80

    /// A slug of `text`: letters and digits in lower case with `-` between them; empty where
    /// `text` has neither.
    ///
    /// - Parameter style: `han` keeps every script, `pinyin` writes Han in Latin letters, `hash`
    ///   takes twelve hexadecimal digits that depend on `text` alone.
    public static func make(_ text: String, style: Settings.SlugStyle) -> String {
        switch style {
        case .han: return kept(text)
        case .pinyin: return kept(latin(text))
        case .hash:
            let digits = String(Fingerprint.of(Array(text.utf8)), radix: 16)
            return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(12))
        }
    }

    /// What the spellings of one name have in common: its letters without case and in their usual
    /// forms, with single spaces between its words.
    public static func folded(_ name: String) -> String {
        if let ascii = foldedASCII(name) { return ascii }
        // Capitals first, since some letters have two small forms or none.
        let text = name.precomposedStringWithCompatibilityMapping.uppercased().lowercased()
            .precomposedStringWithCompatibilityMapping
        guard text.contains(where: \.isWhitespace) else { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The same for a name in ASCII; nil for any other.
    private static func foldedASCII(_ name: String) -> String? {
        var folded: [UInt8] = []
        folded.reserveCapacity(name.utf8.count)
        var isAfterSpace = false
        for byte in name.utf8 {
            guard byte < 0x80 else { return nil }
            if byte == 0x20 || 0x09...0x0D ~= byte {
                isAfterSpace = true
                continue
            }
            if isAfterSpace, !folded.isEmpty { folded.append(0x20) }
            isAfterSpace = false
            folded.append(0x41...0x5A ~= byte ? byte | 0x20 : byte)
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// Whether a slug of `text` would have anything in it.
    public static func canHold(_ text: String) -> Bool {
        text.unicodeScalars.contains(where: isKept)
    }

    private static func kept(_ text: String) -> String {
        if text.utf8.count <= longest, isSlug(text) { return avoidingReserved(text) }
        var slug = ""
        var gap = false
        for scalar in text.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            guard isKept(scalar) else {
                gap = true
                continue
            }
            if gap, !slug.isEmpty { slug.append("-") }
            gap = false
            slug.unicodeScalars.append(scalar)
        }
        return avoidingReserved(shortened(slug))
    }

    /// Whether `text` is a slug as it stands; nearly every file name is.
    private static func isSlug(_ text: String) -> Bool {
        var before = UInt8(ascii: "-")
        for byte in text.utf8 {
            let isLetter = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            guard isLetter || (byte == UInt8(ascii: "-") && before != byte) else { return false }
            before = byte
        }
        return before != UInt8(ascii: "-")
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
            .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }

    /// Cut at a hyphen where one is near the end, else between two characters.
    private static func shortened(_ slug: String) -> String {
        guard slug.utf8.count > longest else { return slug }
        var cut = ""
        for character in slug {
            guard cut.utf8.count + character.utf8.count <= longest else { break }
            cut.append(character)
        }
        if let hyphen = cut.lastIndex(of: "-"), cut[hyphen...].utf8.count < 20 {
            cut = String(cut[..<hyphen])
        }
        while cut.hasSuffix("-") { cut.removeLast() }
        return cut
    }

    /// Names that a file system or the site itself keeps for something else get a `-` behind.
    private static func avoidingReserved(_ slug: String) -> String {
        let reserved = ["page", "index", "404", "con", "prn", "aux", "nul"]
        let isPort =
            slug.count == 4 && slug.last?.isNumber == true
            && (slug.hasPrefix("com") || slug.hasPrefix("lpt"))
        return reserved.contains(slug) || isPort ? slug + "-1" : slug
    }

    /// Han by its most common reading, everything else without its accents.
    private static func latin(_ text: String) -> String {
        let transform = StringTransform("Han-Latin; Latin-ASCII; Lower")
        let latin = text.applyingTransform(transform, reverse: false) ?? text
        return String(latin.unicodeScalars.filter(\.isASCII).map(Character.init))
    }
}
