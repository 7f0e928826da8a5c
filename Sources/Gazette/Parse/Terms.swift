import Markup

/// The words of an article, weighted by where they stand: what related articles are found by.
///
/// A term is a Latin word folded to lower case, or two neighbouring Han characters; it is kept as
/// a hash, since nobody needs to read it again.
struct Terms: Sendable {
    /// One word and how much it counts for this article: 28 bits and 4, since ten thousand articles
    /// have three million.
    struct Term: Sendable {
        private var bits: UInt32

        /// - Parameters:
        ///   - hash: of which the lowest four bits are not kept.
        ///   - weight: at most `heaviest`.
        init(hash: UInt32, weight: UInt32) { bits = hash & ~15 | weight }

        var hash: UInt32 { bits & ~15 }
        var weight: UInt32 { bits & 15 }

        func isOf(_ hash: UInt32) -> Bool { (bits ^ hash) < 16 }

        mutating func add(weight more: UInt32) {
            bits = hash | min(heaviest, weight + more)
        }
    }

    /// Each hash once, in the order in which they stand in the article.
    private(set) var all: [Term] = []

    /// How far into the body terms are taken, in bytes.
    private static let reach = 1000
    /// The most that a term can count: four bits hold it.
    static let heaviest: UInt32 = 8

    init() {}

    /// The terms of an article whose body reads `text`.
    init(of article: Article, text: [UInt8]) {
        all = withUnsafeTemporaryAllocation(of: UInt16.self, capacity: Collected.places) { places in
            withUnsafeTemporaryAllocation(of: Term.self, capacity: Collected.most) { terms in
                var collected = Collected(terms, places)
                for tag in article.tags {
                    collected.add(Terms.fold(Fingerprint.of(tag.lowercased().utf8)), weight: 4)
                }
                Terms.read(article.title, weight: 4, into: &collected)
                // Addresses are often in Latin letters, whatever the article is in: they link
                // languages.
                Terms.read(article.slug, weight: 3, into: &collected)
                Terms.read(article.summary, weight: 2, into: &collected)
                text.withUnsafeBufferPointer {
                    let start = UnsafeBufferPointer(rebasing: $0.prefix(Terms.reach))
                    Terms.read(start, weight: 1, into: &collected)
                }
                return collected.all
            }
        }
    }

    /// Terms by their hashes: a table with room for twice as many as are taken. It lies in memory
    /// that is lent to it, since one is filled for every article.
    private struct Collected {
        static let most = 512
        static let places = 1024

        private let terms: UnsafeMutableBufferPointer<Term>
        private var count = 0
        /// One more than the index in `terms`; 0 for an empty place.
        private let places: UnsafeMutableBufferPointer<UInt16>

        /// - Parameters:
        ///   - terms: room for the most.
        ///   - places: room for all.
        init(
            _ terms: UnsafeMutableBufferPointer<Term>,
            _ places: UnsafeMutableBufferPointer<UInt16>
        ) {
            (self.terms, self.places) = (terms, places)
            places.initialize(repeating: 0)
        }

        var all: [Term] { Array(terms[..<count]) }

        mutating func add(_ hash: UInt32, weight: UInt32) {
            var place = Int(hash >> 22)
            while places[place] > 0 {
                let index = Int(places[place]) - 1
                if terms[index].isOf(hash) { return terms[index].add(weight: weight) }
                place = (place + 1) & (Collected.places - 1)
            }
            guard count < Collected.most else { return }
            terms.initializeElement(at: count, to: Term(hash: hash, weight: weight))
            count += 1
            places[place] = UInt16(count)
        }
    }

    private static func read(_ text: String, weight: UInt32, into terms: inout Collected) {
        var text = text
        text.withUTF8 { read($0, weight: weight, into: &terms) }
    }

    private static func read(
        _ text: UnsafeBufferPointer<UInt8>, weight: UInt32, into terms: inout Collected
    ) {
        var scanner = Scanner(weight: weight)
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                scanner.read(ascii: byte, into: &terms)
                index += 1
                continue
            }
            guard let point = text.wideScalar(at: &index) else { break }
            scanner.read(point, into: &terms)
        }
        scanner.endWord(into: &terms)
    }

    /// Where in a text the reading has arrived: within a word, or after a Han character.
    private struct Scanner {
        let weight: UInt32
        private var word = Fingerprint.seed
        private var length = 0
        private var han: UInt32 = 0

        init(weight: UInt32) { self.weight = weight }

        @inline(__always)
        mutating func read(ascii byte: UInt8, into terms: inout Collected) {
            han = 0
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if lower &- 0x61 < 26 || lower &- 0x30 < 10 {
                word = (word ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
                length += 1
            } else if length > 0 {
                endWord(into: &terms)
            }
        }

        @inline(__always)
        mutating func read(_ point: UInt32, into terms: inout Collected) {
            if length > 0 { endWord(into: &terms) }
            let isHan = point &- 0x4E00 < 0x5200 || Script.countsAlone(point)
            if isHan, han != 0 {
                let pair = (UInt64(han) << 32 | UInt64(point)) &* 0x9E37_79B9_7F4A_7C15
                terms.add(Terms.fold(pair), weight: weight)
            }
            han = isHan ? point : 0
        }

        /// One or two letters are articles and prepositions, and count for nothing.
        mutating func endWord(into terms: inout Collected) {
            if length > 2 { terms.add(Terms.fold(word), weight: weight) }
            (word, length) = (Fingerprint.seed, 0)
        }
    }

    private static func fold(_ hash: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }
}
