/// How many articles have a term.
struct DocumentFrequency: Sendable {
    private var counts: [Int32]
    private let shift: UInt32

    /// - Parameter articles: how many there are, for the size of the table.
    init(articles: Int) {
        let bits = DocumentFrequency.bits(articles)
        shift = UInt32(32 - bits)
        counts = [Int32](repeating: 0, count: 1 << bits)
    }

    /// Whether a table for so many articles would be of another size.
    func fits(articles: Int) -> Bool { counts.count == 1 << DocumentFrequency.bits(articles) }

    /// How rare a term is that `count` articles have: 0 for what most have, one more each time it
    /// is half as common.
    static func of(_ count: Int, among total: Int) -> Int {
        max(0, count.leadingZeroBitCount - total.leadingZeroBitCount)
    }

    /// In how many articles a term is.
    func count(_ term: Terms.Term) -> Int { Int(counts[slot(term)]) }

    // Hashes fall into slots; that two terms share one happens too rarely to show, and always in
    // the same way.
    private func slot(_ term: Terms.Term) -> Int { Int(term.hash >> shift) }

    private static func bits(_ articles: Int) -> Int {
        min(21, max(12, Int.bitWidth - articles.leadingZeroBitCount + 8))
    }

    /// Counts more articles.
    mutating func add(_ articles: some Sequence<Terms>) {
        for article in articles {
            for term in article.all { counts[slot(term)] += 1 }
        }
    }

    /// Counts some articles no more and others instead.
    ///
    /// - Returns: the terms that are rarer or more common now.
    mutating func replace(_ gone: [Terms], with fresh: [Terms]) -> Shifted {
        var before: [Int: Int32] = [:]
        func change(_ articles: [Terms], by step: Int32) {
            for article in articles {
                for term in article.all {
                    let slot = slot(term)
                    if before[slot] == nil { before[slot] = counts[slot] }
                    counts[slot] += step
                }
            }
        }
        change(gone, by: -1)
        change(fresh, by: 1)
        let shifted = before.filter { slot, count in
            counts[slot].leadingZeroBitCount != count.leadingZeroBitCount
        }
        return Shifted(slots: shifted.keys, of: counts.count, shift: shift)
    }

    /// Terms whose rarity is another than before.
    struct Shifted: Sendable {
        /// A bit for each slot; empty where there is none.
        private var bits: [UInt64] = []
        private let shift: UInt32

        fileprivate init(slots: some Collection<Int>, of count: Int, shift: UInt32) {
            self.shift = shift
            guard !slots.isEmpty else { return }
            bits = [UInt64](repeating: 0, count: count / 64)
            for slot in slots { bits[slot / 64] |= 1 << UInt64(slot % 64) }
        }

        /// Whether one of them is among an article's.
        func touch(_ article: Terms) -> Bool {
            guard !bits.isEmpty else { return false }
            return article.all.contains { term in
                let slot = Int(term.hash >> shift)
                return bits[slot / 64] & 1 << UInt64(slot % 64) != 0
            }
        }
    }
}
