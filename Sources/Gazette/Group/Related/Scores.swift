/// Scores of all articles against one, and which of them are not zero.
///
/// One serves for many articles in turn: what was touched is cleared again, and nothing else is.
struct Scores {
    private var values: [Int32]
    /// The first `count` are the articles that are not zero. There is room for one more than there
    /// are articles, so that each can be noted before it is known whether it was noted before.
    private var touched: [Int32]
    private var count = 0

    /// - Parameter articles: how many there are.
    init(articles: Int) {
        values = [Int32](repeating: 0, count: articles)
        touched = [Int32](repeating: 0, count: articles + 1)
    }

    /// Adds what a term is worth in each article that has it. The postings are of one slot.
    ///
    /// No sum comes near the end of its range: two dozen terms, each worth some hundreds. There is
    /// no branch on whether an article was touched: half the guesses would be wrong.
    mutating func add(_ postings: UnsafeBufferPointer<Postings.Posting>, for term: WeightedTerm) {
        var count = count
        let rest = term.rest
        values.withUnsafeMutableBufferPointer { values in
            touched.withUnsafeMutableBufferPointer { touched in
                for posting in postings where posting.rest == rest {
                    let before = values[Int(posting.article)]
                    touched[count] = posting.article
                    count &+= before == 0 ? 1 : 0
                    values[Int(posting.article)] =
                        before &+ term.value &* Int32(posting.value)
                }
            }
        }
        self.count = count
    }

    /// The best but the article itself, then the nearest in time, then the newer. Clears them all.
    mutating func best(_ most: Int, above threshold: Int, near article: Int) -> [Int] {
        var best: [(score: Int32, article: Int)] = []
        for candidate in touched[..<count] {
            let entry = (score: values[Int(candidate)], article: Int(candidate))
            values[entry.article] = 0
            guard Int(entry.score) >= threshold, entry.article != article else { continue }
            let place = best.firstIndex { Scores.isBefore(entry, $0, near: article) } ?? best.count
            guard place < most else { continue }
            best.insert(entry, at: place)
            if best.count > most { best.removeLast() }
        }
        count = 0
        return best.map(\.article)
    }

    private static func isBefore(
        _ left: (score: Int32, article: Int), _ right: (score: Int32, article: Int),
        near article: Int
    ) -> Bool {
        if left.score != right.score { return left.score > right.score }
        let (a, b) = (abs(left.article - article), abs(right.article - article))
        return a != b ? a < b : left.article < right.article
    }
}
