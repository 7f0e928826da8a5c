/// The numbers of editions: as their editor wrote them, or counted on from the last one written.
struct EditionNumbers {
    /// For each edition its number.
    private(set) var all: [Int] = []

    /// - Parameter written: for each edition the number that its editor wrote, oldest first.
    init(_ written: [Int?]) {
        var last = EditionNumbers.start(written) - 1
        for number in written {
            last = number ?? last + 1
            all.append(last)
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
}
