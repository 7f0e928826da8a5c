/// Finds what somebody may have meant.
enum Suggestion {
    /// The one of `known` nearest to `written`, or nil where none is near.
    ///
    /// Near is one slip in three characters, two in longer words; case does not count. Nobody is
    /// asked to read what is longer than a name, or to choose among thousands.
    static func nearest(to written: String, among known: [String]) -> String? {
        guard written.utf8.count <= longest, known.count <= Limits.namesToSuggest else {
            return nil
        }
        let letters = Array(written.lowercased())
        let limit = written.count <= 4 ? 1 : 2
        var best: (distance: Int, name: String)?
        for name in known where abs(name.utf8.count - written.utf8.count) <= 8 {
            let distance = distance(letters, Array(name.lowercased()))
            guard distance <= limit, distance < letters.count else { continue }
            if let best, (best.distance, best.name) <= (distance, name) { continue }
            best = (distance, name)
        }
        return best?.name
    }

    /// Bytes of the longest word that is looked up.
    private static let longest = 200

    /// How many letters must be added, dropped, changed or swapped with their neighbour.
    static func distance(_ left: String, _ right: String) -> Int {
        distance(Array(left), Array(right))
    }

    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        guard abs(a.count - b.count) <= 2 else { return 3 }
        var before: [Int] = []
        var row = Array(0...b.count)
        for i in a.indices {
            var next = [i + 1]
            for j in b.indices {
                var best = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    best = min(best, before[j - 1] + 1)
                }
                next.append(best)
            }
            // It never becomes less than the least of two rows.
            if next.min() ?? 0 > 2, row.min() ?? 0 > 2 { return 3 }
            (before, row) = (row, next)
        }
        return row[b.count]
    }
}
