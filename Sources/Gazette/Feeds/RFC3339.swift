/// Writes an instant as RFC 3339 has it, in UTC: `2026-11-23T00:30:00Z`.
enum RFC3339 {
    /// - Parameter instant: seconds since 1970.
    static func text(_ instant: Int) -> String {
        let day = Zone.utc.day(at: instant)
        let seconds = instant - day.number * 86_400
        let hour = padded(seconds / 3600, 2)
        let minute = padded(seconds / 60 % 60, 2)
        return "\(day)T\(hour):\(minute):\(padded(seconds % 60, 2))Z"
    }
}

extension Stamp {
    /// The date for `datetime` and for machines: no more precise than it is known, with its zone
    /// where it has a time.
    public func machineText(in zone: Zone) -> String {
        guard let seconds else {
            return switch precision {
            case .year: String(description(of: day).prefix(4))
            case .month: String(description(of: day).prefix(7))
            default: description(of: day)
            }
        }
        let offset = offset ?? zone.offset(at: instant(in: zone))
        let sign = offset < 0 ? "-" : "+"
        let minutes = abs(offset) / 60
        let time = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2))"
        let full = precision == .second ? "\(time):\(padded(seconds % 60, 2))" : time
        return "\(day)T\(full)\(sign)\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
    }

    private func description(of day: Day) -> String { day.description }
}
