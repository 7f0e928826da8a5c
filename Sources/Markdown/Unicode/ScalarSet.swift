/// A set of Unicode scalars, kept as sorted ranges.
struct ScalarSet: Sendable {
    private let lower: [UInt32]
    private let upper: [UInt32]

    /// - Precondition: the ranges ascend and do not touch.
    init(_ ranges: [ClosedRange<UInt32>]) {
        lower = ranges.map(\.lowerBound)
        upper = ranges.map(\.upperBound)
    }

    func contains(_ scalar: UInt32) -> Bool {
        var low = 0
        var high = lower.count
        while low < high {
            let middle = (low + high) / 2
            if lower[middle] <= scalar { low = middle + 1 } else { high = middle }
        }
        return low > 0 && scalar <= upper[low - 1]
    }
}
