import Gazette

/// A span of time as a phrase counts it: so many of each unit.
struct RelativeAge {
    private(set) var counts: [Unit: Int] = [:]

    enum Unit: Int, Comparable {
        case year, month, week, day, hour, minute

        static func < (left: Unit, right: Unit) -> Bool { left.rawValue < right.rawValue }
    }

    /// Adds `count` of `unit`; false where the phrase makes no sense (a unit twice, thousands).
    mutating func add(_ count: Int, _ unit: Unit) -> Bool {
        guard counts[unit] == nil, count < 1000 else { return false }
        counts[unit] = count
        return true
    }

    /// The day that lies this long before `asOf`.
    func reading(before asOf: Day) -> Published.Reading? {
        guard let smallest = counts.keys.max() else { return nil }
        let precision: Published.Precision =
            switch smallest {
            case .year: .year
            case .month: .month
            case .week: .week
            case .day, .hour, .minute: .day
            }
        let isNearMidnight = smallest >= .hour
        return Published.Reading(
            day: counts.count > 1 ? middle(before: asOf) : byCalendar(asOf), precision: precision,
            doubt: isNearMidnight ? .aroundMidnight : nil)
    }

    /// Two units (`2 months, 3 weeks`) are how Django writes an age: rounded down, so that the day
    /// lies up to one smallest unit further back. Django 4.1 and older count 30 days a month and
    /// later ones by calendar; this is the middle of what both leave possible.
    private func middle(before asOf: Day) -> Day {
        guard let smallest = counts.keys.max() else { return asOf }
        var next = self
        next.counts[smallest, default: 0] += 1
        let last = min(byCalendar(asOf), byThirtyDays(asOf))
        let first = max(next.byCalendar(asOf), next.byThirtyDays(asOf)) + 1
        guard first <= last else { return byCalendar(asOf) }
        return first + (last.number - first.number + 1) / 2
    }

    private func byCalendar(_ asOf: Day) -> Day {
        let months = count(.year) * 12 + count(.month)
        // The calendar ends at year 1: adding months answers with the same day beyond it.
        return asOf.adding(months: -months) - smallDays
    }

    private func byThirtyDays(_ asOf: Day) -> Day {
        asOf - (count(.year) * 365 + count(.month) * 30 + smallDays)
    }

    private var smallDays: Int {
        count(.week) * 7 + count(.day) + (count(.hour) + count(.minute) / 60) / 24
    }

    private func count(_ unit: Unit) -> Int { counts[unit] ?? 0 }
}
