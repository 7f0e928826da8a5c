import Gazette

/// A time of day as an article's page shows it.
public struct ClockTime: Sendable, Equatable {
    /// 0 to 23.
    public var hour: Int
    /// 0 to 59.
    public var minute: Int
    /// 0 to 59; nil where none was written.
    public var second: Int?
    /// Minutes east of Greenwich; nil where the page does not say.
    public var offset: Int?
    /// A zone that was named and means more than one offset.
    public var unclearZone: String?

    /// As it is behind a day in `date`: `T10:12:33+08:00`.
    public var text: String {
        var text = "T" + two(hour) + ":" + two(minute)
        if let second { text += ":" + two(second) }
        if let offset {
            let minutes = abs(offset)
            text += (offset < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
        }
        return text
    }

    private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}

extension ClockTime {
    /// Settles `ET` and the like, which are an hour apart in summer and winter, by the day.
    mutating func settleZone(on day: Day) {
        guard let name = unclearZone,
            let standard = ["ET": -300, "CT": -360, "MT": -420, "PT": -480][name]
        else { return }
        offset = standard + (isAmericanSummer(day) ? 60 : 0)
        unclearZone = nil
    }
}

/// From the second Sunday of March to the first of November.
private func isAmericanSummer(_ day: Day) -> Bool {
    guard let march = Day(day.year, 3, 8), let november = Day(day.year, 11, 1) else { return false }
    return day >= march + (7 - march.weekday) && day < november + (7 - november.weekday)
}
