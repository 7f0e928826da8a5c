/// Which things belong together, where some are known to belong to others.
struct DisjointSets {
    private var parents: [Int: Int] = [:]

    /// The sets of two things are one from now on.
    mutating func join(_ left: Int, _ right: Int) {
        let (a, b) = (root(left), root(right))
        (parents[max(a, b)], parents[min(a, b)]) = (min(a, b), min(a, b))
    }

    /// All sets, each in ascending order, in the order of their first things.
    var all: [[Int]] {
        var copy = self
        let sets = Dictionary(grouping: parents.keys.sorted()) { copy.root($0) }
        return sets.sorted { $0.key < $1.key }.map(\.value)
    }

    private mutating func root(_ thing: Int) -> Int {
        var root = thing
        while let parent = parents[root], parent != root { root = parent }
        // Whoever asks next has a shorter way.
        var current = thing
        while current != root {
            (parents[current], current) = (root, parents[current] ?? root)
        }
        return root
    }
}
