/// Scores of all articles against one, and which of them are not zero.
struct Scores {
    private var values: [Int32]
    private var touched: [Int32] = []

    init(count: Int) { values = [Int32](repeating: 0, count: count) }

    /// No sum comes near the end of its range: two dozen terms, each worth some hundreds.
    mutating func add(_ value: Int32, to article: Int) {
        let before = values[article]
        if before == 0 { touched.append(Int32(truncatingIfNeeded: article)) }
        values[article] = before &+ value
    }

    /// The best, then the nearest in time, then the newer.
    func best(_ count: Int, above threshold: Int, near article: Int) -> [Int] {
        var best: [(score: Int32, article: Int)] = []
        for candidate in touched {
            let entry = (score: values[Int(candidate)], article: Int(candidate))
            guard Int(entry.score) >= threshold else { continue }
            let place = best.firstIndex { Scores.isBefore(entry, $0, near: article) } ?? best.count
            guard place < count else { continue }
            best.insert(entry, at: place)
            if best.count > count { best.removeLast() }
        }
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
