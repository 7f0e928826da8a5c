/// Work on every element of a collection, in slices on all cores, results in order.
enum Parallel {
    /// How many slices: a few for each core, so that one slow slice does not hold up the rest.
    private static func sliceLength(_ count: Int) -> Int { max(1, min(64, (count + 15) / 16)) }

    /// Applies `work` to slices of `range` and joins what they give, in the order of the range.
    static func map<Result: Sendable>(
        _ range: Range<Int>, _ work: @escaping @Sendable (Range<Int>) -> [Result]
    ) async -> [Result] {
        var result: [Result] = []
        result.reserveCapacity(range.count)
        for part in await slices(range, work) { result += part }
        return result
    }

    /// Applies `work` to slices of `range`; one result for each slice, in the order of the range.
    static func slices<Result: Sendable>(
        _ range: Range<Int>, _ work: @escaping @Sendable (Range<Int>) -> Result
    ) async -> [Result] {
        let length = sliceLength(range.count)
        let starts = Array(stride(from: range.lowerBound, to: range.upperBound, by: length))
        return await withTaskGroup(of: (Int, Result).self) { group in
            // From the end: pages list their longest work last, and begun last it would leave the
            // other cores idle.
            for (number, start) in starts.enumerated().reversed() {
                group.addTask { (number, work(start..<min(start + length, range.upperBound))) }
            }
            var results = [Result?](repeating: nil, count: starts.count)
            for await (number, result) in group { results[number] = result }
            return results.compactMap { $0 }
        }
    }
}
