extension Language {
    /// Pairs of marks that stand round what is quoted in a language, the outer one first.
    ///
    /// - Parameter base: the language alone, `de`.
    public static func quotationMarks(_ base: String) -> [(open: Character, close: Character)] {
        ownMarks[base] ?? commonMarks
    }

    /// Languages whose marks are not the usual ones.
    public static var basesWithOwnMarks: [String] { ownMarks.keys.sorted() }

    private typealias Marks = [(open: Character, close: Character)]

    private static let ownMarks: [String: Marks] = {
        let german: Marks = [("„", "“"), ("‚", "‘"), ("»", "«"), ("›", "‹")]
        let polish: Marks = [("„", "”"), ("»", "«")]
        let russian: Marks = [("«", "»"), ("„", "“")]
        var marks: [String: Marks] = [
            "da": [("»", "«"), ("›", "‹"), ("“", "”")], "he": [("„", "”"), ("“", "”")],
            "sv": [("»", "»"), ("”", "”")], "fi": [("»", "»"), ("”", "”")],
        ]
        for base in ["de", "cs", "sk", "sl", "hr", "bs", "is", "lt", "et", "bg", "mk", "sr"] {
            marks[base] = german
        }
        for base in ["pl", "hu", "ro"] { marks[base] = polish }
        for base in ["ru", "uk", "be", "kk", "ky"] { marks[base] = russian }
        return marks
    }()

    /// Those of English, Chinese, Japanese, French and all that nobody writes otherwise.
    private static let commonMarks: Marks = [
        ("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』"), ("«", "»"), ("‹", "›"),
    ]

    /// Faces in the order of their liking, by the names that systems know them by.
    public struct Typefaces: Sendable {
        /// Faces with serifs, or what a script has in their place.
        public let serif: [String]
        /// Faces without serifs, or what a script has in their place.
        public let sans: [String]

        /// Faces with and without serifs.
        public init(serif: [String], sans: [String]) { (self.serif, self.sans) = (serif, sans) }
    }

    /// Faces for its own script; none where whatever face a system has will do.
    public var typefaces: Typefaces? {
        switch script {
        case .simplifiedHan: Typefaces.simplified
        case .traditionalHan: region == "HK" ? Typefaces.hongKong : Typefaces.traditional
        case .japanese: Typefaces.japanese
        case .korean: Typefaces.korean
        case .arabic: base == "ur" ? Typefaces.urdu : Typefaces.arabic
        case .hebrew: Typefaces.hebrew
        default: nil
        }
    }
}

extension Language.Typefaces {
    /// For Latin letters and digits. They come first in every script's list, or a Chinese face
    /// would set English, with marks as wide as a character.
    public static let latin = Language.Typefaces(
        serif: ["Iowan Old Style", "Charter", "Source Serif 4", "Georgia"],
        sans: ["system-ui", "-apple-system", "Segoe UI"])

    /// Latin faces of systems that have none of the others.
    public static let freeLatin = Language.Typefaces(
        serif: ["Noto Serif", "Liberation Serif", "DejaVu Serif"],
        sans: ["Noto Sans", "Liberation Sans", "DejaVu Sans"])

    static let simplified = Language.Typefaces(
        serif: ["Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun"],
        sans: [
            "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC",
            "Source Han Sans SC",
        ])
    static let traditional = Language.Typefaces(
        serif: ["Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", "PMingLiU"],
        sans: [
            "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Source Han Sans TC",
        ])
    static let hongKong = Language.Typefaces(
        serif: ["Songti TC", "Noto Serif CJK HK", "Source Han Serif HK", "MingLiU_HKSCS"],
        sans: ["PingFang HK", "Microsoft JhengHei", "Noto Sans CJK HK", "Source Han Sans HK"])
    static let japanese = Language.Typefaces(
        serif: [
            "Hiragino Mincho ProN", "Yu Mincho", "YuMincho", "Noto Serif CJK JP",
            "Source Han Serif JP", "MS PMincho",
        ],
        sans: [
            "Hiragino Sans", "Yu Gothic Medium", "YuGothic", "Meiryo", "Noto Sans CJK JP",
            "Source Han Sans JP",
        ])
    static let korean = Language.Typefaces(
        serif: ["AppleMyungjo", "Noto Serif CJK KR", "Source Han Serif KR", "Batang"],
        sans: ["Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", "Source Han Sans KR"])
    static let arabic = Language.Typefaces(
        serif: ["Noto Naskh Arabic", "Geeza Pro", "Amiri", "Traditional Arabic"],
        sans: ["SF Arabic", "Geeza Pro", "Noto Sans Arabic", "Tahoma"])
    static let urdu = Language.Typefaces(
        serif: ["Noto Nastaliq Urdu", "Urdu Typesetting", "Jameel Noori Nastaleeq"],
        sans: ["Noto Nastaliq Urdu", "Urdu Typesetting", "Geeza Pro", "Tahoma"])
    static let hebrew = Language.Typefaces(
        serif: ["New Peninim MT", "Noto Serif Hebrew", "Frank Ruehl CLM", "David"],
        sans: ["SF Hebrew", "Arial Hebrew", "Noto Sans Hebrew", "Arial"])
}
