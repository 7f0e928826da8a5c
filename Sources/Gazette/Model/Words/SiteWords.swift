import Markup

/// The words of a site: the built-in ones, and those that its settings give.
public struct SiteWords: Sendable {
    /// What settings give, by language tag.
    private var own: [String: Words] = [:]

    /// The built-in words alone.
    public init() {}

    /// - Parameter tables: what settings say, by language tag.
    init(_ tables: [String: WordTable]) {
        for (tag, table) in tables {
            own[tag] = Words(SiteWords.whole(table, tag, tables))
        }
    }

    /// A table with what it rests on: the same language without its country, the built-in words.
    private static func whole(
        _ table: WordTable, _ tag: String, _ tables: [String: WordTable]
    ) -> WordTable {
        let group = Language(tag).wordsTag
        var whole = WordTable.byTag[group] ?? WordTable(tag)
        if group != tag, let wider = tables[group] { whole = whole.changed(by: wider) }
        return whole.changed(by: table)
    }

    /// The words for a language; nil where there are none.
    public func words(for tag: String) -> Words? {
        let language = Language(tag)
        return own[tag] ?? own[language.wordsTag] ?? Words.builtIn(for: language)
    }
}

extension Settings {
    /// The words for a language, else those of the site, else English.
    public func words(for tag: String) -> Words {
        words.words(for: tag) ?? words.words(for: language) ?? .english
    }
}
