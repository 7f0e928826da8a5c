import Markup

/// The words of an article, weighted by where they stand: what related articles are found by.
///
/// A term is a Latin word folded to lower case, or two neighbouring Han characters; it is kept as
/// a hash, since nobody needs to read it again.
struct Terms: Sendable {
    /// One word and how much it counts for this article.
    struct Term: Sendable {
        var hash: UInt32
        var weight: UInt32
    }

    /// Each hash once, in the order in which they stand in the article.
    private(set) var all: [Term] = []

    /// How far into the body terms are taken, in bytes.
    private static let reach = 1000
    /// The most that a term can count.
    static let heaviest: UInt32 = 8

    init() {}

    /// The terms of an article whose body reads `text`.
    init(of article: Article, text: [UInt8]) {
        var collected = Collected()
        for tag in article.tags {
            collected.add(Terms.fold(Fingerprint.of(tag.lowercased().utf8)), weight: 4)
        }
        Terms.read(Array(article.title.utf8), weight: 4, into: &collected)
        // Addresses are often in Latin letters, whatever the article is in: they link languages.
        Terms.read(Array(article.slug.utf8), weight: 3, into: &collected)
        Terms.read(Array(article.summary.utf8), weight: 2, into: &collected)
        Terms.read(Array(text.prefix(Terms.reach)), weight: 1, into: &collected)
        all = collected.terms.compact
    }

    /// Terms by their hashes: a table with room for twice as many as are taken.
    private struct Collected {
        private(set) var terms: [Term] = []
        /// One more than the index in `terms`; 0 for an empty place.
        private var places = [UInt16](repeating: 0, count: 1024)

        init() { terms.reserveCapacity(512) }

        mutating func add(_ hash: UInt32, weight: UInt32) {
            var place = Int(hash >> 22)
            while places[place] > 0 {
                let index = Int(places[place]) - 1
                if terms[index].hash == hash {
                    terms[index].weight = min(heaviest, terms[index].weight + weight)
                    return
                }
                place = (place + 1) & 1023
            }
            guard terms.count < 512 else { return }
            terms.append(Term(hash: hash, weight: weight))
            places[place] = UInt16(terms.count)
        }
    }

    private static func read(_ text: [UInt8], weight: UInt32, into terms: inout Collected) {
        text.withUnsafeBufferPointer { text in
            var scanner = Scanner(weight: weight)
            var index = 0
            while index < text.count {
                let byte = text[index]
                if byte < 0x80 {
                    scanner.read(ascii: byte, into: &terms)
                    index += 1
                    continue
                }
                let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                guard index + width <= text.count else { break }
                var point = UInt32(byte) & (width == 4 ? 0x07 : width == 3 ? 0x0F : 0x1F)
                for offset in 1..<width {
                    point = point << 6 | UInt32(text[index + offset] & 0x3F)
                }
                scanner.read(point, into: &terms)
                index += width
            }
            scanner.endWord(into: &terms)
        }
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
