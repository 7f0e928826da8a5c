import Markup

/// The words of one language as they are written down.
struct WordTable: Sendable {
    var language: Language
    var texts: [Word: String]
    var phrases: [Word.Phrase: String]
    var counted: [Word.Counted: [PluralRule.Form: String]]
    var names: [Word.Names: [String]]

    init(
        _ language: String, _ texts: [Word: String] = [:], phrases: [Word.Phrase: String] = [:],
        counted: [Word.Counted: [PluralRule.Form: String]] = [:],
        names: [Word.Names: [String]] = [:]
    ) {
        self.language = Language(language)
        (self.texts, self.phrases, self.counted, self.names) = (texts, phrases, counted, names)
    }

    /// The same with what another says instead.
    func changed(by changes: WordTable) -> WordTable {
        var table = self
        table.language = changes.language
        table.texts.merge(changes.texts) { $1 }
        table.phrases.merge(changes.phrases) { $1 }
        // A day that begins a month follows a date that is written another way.
        if changes.phrases[.date] != nil, changes.phrases[.firstOfMonth] == nil {
            table.phrases[.firstOfMonth] = nil
        }
        table.counted.merge(changes.counted) { $0.merging($1) { $1 } }
        table.names.merge(changes.names) { $1 }
        if changes.names[.months] != nil, changes.names[.monthsInDates] == nil {
            table.names[.monthsInDates] = nil
        }
        return table
    }

    /// The languages whose words are there.
    static let all = [
        english, simplified, traditional, japanese, korean, german, french, spanish, portuguese,
        russian, arabic, hebrew,
    ]

    static let byTag = Dictionary(
        all.map { ($0.language.tag, $0) }, uniquingKeysWith: { first, _ in first })
}
