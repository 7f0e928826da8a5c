/// Dates in the other forms that people write: `2026/11/3 9:05`, `2026年11月3日`, `Nov 3, 2026`,
/// `Tue, 03 Nov 2026 09:05:00 +0800`.
///
/// What could be read in two ways (`3/11/2026`) is no date.
struct DateForms {
    private enum Token: Equatable {
        case number(Int, digits: Int)
        /// In lower case.
        case word(String)
        case mark(Unicode.Scalar)
    }

    private var tokens: ArraySlice<Token>

    /// Longer texts are no dates.
    private static let longest = 64

    /// - Returns: nil where the text has none of the forms.
    static func read(_ text: String) -> PartialDate? {
        guard text.utf8.count <= longest else { return nil }
        var forms = DateForms(tokens: DateForms.tokens(of: text)[...])
        return forms.date()
    }

    private mutating func date() -> PartialDate? {
        skipWeekday()
        guard let (day, isMonth) = yearFirst() ?? chinese() ?? monthFirst() ?? dayFirst() else {
            return nil
        }
        if isMonth {
            guard tokens.isEmpty else { return nil }
            var date = PartialDate(day)
            date.precision = .month
            return date
        }
        skipWeekday()
        if tokens.isEmpty { return PartialDate(day) }
        _ = take(.mark(","))
        _ = take(.word("t")) || take(.word("at"))
        guard let clock = clock(), let zone = zone(), tokens.isEmpty else { return nil }
        return PartialDate(
            day, seconds: clock.seconds, offset: zone.offset,
            precision: clock.hasSeconds ? .second : .minute)
    }

    // MARK: - Days

    private typealias Found = (day: Day, isMonth: Bool)

    /// `2026-11-3`, `2026/11/3`, `2026.11.3`
    private mutating func yearFirst() -> Found? {
        let start = tokens
        for mark: Unicode.Scalar in ["-", "/", "."] {
            tokens = start
            if let year = number(4), take(.mark(mark)), let month = number(1...2),
                take(.mark(mark)), let day = number(1...2), let found = Day(year, month, day)
            {
                return (found, false)
            }
        }
        tokens = start
        return nil
    }

    /// `2026年11月3日`, `2026年11月`
    private mutating func chinese() -> Found? {
        let start = tokens
        if let year = number(4), take(.word("年")), let month = number(1...2), take(.word("月")) {
            guard let day = number(1...2) else { return Day(year, month, 1).map { ($0, true) } }
            if take(.word("日")) || take(.word("号")), let found = Day(year, month, day) {
                return (found, false)
            }
        }
        tokens = start
        return nil
    }

    /// `Nov 3, 2026`, `November 3rd 2026`, `Nov 2026`
    private mutating func monthFirst() -> Found? {
        let start = tokens
        if let month = month() {
            if let year = number(4) { return Day(year, month, 1).map { ($0, true) } }
            if let day = number(1...2) {
                skipOrdinal()
                _ = take(.mark(","))
                if let year = number(4), let found = Day(year, month, day) {
                    return (found, false)
                }
            }
        }
        tokens = start
        return nil
    }

    /// `3 Nov 2026`, `3rd November, 2026`, `3-Nov-2026`
    private mutating func dayFirst() -> Found? {
        let start = tokens
        if let day = number(1...2) {
            skipOrdinal()
            _ = take(.mark("-")) || take(.word("of"))
            if let month = month() {
                _ = take(.mark("-")) || take(.mark(","))
                if let year = number(4), let found = Day(year, month, day) {
                    return (found, false)
                }
            }
        }
        tokens = start
        return nil
    }

    // MARK: - Times

    /// `9:05`, `09:05:30`, `9:05 pm`, `9时05分`, `下午3:20`
    private mutating func clock() -> (seconds: Int, hasSeconds: Bool)? {
        var isLate = take(.word("下午")) || take(.word("晚上"))
        var isEarly = !isLate && (take(.word("上午")) || take(.word("早上")))
        guard var hour = number(1...2) else { return nil }
        var minute = 0
        var second: Int?
        if take(.mark(":")) {
            guard let read = number(2) else { return nil }
            minute = read
            if take(.mark(":")) {
                guard let read = number(2) else { return nil }
                second = read
                if take(.mark(".")), number(1...9) == nil { return nil }
            }
        } else if take(.word("时")) || take(.word("点")) {
            if let read = number(1...2) {
                guard take(.word("分")) else { return nil }
                minute = read
            }
        } else {
            return nil
        }
        if take(.word("pm")) { isLate = true } else if take(.word("am")) { isEarly = true }
        if isLate || isEarly {
            guard (1...12).contains(hour) || isLate && hour < 24 else { return nil }
            if isLate, hour < 12 { hour += 12 }
            if isEarly, hour == 12 { hour = 0 }
        }
        guard hour < 24, minute < 60, second ?? 0 < 60 else { return nil }
        return (hour * 3600 + minute * 60 + (second ?? 0), second != nil)
    }

    /// `Z`, `UTC`, `+08:00`, `+0800`, `GMT+8`, or nothing: nil stands for the site's own zone.
    private mutating func zone() -> (offset: Int?, Void)? {
        let isNamed = take(.word("z")) || take(.word("utc")) || take(.word("gmt"))
        let sign = take(.mark("+")) ? 1 : take(.mark("-")) ? -1 : 0
        guard sign != 0 else { return (isNamed ? 0 : nil, ()) }
        guard case .number(let number, let digits)? = tokens.popFirst() else { return nil }
        var (hours, minutes) = digits <= 2 ? (number, 0) : (number / 100, number % 100)
        if digits <= 2, take(.mark(":")) {
            guard let read = self.number(2) else { return nil }
            minutes = read
        }
        guard digits <= 4, hours <= 14, minutes < 60 else { return nil }
        hours *= sign
        return (hours * 3600 + sign * minutes * 60, ())
    }

    // MARK: - Tokens

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let monthNames: Set<String> = [
        "january", "february", "march", "april", "june", "july", "august", "september", "sept",
        "october", "november", "december",
    ]
    private static let weekdays: Set<String> = [
        "mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs",
        "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday", "星期一", "星期二", "星期三",
        "星期四", "星期五", "星期六", "星期日", "星期天", "周一", "周二", "周三", "周四", "周五", "周六", "周日",
    ]

    private mutating func month() -> Int? {
        guard case .word(let word)? = tokens.first,
            let index = DateForms.months.firstIndex(of: String(word.prefix(3))),
            word.utf8.count == 3 || DateForms.monthNames.contains(word)
        else { return nil }
        tokens.removeFirst()
        _ = take(.mark("."))
        return index + 1
    }

    private mutating func skipWeekday() {
        let start = tokens
        let isBracketed = take(.mark("(")) || take(.mark("（"))
        guard case .word(let word)? = tokens.first, DateForms.weekdays.contains(word) else {
            tokens = start
            return
        }
        tokens.removeFirst()
        if isBracketed { _ = take(.mark(")")) || take(.mark("）")) }
        _ = take(.mark(",")) || take(.mark("."))
    }

    private mutating func skipOrdinal() {
        guard case .word(let word)? = tokens.first, ["st", "nd", "rd", "th"].contains(word) else {
            return
        }
        tokens.removeFirst()
    }

    private mutating func take(_ token: Token) -> Bool {
        guard tokens.first == token else { return false }
        tokens.removeFirst()
        return true
    }

    private mutating func number(_ digits: Int) -> Int? { number(digits...digits) }

    private mutating func number(_ range: ClosedRange<Int>) -> Int? {
        guard case .number(let number, let digits)? = tokens.first, range.contains(digits) else {
            return nil
        }
        tokens.removeFirst()
        return number
    }

    /// Letters; a Chinese unit of time stands for itself, but for `日` in the name of a day.
    private static func word(at rest: Substring.UnicodeScalarView) -> String {
        let units: Set<Unicode.Scalar> = ["年", "月", "日", "号", "时", "点", "分"]
        let all = String(rest.prefix { $0.properties.isAlphabetic })
        if let day = weekdays.first(where: { all.hasPrefix($0) && $0.unicodeScalars.count > 1 }),
            !day.utf8.allSatisfy({ $0 < 0x80 })
        {
            return day
        }
        if let first = rest.first, units.contains(first) { return String(first) }
        return String(String.UnicodeScalarView(all.unicodeScalars.prefix { !units.contains($0) }))
    }

    private static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var rest = text.unicodeScalars[...]
        while let first = rest.first {
            if ("0"..."9").contains(first) {
                let digits = rest.prefix { ("0"..."9").contains($0) }
                rest = rest.dropFirst(digits.count)
                tokens.append(.number(Int(String(digits)) ?? 0, digits: digits.count))
            } else if first.properties.isAlphabetic {
                let word = word(at: rest)
                rest = rest.dropFirst(word.unicodeScalars.count)
                tokens.append(.word(word.lowercased()))
            } else {
                rest.removeFirst()
                if !first.properties.isWhitespace { tokens.append(.mark(first)) }
            }
        }
        return tokens
    }
}
