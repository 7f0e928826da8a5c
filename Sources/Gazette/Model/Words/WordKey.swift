/// A word as settings name it: `latest_edition`.
enum WordKey: Hashable, Sendable {
    case text(Word)
    case phrase(Word.Phrase)
    case counted(Word.Counted)
    case names(Word.Names)

    /// Every word by its key, in the order of the documentation.
    static let all: [(key: String, word: WordKey)] =
        Word.allCases.map { (name(of: $0), .text($0)) }
        + Word.Counted.allCases.map { (name(of: $0), .counted($0)) }
        + Word.Phrase.allCases.map { (name(of: $0), .phrase($0)) }
        + Word.Names.allCases.map { (name(of: $0), .names($0)) }

    static let byKey = Dictionary(all, uniquingKeysWith: { first, _ in first })

    /// `latestEdition` as `latest_edition`.
    private static func name(of word: some Any) -> String {
        String(describing: word).reduce(into: "") { name, letter in
            if letter.isUppercase { name += "_" }
            name += letter.lowercased()
        }
    }
}

extension Word.Phrase {
    /// What may fill it, and what must.
    var fields: (known: [Pattern.Slot], needed: [Pattern.Slot]) {
        switch self {
        case .date, .firstOfMonth: ([.day, .month, .number, .year], [.year])
        case .dateAndTime: ([.date, .time], [.date, .time])
        case .aboutDate: ([.date], [.date])
        case .month: ([.month, .number, .year], [.year])
        case .year: ([.year], [.year])
        case .dayEdition: ([.weekday, .date], [.date])
        case .weekEdition: ([.number, .year, .from, .to], [.from])
        case .editionNumber, .page: ([.number], [.number])
        }
    }
}
