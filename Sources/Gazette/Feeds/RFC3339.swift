/// Dates as machines read them.
enum RFC3339 {
    /// An instant in UTC, `2026-11-23T00:30:00Z`.
    ///
    /// - Parameter instant: seconds since 1970.
    static func text(_ instant: Int) -> String {
        let day = Zone.utc.day(at: instant)
        let seconds = instant - day.number * 86_400
        return Digits.text {
            $0.day(day)
            $0.mark("T")
            $0.time(seconds)
            $0.mark(":")
            $0.number(seconds % 60, 2)
            $0.mark("Z")
        }
    }
}

extension PartialDate {
    /// The date for `datetime` and for machines: no more precise than it is known, with its zone
    /// where it has a time.
    public func machineText(in zone: Zone) -> String {
        guard let seconds else {
            return switch precision {
            case .year: padded(day.year, 4)
            case .month: String(day.description.prefix(7))
            default: day.description
            }
        }
        // The same moment as `instant`, also where clocks there never showed this time.
        let offset = offset ?? zone.offset(atLocal: day.number * 86_400 + seconds)
        return Digits.text {
            $0.day(day)
            $0.mark("T")
            $0.time(seconds)
            if precision == .second {
                $0.mark(":")
                $0.number(seconds % 60, 2)
            }
            $0.mark(offset < 0 ? "-" : "+")
            $0.time(abs(offset))
        }
    }
}
