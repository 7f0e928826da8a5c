/// The numbers of editions: as their editor wrote them, else as they have got them, else counted on
/// from the last one that was written down.
struct EditionNumbers {
    /// For each edition its number.
    private(set) var all: [Int] = []
    /// What the edition after the newest gets.
    private(set) var next: Int

    /// - Parameters:
    ///   - editions: their ids, and the numbers that their editor wrote; oldest first.
    ///   - kept: what they have got before.
    init(_ editions: [(id: String, written: Int?)], kept: KeptNumbers) {
        let known = editions.map { $0.written ?? kept[$0.id] }
        guard !kept.lines.isEmpty else {
            all = EditionNumbers.counted(known)
            next = (all.last ?? 0) + 1
            return
        }
        let newest = editions.lastIndex { kept.places[$0.id] != nil }
        var last = EditionNumbers.last(editions, kept, newest: newest)
        for (index, number) in known.enumerated() {
            if let number {
                if index > newest ?? -1 { last = number }
                all.append(number)
            } else {
                last += 1
                all.append(last)
            }
        }
        next = last + 1
    }

    /// Counts from the first, and on from each number that is written.
    private static func counted(_ written: [Int?]) -> [Int] {
        var last = start(written) - 1
        return written.map { number in
            last = number ?? last + 1
            return last
        }
    }

    /// The number of the first edition: 1, unless the first written one says that there were more
    /// before it.
    private static func start(_ written: [Int?]) -> Int {
        let first = written.enumerated().lazy.compactMap { index, number in
            number.map { $0 - index }
        }.first
        return max(first ?? 1, 1)
    }

    /// The number from which it goes on: the greatest of those that were written down since the
    /// newest edition got its own. Before that lie the numbers of volumes that have ended.
    private static func last(
        _ editions: [(id: String, written: Int?)], _ kept: KeptNumbers, newest: Int?
    ) -> Int {
        var written: [String: Int] = [:]
        for edition in editions { written[edition.id] = edition.written }
        let first = newest.flatMap { kept.places[editions[$0].id] } ?? 0
        return kept.lines[first...].map { written[$0.id] ?? $0.number }.max() ?? 0
    }
}
