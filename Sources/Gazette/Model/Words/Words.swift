import Markup

/// The site's own words, in one language: everything on a page that no editor wrote.
///
/// A class only because it is large, never changes, and goes to every part of every page.
public final class Words: Sendable {
    /// BCP 47.
    public let language: String
    private let texts: [String]
    let phrases: [Pattern]
    let counted: [[PluralRule.Form: Pattern]]
    private let names: [[String]]
    let plural: PluralRule
    let leastGroupedDigits: Int

    /// What a table lacks is in English.
    init(_ table: WordTable) {
        let english = WordTable.english
        language = table.language.tag
        texts = Word.allCases.map { table.texts[$0] ?? english.texts[$0] ?? "" }
        phrases = Word.Phrase.allCases.map { phrase in
            let written = Words.phrase(phrase, in: table) ?? Words.phrase(phrase, in: english)
            return Pattern(written ?? "")
        }
        counted = Word.Counted.allCases.map { word in
            (table.counted[word] ?? english.counted[word] ?? [:]).mapValues { Pattern($0) }
        }
        names = Word.Names.allCases.map { row in
            Words.names(row, in: table) ?? Words.names(row, in: english) ?? []
        }
        plural = table.language.plural
        leastGroupedDigits = table.language.leastGroupedDigits
    }

    /// A phrase as a table has it, or the one that serves in its place.
    private static func phrase(_ phrase: Word.Phrase, in table: WordTable) -> String? {
        table.phrases[phrase] ?? (phrase == .firstOfMonth ? table.phrases[.date] : nil)
    }

    /// Names as a table has them, or those that serve in their place.
    private static func names(_ names: Word.Names, in table: WordTable) -> [String]? {
        table.names[names] ?? (names == .monthsInDates ? table.names[.months] : nil)
    }

    /// One of the words.
    public subscript(_ word: Word) -> String { texts[word.rawValue] }

    /// Names in a row.
    public subscript(_ names: Word.Names) -> [String] { self.names[names.rawValue] }

    /// The built-in words for a language; nil where there are none.
    public static func builtIn(for language: Language) -> Words? {
        builtIn[language.wordsTag]
    }

    /// The built-in words for a language; English where there are none.
    public static func of(_ language: String) -> Words {
        builtIn(for: Language(language)) ?? english
    }

    /// The tags of the languages whose words are built in.
    public static let languages = WordTable.all.map(\.language.tag)

    static let english = Words(WordTable.english)

    private static let builtIn = WordTable.byTag.mapValues { Words($0) }
}
