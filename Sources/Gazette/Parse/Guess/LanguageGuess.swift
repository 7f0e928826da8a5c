import Markup

/// The language of a text that does not say: what its letters show.
public enum LanguageGuess {
    /// Bytes of a body that are looked at.
    private static let reach = 1024

    /// The language of an article: that of its headline's letters, unless they are Latin or none;
    /// then that of the body's. Latin letters say no more than that it is the site's language, or
    /// English where the site is not written in them.
    static func language(
        title: String, body: ArraySlice<UInt8>, site: Language
    ) -> String {
        let start = body.prefix(reach)
        let found = start.withUnsafeBufferPointer { Letters(title: LetterCount(title), body: $0) }
        return found.script.flatMap { language(in: $0, found.all, site) }
            ?? (site.script == .latin || !found.hasLatin ? site.tag : "en")
    }

    /// The language of texts whose letters show it; nil for Latin letters.
    public static func language(title: String, text: String) -> String? {
        var text = text
        let found = text.withUTF8 { Letters(title: LetterCount(title), body: $0) }
        return found.script.flatMap { language(in: $0, found.all, nil) }
    }

    /// The letters of an article, each part read once where one part decides.
    private struct Letters {
        /// The script that it is in; nil for Latin.
        private(set) var script: Language.Script?
        /// Those of headline and body, where the script is not Latin.
        private(set) var all: LetterCount
        /// Whether there are Latin letters.
        let hasLatin: Bool

        init(title: LetterCount, body: UnsafeBufferPointer<UInt8>) {
            all = title
            script = title.foreignScript
            if script == nil {
                var ofBody = LetterCount()
                ofBody.read(body)
                script = ofBody.foreignScript
                guard script != nil else {
                    hasLatin = title.latin + ofBody.latin > 0
                    return
                }
            }
            all.read(body)
            hasLatin = all.latin > 0
        }
    }

    private static func language(
        in script: Language.Script, _ letters: LetterCount, _ site: Language?
    ) -> String? {
        switch script {
        case .simplifiedHan: return chineseOrJapanese(letters, site)
        case .arabic: return arabic(letters, site)
        case .cyrillic: return cyrillic(letters, site)
        default:
            if let site, site.script == script { return site.tag }
            return Language.mostCommon(in: script)?.tag
        }
    }

    private static func chineseOrJapanese(_ letters: LetterCount, _ site: Language?) -> String {
        // Headlines in Japanese have one kana in twelve characters at the least, and Chinese texts
        // that name something Japanese have far fewer.
        let isJapanese = letters.kana * 12 >= letters.han + letters.kana
        if isJapanese { return site?.script == .japanese ? site?.tag ?? "ja" : "ja" }
        // A headline without kana says nothing on a Japanese site.
        if letters.kana == 0, letters.han < 30, let site, site.script == .japanese {
            return site.tag
        }
        let isNeutral = letters.simplified == letters.traditional
        if letters.kana == 0, isNeutral, let site, site.joinsLines { return site.tag }
        let script: Language.Script =
            isNeutral
            ? site?.script == .traditionalHan ? .traditionalHan : .simplifiedHan
            : letters.traditional > letters.simplified ? .traditionalHan : .simplifiedHan
        if let site, site.script == script { return site.tag }
        return script == .traditionalHan ? "zh-Hant" : "zh-Hans"
    }

    private static func arabic(_ letters: LetterCount, _ site: Language?) -> String {
        let few = max(1, letters.arabic / 24)
        if letters.urdu >= few { return "ur" }
        if letters.persian >= few, letters.persian > letters.arabicOnly {
            let others = ["ps", "ckb", "ug", "sd"]
            if let site, others.contains(site.base) { return site.tag }
            return "fa"
        }
        if let site, site.script == .arabic, letters.arabicOnly < few || site.base == "ar" {
            return site.tag
        }
        return "ar"
    }

    private static func cyrillic(_ letters: LetterCount, _ site: Language?) -> String {
        if letters.belarusian > 0 { return "be" }
        if letters.ukrainian > letters.russian { return "uk" }
        guard let site, site.script == .cyrillic else { return "ru" }
        let isRussian = letters.russian > 0 && ["uk", "sr", "mk"].contains(site.base)
        return isRussian ? "ru" : site.tag
    }
}
