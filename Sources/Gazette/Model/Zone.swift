/// A time zone as a table: when its offset from Greenwich changed, and to what.
///
/// It is filled once from the system's zone data, so that no phase asks the system for a time.
public struct Zone: Sendable, Hashable {
    /// Its name in the zone database, `Asia/Shanghai`.
    public let name: String
    /// When an offset begins, in seconds since 1970; ascending, the first of them for all before.
    private let starts: [Int]
    /// Seconds east of Greenwich, one for each start.
    private let offsets: [Int]

    /// Greenwich.
    public static let utc = Zone(name: "UTC", changes: [(0, 0)])

    /// A zone from its changes, in ascending order; at least one.
    init(name: String, changes: [(start: Int, offset: Int)]) {
        self.name = name
        starts = changes.map(\.start)
        offsets = changes.map(\.offset)
    }

    /// Seconds east of Greenwich at an instant.
    public func offset(at instant: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= instant { low = middle + 1 } else { high = middle }
        }
        return offsets[max(0, low - 1)]
    }

    /// Seconds east of Greenwich when clocks there show `local` (seconds since 1970-01-01 00:00).
    ///
    /// A time that they show twice is the first; one that they skip counts on from before.
    public func offset(atLocal local: Int) -> Int {
        let (before, after) = offsets(round: local)
        if before == after || offset(at: local - before) == before { return before }
        return offset(at: local - after) == after ? after : before
    }

    /// How often clocks there show a time.
    enum Occurrence { case once, skipped, twice }

    /// How often clocks there show `local`.
    func occurrence(ofLocal local: Int) -> Occurrence {
        let (before, after) = offsets(round: local)
        guard before != after else { return .once }
        switch (offset(at: local - before) == before, offset(at: local - after) == after) {
        case (true, true): return .twice
        case (false, false): return .skipped
        default: return .once
        }
    }

    /// The offsets a day before and a day after, between which clocks may have been changed.
    private func offsets(round local: Int) -> (before: Int, after: Int) {
        (offset(at: local - 86_400), offset(at: local + 86_400))
    }

    /// The day on which an instant lies there.
    public func day(at instant: Int) -> Day {
        let local = instant + offset(at: instant)
        return Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }
}
