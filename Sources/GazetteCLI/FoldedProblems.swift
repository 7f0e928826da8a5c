import Gazette

/// Problems as an editor reads them: what readers would miss first, and of each kind the first
/// place with the number of the others. Everything fits on one screen.
struct FoldedProblems {
    /// A problem, and how many more there are of its kind.
    struct Fold {
        let problem: Problem
        let more: Int
    }

    let folds: [Fold]
    /// How many problems are of kinds that are not shown at all.
    let hidden: Int

    /// Up to so many of one kind are each shown.
    private static let each = 3

    /// - Parameters:
    ///   - problems: in the order of their places.
    ///   - limit: how many are shown.
    init(_ problems: [Problem], limit: Int) {
        var kinds: [String: [Problem]] = [:]
        var order: [String] = []
        for problem in problems {
            if kinds[problem.kind] == nil { order.append(problem.kind) }
            kinds[problem.kind, default: []].append(problem)
        }
        let groups = order.compactMap { kinds[$0] }
        // Two passes keep the order of the places.
        let sorted = groups.filter { !$0[0].isMinor } + groups.filter { $0[0].isMinor }
        // Where not all find room, every kind is shown before any is shown twice.
        let isTight = sorted.reduce(0) { $0 + min($1.count, FoldedProblems.each) } > limit
        let all = sorted.flatMap { group in
            group.count <= FoldedProblems.each && !isTight
                ? group.map { Fold(problem: $0, more: 0) }
                : [Fold(problem: group[0], more: group.count - 1)]
        }
        folds = Array(all.prefix(limit))
        hidden = all.dropFirst(limit).reduce(0) { $0 + 1 + $1.more }
    }
}
