/// Finds what somebody may have meant.
enum Suggestion {
    /// The one of `known` nearest to `written`, or nil where none is near.
    ///
    /// Near is one slip in three characters, two in longer words; case does not count.
    static func nearest(to written: String, among known: [String]) -> String? {
        let limit = written.count <= 4 ? 1 : 2
        return known.map { ($0, distance(written.lowercased(), $0.lowercased())) }
            .filter { $0.1 <= limit && $0.1 < written.count }
            .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
    }

    /// How many letters must be added, dropped, changed or swapped with their neighbour.
    static func distance(_ left: String, _ right: String) -> Int {
        let (a, b) = (Array(left), Array(right))
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
            (before, row) = (row, next)
        }
        return row[b.count]
    }
}
