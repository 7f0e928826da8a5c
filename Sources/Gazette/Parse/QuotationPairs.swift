import Markup

/// Marks that come in pairs in a text: quotation marks of its language, and brackets.
struct QuotationPairs: Sendable {
    let closerOf: [Character: Character]
    let closers: Set<Character>

    private init(_ base: String) {
        var pairs: [Character: Character] = ["(": ")", "（": "）", "【": "】", "《": "》"]
        for marks in Language.quotationMarks(base) where marks.open != marks.close {
            // A mark that closes in this language opens nothing, whatever it does elsewhere.
            if !pairs.values.contains(marks.open) { pairs[marks.open] = marks.close }
        }
        closerOf = pairs
        closers = Set(Language.quotationMarks(base).map(\.close)).union(pairs.values)
            .union(["\"", "'", "’"])
    }

    static func of(_ language: String) -> QuotationPairs {
        let base = Language.base(of: language)
        return special[base] ?? common
    }

    private static let common = QuotationPairs("en")

    private static let special = Dictionary(
        Language.basesWithOwnMarks.map { ($0, QuotationPairs($0)) },
        uniquingKeysWith: { first, _ in first })
}
