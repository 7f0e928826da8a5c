/// One day of the Gregorian calendar, without a clock or a zone.
public struct Day: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    public let number: Int

    /// The day that lies `number` days after 1970-01-01.
    public init(number: Int) { self.number = number }

    /// The day with these numbers, or nil where the calendar has none (`2026-02-30`).
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Day.count(ofMonth: month, year: year)).contains(day)
        else { return nil }
        // Days are counted from 1 March, so that the leap day comes last.
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// Reads `2026-11-23`.
    public init?(_ text: some StringProtocol) { self.init(ascii: Array(text.utf8)[...]) }

    /// Reads the bytes of `2026-11-23`.
    init?(ascii text: ArraySlice<UInt8>) {
        let start = text.startIndex
        guard text.count == 10, text[start + 4] == 0x2D, text[start + 7] == 0x2D,
            let year = Day.number(text[start..<(start + 4)]),
            let month = Day.number(text[(start + 5)..<(start + 7)]),
            let day = Day.number(text[(start + 8)...])
        else { return nil }
        self.init(year, month, day)
    }

    /// The number that ASCII digits make; nil where one byte is none.
    static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard digit &- 0x30 < 10 else { return nil }
            number = number * 10 + Int(digit) - 0x30
        }
        return number
    }

    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
    /// Year, month (from 1) and day (from 1).
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
    }

    /// The year of the Gregorian calendar.
    public var year: Int { parts.year }
    /// From 1.
    public var month: Int { parts.month }
    /// From 1.
    public var day: Int { parts.day }

    /// 1 for Monday to 7 for Sunday, as ISO 8601 counts.
    public var weekday: Int { (number + 3) % 7 < 0 ? (number + 3) % 7 + 8 : (number + 3) % 7 + 1 }

    /// The ISO 8601 week: the year that its Thursday lies in, and the week's number from 1.
    public var week: (year: Int, number: Int) {
        let thursday = self + (4 - weekday)
        let year = thursday.year
        guard let newYear = Day(year, 1, 1) else { return (year, 1) }
        return (year, (thursday.number - newYear.number) / 7 + 1)
    }

    /// The day `days` later.
    public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

    /// The day `days` earlier.
    public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }

    /// The same day `months` later; where that month is shorter, its last day.
    public func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let index = year * 12 + month - 1 + months
        let last = Day.count(ofMonth: index % 12 + 1, year: index / 12)
        return Day(index / 12, index % 12 + 1, min(day, last)) ?? self
    }

    /// How many days a month has.
    public static func count(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}

extension Day: CustomStringConvertible {
    /// `2026-11-23`.
    public var description: String { Digits.text { $0.day(self) } }
}
