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
    private static let enough = 12

    /// For each article the indices of its related ones, the closest first.
    ///
    /// - Parameters:
    ///   - terms: in the order of the articles, newest first.
    ///   - languages: of the articles. How common a word is, is told by the articles that could
    ///     have it: `which` is in few articles of a Chinese digest, and says nothing all the same.
    static func find(_ terms: [Terms], languages: [String]) async -> [[Int]] {
        guard terms.count > 1 else { return terms.map { _ in [] } }
        let counts = Counts(terms)
        let sizes = sizes(of: languages)
        let telling = await Parallel.map(terms.indices) { slice in
            slice.map { counts.telling(terms[$0], among: sizes[$0]) }
        }
        let index = Index(telling)
        return await Parallel.map(terms.indices) { slice in
            var scores = Scores(count: telling.count)
            return slice.map {
                let rarest = Counts.rarity(of: 2, among: sizes[$0])
                let threshold = enough * max(1, rarest * rarest)
                index.score(against: $0, &scores)
                return scores.best(count, above: threshold, near: $0)
            }
        }
    }

    /// For each article how many there are in its language.
    private static func sizes(of languages: [String]) -> [Int] {
        let bases = languages.map(Language.base)
        let counts = bases.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return bases.map { counts[$0] ?? 1 }
    }

    /// A term of an article with how much it tells.
    private struct Telling: Sendable {
        var hash: UInt32
        var value: Int32
    }

    /// How many articles have a term.
    private struct Counts: Sendable {
        private let counts: [Int32]
        private let shift: UInt32

        init(_ terms: [Terms]) {
            // Hashes fall into slots; that two terms share one happens too rarely to show, and
            // always in the same way.
            let bits = min(21, max(12, Int.bitWidth - terms.count.leadingZeroBitCount + 8))
            shift = UInt32(32 - bits)
            var counts = [Int32](repeating: 0, count: 1 << bits)
            for article in terms {
                for term in article.all { counts[Int(term.hash >> shift)] += 1 }
            }
            self.counts = counts
        }

        /// How rare a term is that `count` articles have: 0 for what most have, one more each time
        /// it is half as common.
        static func rarity(of count: Int, among total: Int) -> Int {
            max(0, count.leadingZeroBitCount - total.leadingZeroBitCount)
        }

        /// The terms that tell most about an article.
        func telling(_ article: Terms, among total: Int) -> [Telling] {
            var telling: [Telling] = []
            var counted = [Int](repeating: 0, count: Int(Terms.heaviest) * 32 + 1)
            for term in article.all {
                let count = Int(counts[Int(term.hash >> shift)])
                guard count > 1 else { continue }
                let value = Int(term.weight) * Counts.rarity(of: count, among: total)
                guard value > 0 else { continue }
                counted[value] += 1
                telling.append(Telling(hash: term.hash, value: Int32(value)))
            }
            guard telling.count > tellingTerms else { return telling }
            // Those above a value, and of those at it the first in the article: a count of each
            // value finds it without a sort.
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
    }

    /// Which articles have which telling terms.
    private struct Index: Sendable {
        private struct Posting {
            var hash: UInt32
            var article: Int32
            var value: Int32
        }

        private let articles: [[Telling]]
        private let shift: UInt32
        /// Where in `postings` a slot begins.
        private let starts: [Int32]
        /// By slot, ascending by article within each.
        private let postings: [Posting]

        init(_ articles: [[Telling]]) {
            self.articles = articles
            let total = articles.reduce(0) { $0 + $1.count }
            let bits = min(20, max(8, Int.bitWidth - total.leadingZeroBitCount))
            shift = UInt32(32 - bits)
            var starts = [Int32](repeating: 0, count: (1 << bits) + 1)
            for article in articles {
                for term in article { starts[Int(term.hash >> shift) + 1] += 1 }
            }
            for slot in 1..<starts.count { starts[slot] += starts[slot - 1] }
            var next = starts
            var postings = [Posting](
                repeating: Posting(hash: 0, article: 0, value: 0), count: total)
            for (number, article) in articles.enumerated() {
                for term in article {
                    let slot = Int(term.hash >> shift)
                    postings[Int(next[slot])] = Posting(
                        hash: term.hash, article: Int32(number), value: term.value)
                    next[slot] += 1
                }
            }
            (self.starts, self.postings) = (starts, postings)
        }

        /// Adds up what every other article shares with one.
        func score(against article: Int, _ scores: inout Scores) {
            for term in articles[article] {
                let slot = Int(term.hash >> shift)
                var range = Int(starts[slot])..<Int(starts[slot + 1])
                if range.count > 2 * window { range = near(article, in: range) }
                postings.withUnsafeBufferPointer { postings in
                    for posting in UnsafeBufferPointer(rebasing: postings[range])
                    where posting.hash == term.hash && posting.article != article {
                        scores.add(term.value &* posting.value, to: Int(posting.article))
                    }
                }
            }
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

        /// No sum comes near the end of its range: two dozen terms, each worth some hundreds.
        mutating func add(_ value: Int32, to article: Int) {
            let before = values[article]
            if before == 0 { touched.append(Int32(truncatingIfNeeded: article)) }
            values[article] = before &+ value
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
