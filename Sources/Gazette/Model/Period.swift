/// A day, a week or a month: what an edition covers.
public struct Period: Sendable, Hashable, Comparable {
    /// Whether it is a day, a week or a month.
    public let cadence: Settings.Cadence
    /// Its first day.
    public let first: Day

    /// The period of a cadence that a day lies in.
    public init(_ cadence: Settings.Cadence, containing day: Day) {
        self.cadence = cadence
        switch cadence {
        case .daily: first = day
        case .weekly: first = day - (day.weekday - 1)
        case .monthly: first = day - (day.day - 1)
        }
    }

    /// Its last day.
    public var last: Day {
        switch cadence {
        case .daily: first
        case .weekly: first + 6
        case .monthly: first + (Day.count(ofMonth: first.month, year: first.year) - 1)
        }
    }

    /// The months that it lies in, the later first.
    var months: [(year: Int, number: Int)] {
        let (start, end) = (first.parts, last.parts)
        let isWhole = start.year == end.year && start.month == end.month
        return isWhole
            ? [(end.year, end.month)] : [(end.year, end.month), (start.year, start.month)]
    }

    /// Permanent: `2026-11-23`, `2026-w48` or `2026-11`.
    public var id: String {
        switch cadence {
        case .daily: first.description
        case .weekly: "\(padded(first.week.year, 4))-w\(padded(first.week.number, 2))"
        case .monthly: String(first.description.prefix(7))
        }
    }

    public static func < (left: Period, right: Period) -> Bool { left.first < right.first }
}
