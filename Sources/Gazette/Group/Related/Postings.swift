/// Which articles have which telling terms.
struct Postings: Sendable {
    /// How many articles before and after one are looked at for a frequent term.
    private static let window = 64

    struct Posting {
        var article: Int32
        var value: UInt16
        /// What the slot may not tell of the term's hash.
        var rest: UInt16
    }

    private let articles: [[WeightedTerm]]
    private let shift: UInt32
    /// Where in `postings` a slot begins.
    private let starts: [Int32]
    /// By slot, ascending by article within each.
    private let postings: [Posting]

    /// - Parameter articles: for each what tells most about it; newest first.
    init(_ articles: [[WeightedTerm]]) {
        self.articles = articles
        let total = articles.reduce(0) { $0 + $1.count }
        // Slot and rest tell the whole hash.
        let bits = min(20, max(12, Int.bitWidth - total.leadingZeroBitCount))
        let shift = UInt32(32 - bits)
        var starts = [Int32](repeating: 0, count: (1 << bits) + 1)
        for article in articles {
            for term in article { starts[Int(term.hash >> shift) + 1] += 1 }
        }
        for slot in 1..<starts.count { starts[slot] += starts[slot - 1] }
        var next = starts
        postings = [Posting](unsafeUninitializedCapacity: total) { postings, count in
            for (number, article) in articles.enumerated() {
                for term in article {
                    let slot = Int(term.hash >> shift)
                    postings.initializeElement(
                        at: Int(next[slot]),
                        to: Posting(
                            article: Int32(number), value: UInt16(term.value), rest: term.rest))
                    next[slot] += 1
                }
            }
            count = total
        }
        (self.starts, self.shift) = (starts, shift)
    }

    /// Adds up what every article shares with one, itself among them.
    func score(against article: Int, _ scores: inout Scores) {
        for term in articles[article] {
            let slot = Int(term.hash >> shift)
            var range = Int(starts[slot])..<Int(starts[slot + 1])
            if range.count > 2 * Postings.window { range = near(article, in: range) }
            postings.withUnsafeBufferPointer {
                scores.add(UnsafeBufferPointer(rebasing: $0[range]), for: term)
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
        let window = Postings.window
        return max(range.lowerBound, low - window)..<min(range.upperBound, low + window)
    }
}
