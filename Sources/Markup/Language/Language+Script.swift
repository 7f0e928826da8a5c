extension Language {
    /// What a language is written in, by its ISO 15924 name.
    public enum Script: String, Sendable {
        case latin = "Latn"
        case cyrillic = "Cyrl"
        case greek = "Grek"
        case arabic = "Arab"
        case hebrew = "Hebr"
        case simplifiedHan = "Hans"
        case traditionalHan = "Hant"
        case japanese = "Jpan"
        case korean = "Kore"
        case thai = "Thai"
        case devanagari = "Deva"
        case armenian = "Armn"
        case georgian = "Geor"
        case ethiopic = "Ethi"
        case bengali = "Beng"
        case gurmukhi = "Guru"
        case gujarati = "Gujr"
        case tamil = "Taml"
        case telugu = "Telu"
        case kannada = "Knda"
        case malayalam = "Mlym"
        case sinhala = "Sinh"
        case khmer = "Khmr"
        case lao = "Laoo"
        case burmese = "Mymr"
        case tibetan = "Tibt"
        case thaana = "Thaa"
        case syriac = "Syrc"

        init(of base: String, written: String?, region: String?) {
            if let written, let script = Script(rawValue: written) {
                self = script
            } else if Script.chinese.contains(base) {
                let isTraditional =
                    region.map { ["TW", "HK", "MO"].contains($0) } ?? (base == "yue")
                self = isTraditional ? .traditionalHan : .simplifiedHan
            } else {
                self = LanguageTable.byBase[base]?.script ?? .latin
            }
        }

        private static let chinese: Set<String> = ["zh", "cmn", "yue", "wuu", "hak", "nan"]
    }

    /// Which way a line runs.
    public enum Direction: String, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    /// Which way its lines run.
    public var direction: Direction {
        switch script {
        case .arabic, .hebrew, .thaana, .syriac: .rightToLeft
        default: .leftToRight
        }
    }
}

extension Language.Direction {
    /// Of a text: that of its first letter; nil for one without letters.
    public init?(of text: String) {
        guard let first = text.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
            return nil
        }
        self = Language.Direction.isRightToLeft(first.value) ? .rightToLeft : .leftToRight
    }

    /// Whether a text has a letter that runs from right to left.
    public static func runsRightToLeft(in text: String) -> Bool {
        // All such letters begin with one of these bytes; most names have none.
        text.utf8.contains { $0 >= 0xD6 && $0 <= 0xE0 || $0 >= 0xEF }
            && text.unicodeScalars.contains { isRightToLeft($0.value) }
    }

    /// Whether a text has a control that turns the direction of what follows, U+202A to U+202E and
    /// U+2066 to U+2069.
    public static func isTurned(in text: String) -> Bool {
        text.utf8.contains(0xE2)
            && text.unicodeScalars.contains {
                0x202A...0x202E ~= $0.value || 0x2066...0x2069 ~= $0.value
            }
    }

    private static func isRightToLeft(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
            0x1E800...0x1EFFF:
            true
        default: false
        }
    }
}
