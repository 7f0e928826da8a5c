import Markup

/// Finds for an article the ones that are about the same thing.
///
/// Two articles are close when they share words that few others have, in places that matter. Each
/// article is known by its few most telling terms, so the work grows with the number of articles
/// and not with its square. All arithmetic is in integers, and a term's rarity moves only when its
/// count doubles, so that a new article leaves most older lists alone.
struct Related: Sendable {
    /// How many are shown.
    private static let count = 5
    /// What two articles must share: as much as a rare word in one's title and other's summary.
    private static let enough = 12

    private let postings: Postings
    /// For each article how many there are in its language.
    private let totals: [Int]

    /// - Parameters:
    ///   - entries: newest first.
    ///   - terms: what was known of them before.
    /// - Returns: with what is known of them now.
    static func found(
        _ entries: [(article: Article, terms: Terms)], reusing terms: WeightedTerms
    ) async -> (Related, WeightedTerms) {
        var terms = terms
        let totals = totals(entries.map(\.article.language))
        let weighted = await terms.update(entries, totals: totals)
        return (Related(postings: Postings(weighted), totals: totals), terms)
    }

    /// The indices of the articles that are related to one, the closest first.
    func closest(to article: Int) -> [Int] {
        var scores = Scores(articles: totals.count)
        return closest(to: article, &scores)
    }

    /// The same for every article.
    func closest() async -> [[Int]] {
        await Parallel.map(totals.indices) { slice in
            var scores = Scores(articles: totals.count)
            return slice.map { closest(to: $0, &scores) }
        }
    }

    private func closest(to article: Int, _ scores: inout Scores) -> [Int] {
        guard totals.count > 1 else { return [] }
        postings.score(against: article, &scores)
        let rarest = DocumentFrequency.of(2, among: totals[article])
        let threshold = Related.enough * max(1, rarest * rarest)
        return scores.best(Related.count, above: threshold, near: article)
    }

    /// How common a word is, is told by the articles that could have it: `which` is in few articles
    /// of a Chinese digest, and says nothing all the same.
    private static func totals(_ languages: [String]) -> [Int] {
        let bases = languages.map { Language.base(of: $0) }
        let counts = bases.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return bases.map { counts[$0] ?? 1 }
    }
}
