/// A language with its script and region, as a BCP 47 tag names them, and what follows from it:
/// direction, quotation marks, typefaces, spacing, plural forms.
///
/// This is the one place that knows languages. What a site says in a language is in its words.
public struct Language: Sendable, Hashable {
    /// The tag in its usual case: `zh-Hant-HK`, `pt-BR`.
    public let tag: String
    /// The language alone: `zh`.
    public let base: String
    /// What it is written in.
    public let script: Script
    /// The country, where the tag names one: `BR`.
    public let region: String?

    /// - Parameter tag: in any case, with `-` or `_` between its parts.
    public init(_ tag: String) { self = Language.usual[tag] ?? Language(reading: tag) }

    /// What nearly all tags are, so that most of them are taken apart once and not for every article.
    private static let usual = Dictionary(
        (LanguageTable.rows.map(\.tag) + ["zh", "zh-CN", "zh-TW", "en-US", "en-GB"])
            .map { ($0, Language(reading: $0)) }, uniquingKeysWith: { first, _ in first })

    /// Whether a tag is one of those that people often write, as they write it.
    public static func isUsual(_ tag: String) -> Bool { usual[tag] != nil }

    private init(reading tag: String) {
        let parts = tag.split { $0 == "-" || $0 == "_" }.map(String.init)
        let first = parts.first?.lowercased() ?? ""
        let base = Language.renamed[first] ?? first
        var (script, region): (String?, String?) = (nil, nil)
        var usual = [base]
        for part in parts.dropFirst() {
            if part.count == 4, part.utf8.allSatisfy(Language.isLetter), script == nil {
                script = part.prefix(1).uppercased() + part.dropFirst().lowercased()
                usual.append(script ?? part)
            } else if part.count == 2, part.utf8.allSatisfy(Language.isLetter), region == nil {
                region = part.uppercased()
                usual.append(region ?? part)
            } else {
                usual.append(part)
            }
        }
        (self.tag, self.base, self.region) = (usual.joined(separator: "-"), base, region)
        self.script = Script(of: base, written: script, region: region)
    }

    /// Codes that have been renamed since others wrote them.
    private static let renamed = ["iw": "he", "ji": "yi", "in": "id", "mo": "ro"]

    /// Whether `tag` has the shape of a language tag: `en`, `zh-Hans`, `pt-BR`, `zh_CN`.
    public static func isTag(_ tag: String) -> Bool {
        let parts = tag.utf8.split(omittingEmptySubsequences: false) { $0 == 0x2D || $0 == 0x5F }
        guard let first = parts.first, (2...3).contains(first.count),
            first.allSatisfy(isLetter)
        else { return false }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.count)
                && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
        }
    }

    /// The language alone, of a tag: `zh` of `zh-Hans`. Quicker than all that there is to know.
    public static func base(of tag: String) -> String {
        String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }

    /// The tag that somebody may have meant who wrote a country's code or a language's name.
    public static func meant(by text: String) -> String? {
        let lower = text.lowercased()
        if let tag = countries[lower] { return tag }
        return LanguageTable.rows.first { $0.name.lowercased() == lower || $0.english == lower }?
            .tag
    }

    /// Whether a tag is a country's code and no language's.
    public static func isCountry(_ tag: String) -> Bool {
        tag.utf8.count == 2 && countries[tag.lowercased()] != nil
    }

    /// The language that most of what is written in a script is in.
    public static func mostCommon(in script: Script) -> Language? {
        LanguageTable.rows.first { $0.script == script }.map { Language($0.tag) }
    }

    private static let countries = [
        "cn": "zh-Hans", "tw": "zh-Hant", "hk": "zh-Hant", "jp": "ja", "kr": "ko", "gb": "en",
        "us": "en", "gr": "el", "cz": "cs", "dk": "da", "ua": "uk", "il": "he", "ir": "fa",
        "pk": "ur", "at": "de", "mx": "es", "vn": "vi", "chinese": "zh-Hans",
        "中文": "zh-Hans",
    ]

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20)
    }
}

extension Language {
    /// Which words of a site serve it: `zh-Hans` and `zh-Hant` for Chinese, else the language alone.
    public var wordsTag: String {
        switch script {
        case .traditionalHan: "zh-Hant"
        case .simplifiedHan: "zh-Hans"
        default: base
        }
    }

    /// Whether it is Chinese in either script.
    public var isChinese: Bool { script == .simplifiedHan || script == .traditionalHan }

    /// Whether it puts no spaces between words, so that a line's end within a paragraph is none
    /// either.
    public var joinsLines: Bool { isChinese || script == .japanese || base == "ii" }

    /// Languages whose characters get a little room beside Latin letters and digits.
    public static let spaced = ["zh", "ja"]

    /// What its own readers call it, else its tag.
    public var name: String {
        switch script {
        case .traditionalHan: "繁體中文"
        case .simplifiedHan: "简体中文"
        default: row?.name ?? tag
        }
    }

    /// With a country, as Open Graph names it: `zh_CN`.
    public var openGraph: String {
        if let region { return base + "_" + region }
        if script == .traditionalHan { return "zh_TW" }
        return row.map { base + "_" + $0.country } ?? base
    }

    /// As RSS and news sitemaps name it: the older names of the two ways to write Chinese.
    public var oldTag: String {
        isChinese ? (script == .traditionalHan ? "zh-tw" : "zh-cn") : tag.lowercased()
    }

    var row: LanguageTable.Row? { LanguageTable.byBase[base] }
}
