/// A term of an article with how much it tells.
struct WeightedTerm: Sendable {
    var hash: UInt32
    /// Far less than 65,536: the weight of a term by its rarity, which is a logarithm.
    var value: Int32

    /// The lower 16 of the hash's 28 bits: with the upper twelve they tell the whole.
    var rest: UInt16 { UInt16(truncatingIfNeeded: hash >> 4) }
}

/// The terms that tell most about each article, from one preparation of a site to the next.
///
/// What an article's terms tell changes only with the article itself and with the rarity of one of
/// them. So an edit costs a look at every article, and new work for very few.
struct WeightedTerms: Sendable {
    /// How many terms stand for an article.
    private static let most = 24

    private struct Known: Sendable {
        var article: Article
        var terms: Terms
        var total: Int
        var weighted: [WeightedTerm]
    }

    /// Newest first.
    private var known: [Known] = []
    private var documentFrequency = DocumentFrequency(articles: 0)

    init() {}

    /// Takes in the articles as they are now.
    ///
    /// - Parameters:
    ///   - entries: newest first.
    ///   - totals: for each article how many there are in its language.
    /// - Returns: for each article what tells most about it.
    mutating func update(
        _ entries: [(article: Article, terms: Terms)], totals: [Int]
    ) async -> [[WeightedTerm]] {
        let kept = match(entries)
        let shifted = count(entries, kept)
        let (known, documentFrequency) = (known, documentFrequency)
        let weighted = await Parallel.map(entries.indices) { slice in
            var choice = TermSelection(of: WeightedTerms.most)
            return slice.map { index in
                if let shifted, let old = kept[index].map({ known[$0] }),
                    DocumentFrequency.of(1, among: old.total)
                        == DocumentFrequency.of(1, among: totals[index]),
                    !shifted.touch(old.terms)
                {
                    return old.weighted
                }
                return choice.made(
                    from: entries[index].terms, documentFrequency, among: totals[index])
            }
        }
        self.known = entries.indices.map { index in
            Known(
                article: entries[index].article, terms: entries[index].terms,
                total: totals[index], weighted: weighted[index])
        }
        return weighted
    }

    /// For each entry the index at which it is known.
    private func match(_ entries: [(article: Article, terms: Terms)]) -> [Int?] {
        var old = 0
        return entries.map { entry in
            while old < known.count, known[old].article !== entry.article,
                Site.isNewer(known[old].article, entry.article)
            {
                old += 1
            }
            guard old < known.count, known[old].article === entry.article else { return nil }
            defer { old += 1 }
            return old
        }
    }

    /// Counts the terms; nil where that began anew.
    private mutating func count(
        _ entries: [(article: Article, terms: Terms)], _ kept: [Int?]
    ) -> DocumentFrequency.Shifted? {
        let fresh = entries.indices.filter { kept[$0] == nil }
        guard documentFrequency.fits(articles: entries.count), fresh.count * 4 < entries.count
        else {
            documentFrequency = DocumentFrequency(articles: entries.count)
            documentFrequency.add(entries.lazy.map(\.terms))
            return nil
        }
        let stays = Set(kept.compactMap { $0 })
        let gone = known.indices.filter { !stays.contains($0) }
        return documentFrequency.replace(
            gone.map { known[$0].terms }, with: fresh.map { entries[$0].terms })
    }
}

/// Chooses the terms that tell most about an article. One serves for many articles in turn.
private struct TermSelection {
    private let most: Int
    private var weighted: [WeightedTerm] = []
    /// How many terms have a value.
    private var counted = [Int32](repeating: 0, count: Int(Terms.heaviest) * 32 + 1)

    init(of most: Int) { self.most = most }

    mutating func made(
        from article: Terms, _ documentFrequency: DocumentFrequency, among total: Int
    ) -> [WeightedTerm] {
        weighted.removeAll(keepingCapacity: true)
        for term in article.all {
            let count = documentFrequency.count(term)
            guard count > 1 else { continue }
            let value = Int(term.weight) * DocumentFrequency.of(count, among: total)
            guard value > 0 else { continue }
            counted[value] += 1
            weighted.append(WeightedTerm(hash: term.hash, value: Int32(value)))
        }
        defer { for term in weighted { counted[Int(term.value)] = 0 } }
        guard weighted.count > most else { return weighted.compact }
        // Those above a value, and of those at it the first in the article: a count of each
        // value finds it without a sort.
        var room = most
        var limit = counted.count - 1
        while room >= counted[limit] {
            room -= Int(counted[limit])
            limit -= 1
        }
        var chosen: [WeightedTerm] = []
        chosen.reserveCapacity(most)
        for term in weighted where term.value >= Int32(limit) {
            if term.value == Int32(limit) {
                guard room > 0 else { continue }
                room -= 1
            }
            chosen.append(term)
        }
        return chosen
    }
}
