/// Finds for every article the ones that are about the same thing.
///
/// Two articles are close when they share words that few others have, in places that matter. Each
/// article is known by its few most telling terms, so the work grows with the number of articles
/// and not with its square. All arithmetic is in integers, and a term's rarity moves only when its
/// count doubles, so that a new article leaves most older lists alone.
enum Related {
    /// How many are shown.
    static let count = 5
    /// How many terms stand for an article.
    private static let tellingTerms = 24
    /// How many articles before and after one are looked at for a frequent term.
    private static let window = 64
    /// What two articles must share: as much as a rare word in one's title and other's summary.
    private static let enough = 10

    /// For each article the indices of its related ones, the closest first.
    ///
    /// - Parameter terms: in the order of the articles, newest first.
    static func find(_ terms: [Terms]) async -> [[Int]] {
        guard terms.count > 1 else { return terms.map { _ in [] } }
        let index = Index(terms)
        return await Parallel.map(terms.indices) { slice in
            var scores = Scores(count: terms.count)
            return slice.map { index.closest(to: $0, scores: &scores) }
        }
    }

    /// How rare a term is: 0 for what most articles have, one more each time it is half as common.
    private static func rarity(of count: Int, among total: Int) -> Int {
        max(
            0,
            (Int.bitWidth - total.leadingZeroBitCount) - (Int.bitWidth - count.leadingZeroBitCount))
    }

    /// A term of an article with how much it tells.
    private struct Telling: Sendable {
        var slot: Int32
        var value: Int32
    }

    /// Which articles have which telling terms.
    private struct Index: Sendable {
        /// The telling terms of each article.
        private let articles: [[Telling]]
        /// Where in `postings` the articles of a slot begin.
        private let starts: [Int32]
        /// Articles by slot, ascending within each; with the term's value there.
        private let postings: [(article: Int32, value: Int32)]
        private let threshold: Int

        init(_ terms: [Terms]) {
            // Hashes fall into slots; two terms in one slot count as one, which happens too
            // rarely to show and always in the same way.
            let bits = min(22, max(12, Int.bitWidth - terms.count.leadingZeroBitCount + 9))
            let shift = UInt32(32 - bits)
            var counts = [Int32](repeating: 0, count: 1 << bits)
            for article in terms {
                for term in article.all { counts[Int(term.hash >> shift)] += 1 }
            }
            articles = terms.map { article in
                Index.telling(article, counts: counts, shift: shift, total: terms.count)
            }
            var starts = [Int32](repeating: 0, count: (1 << bits) + 1)
            for article in articles { for term in article { starts[Int(term.slot) + 1] += 1 } }
            for slot in 1..<starts.count { starts[slot] += starts[slot - 1] }
            var next = starts
            let total = Int(starts[starts.count - 1])
            var postings = [(article: Int32, value: Int32)](repeating: (0, 0), count: total)
            for (number, article) in articles.enumerated() {
                for term in article {
                    postings[Int(next[Int(term.slot)])] = (Int32(number), term.value)
                    next[Int(term.slot)] += 1
                }
            }
            self.starts = starts
            self.postings = postings
            let rarest = rarity(of: 2, among: terms.count)
            threshold = enough * max(1, rarest * rarest)
        }

        private static func telling(
            _ article: Terms, counts: [Int32], shift: UInt32, total: Int
        ) -> [Telling] {
            var telling: [Telling] = []
            var counted = [Int](repeating: 0, count: Int(Terms.heaviest) * 32 + 1)
            for term in article.all {
                let slot = Int(term.hash >> shift)
                guard counts[slot] > 1 else { continue }
                let value = Int(term.weight) * rarity(of: Int(counts[slot]), among: total)
                guard value > 0 else { continue }
                counted[value] += 1
                telling.append(Telling(slot: Int32(slot), value: Int32(value)))
            }
            guard telling.count > tellingTerms else { return telling }
            // Those above a value, and of those at it the ones with the lowest slots: a count of
            // each value finds it without a sort.
            var room = tellingTerms
            var limit = counted.count - 1
            while room >= counted[limit] {
                room -= counted[limit]
                limit -= 1
            }
            return telling.filter { term in
                guard term.value == Int32(limit) else { return term.value > Int32(limit) }
                room -= 1
                return room >= 0
            }
        }

        func closest(to article: Int, scores: inout Scores) -> [Int] {
            for term in articles[article] {
                var range = Int(starts[Int(term.slot)])..<Int(starts[Int(term.slot) + 1])
                if range.count > 2 * window { range = near(article, in: range) }
                for posting in postings[range] where posting.article != article {
                    scores.add(Int(term.value) * Int(posting.value), to: Int(posting.article))
                }
            }
            return scores.best(count, above: threshold, near: article)
        }

        /// The part of a long list that lies round an article.
        private func near(_ article: Int, in range: Range<Int>) -> Range<Int> {
            var (low, high) = (range.lowerBound, range.upperBound)
            while low < high {
                let middle = (low + high) / 2
                if Int(postings[middle].article) < article {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            return max(range.lowerBound, low - window)..<min(range.upperBound, low + window)
        }
    }

    /// Scores of all articles against one, and which of them are not zero.
    private struct Scores {
        private var values: [Int32]
        private var touched: [Int32] = []

        init(count: Int) { values = [Int32](repeating: 0, count: count) }

        mutating func add(_ value: Int, to article: Int) {
            if values[article] == 0 { touched.append(Int32(article)) }
            values[article] = Int32(clamping: Int(values[article]) + value)
        }

        /// The best, then the nearest in time, then the newer; and back to zero.
        mutating func best(_ count: Int, above threshold: Int, near article: Int) -> [Int] {
            var best: [(score: Int32, article: Int)] = []
            for candidate in touched {
                let entry = (score: values[Int(candidate)], article: Int(candidate))
                values[Int(candidate)] = 0
                guard Int(entry.score) >= threshold else { continue }
                let place =
                    best.firstIndex { Scores.isBefore(entry, $0, near: article) } ?? best.count
                guard place < count else { continue }
                best.insert(entry, at: place)
                if best.count > count { best.removeLast() }
            }
            touched.removeAll(keepingCapacity: true)
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
}
