/// The days that an edition covers: a day, a week or a month.
public struct Period: Sendable, Hashable, Comparable {
    /// Whether it is a day, a week, a month, or the day of an edition that its editor declares.
    public let cadence: Settings.Cadence
    /// Its first day.
    public let first: Day

    /// The period of a cadence that a day lies in.
    public init(_ cadence: Settings.Cadence, containing day: Day) {
        self.cadence = cadence
        switch cadence {
        case .daily, .manual: first = day
        case .weekly: first = day - (day.weekday - 1)
        case .monthly: first = day - (day.day - 1)
        }
    }

    /// The period that an id names: `2026-11-23`, `2026-w48` or `2026-11`, whatever the case of its
    /// letter; nil where the calendar has none, and where ids name no periods.
    init?(_ cadence: Settings.Cadence, id: String) {
        guard let day = Period.day(cadence, Array(id.lowercased().utf8)) else { return nil }
        self.init(cadence, containing: day)
        guard self.id == id.lowercased() else { return nil }
    }

    /// A day of the period that an id names.
    private static func day(_ cadence: Settings.Cadence, _ id: [UInt8]) -> Day? {
        switch cadence {
        case .daily: return Day(ascii: id[...])
        case .monthly: return id.count == 7 ? Day(ascii: (id + Array("-01".utf8))[...]) : nil
        case .weekly:
            guard id.count == 8, let year = Day.number(id[..<4]), let week = Day.number(id[6...]),
                // The fourth of January lies in the first week.
                let day = Day(year, 1, 4)
            else { return nil }
            return day + (week - 1) * 7
        case .manual: return nil
        }
    }

    /// Its last day.
    public var last: Day {
        switch cadence {
        case .daily, .manual: first
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
        case .daily, .manual: first.description
        case .weekly: "\(padded(first.week.year, 4))-w\(padded(first.week.number, 2))"
        case .monthly: String(first.description.prefix(7))
        }
    }

    public static func < (left: Period, right: Period) -> Bool { left.first < right.first }
}
