import Gazette

/// `2024-09-27`, `2024年9月27日 15:06`, `9月27日`, `Sept. 27, 2024`, `Tuesday 3 March`, `2024年9月`,
/// `3:15 PM, Tue November 25, 2025`.
func absoluteDate(_ start: PhraseReader, asOf: Day) -> Published.Reading? {
    for form in [numericDate, chineseDate, englishDate] {
        for isTimeFirst in [false, true] {
            var scan = start
            var time: ClockTime?
            if isTimeFirst {
                time = scan.clockTime()
                guard time != nil else { continue }
                scan.skipMarks()
            }
            let weekday = scan.weekday()
            scan.skipMarks()
            guard var reading = form(&scan, .init(asOf: asOf, weekday: weekday)) else { continue }
            scan.skipMarks()
            if scan.weekday() != nil { scan.skipMarks() }
            if !scan.isAtEnd, time == nil { time = scan.clockTime() }
            time?.settleZone(on: reading.day)
            reading.time = time
            if scan.isAtEnd { return reading }
        }
    }
    return nil
}

/// What a date without a year is chosen by.
private struct Reference {
    let asOf: Day
    /// From 1 for Monday, where the phrase names it.
    let weekday: Int?

    /// The latest such day that is not after `asOf`; on the weekday that was named, where
    /// one of the last years has it.
    func latest(_ month: Int, _ day: Int) -> Published.Reading? {
        // 29 February may lie eight years back.
        let days = stride(from: asOf.year, through: asOf.year - 8, by: -1)
            .compactMap { Day($0, month, day) }.filter { $0 <= asOf }
        return (days.first { $0.weekday == weekday } ?? days.first).map { .init(day: $0) }
    }
}

/// Year, month and day with one separator; or day and month first; or month and day, where the
/// year goes without saying.
private func numericDate(
    _ scan: inout PhraseReader, _ reference: Reference
) -> Published.Reading? {
    guard let first = scan.digits() else { return nil }
    for separator in ["-", "/", "."] where scan.take(separator) {
        guard let second = scan.digits() else { return nil }
        guard scan.take(separator), let third = scan.digits() else {
            // `3.5` is a number and `1/2` a half more often than a day.
            return separator == "-" ? reference.latest(first, second) : nil
        }
        if third >= 1000, first < 1000 { return yearLast(first, second, third) }
        return Day(first, second, third).flatMap { first >= 1000 ? .init(day: $0) : nil }
    }
    return nil
}

/// Day and month in whichever order is possible; the day first where both are.
private func yearLast(_ first: Int, _ second: Int, _ year: Int) -> Published.Reading? {
    guard let day = Day(year, second, first) else {
        return Day(year, first, second).map { .init(day: $0) }
    }
    let isClear = first > 12 || first == second
    return .init(day: day, doubt: isClear ? nil : .dayOrMonth)
}

private func chineseDate(
    _ scan: inout PhraseReader, _ reference: Reference
) -> Published.Reading? {
    guard let first = scan.numeral() else { return nil }
    if scan.take("年") {
        guard first >= 1000, let month = scan.numeral(), scan.take("月") else { return nil }
        guard let day = scan.numeral() else {
            return Day(first, month, 15).map { .init(day: $0, precision: .month) }
        }
        return scan.takeAny(["日", "号"]) ? Day(first, month, day).map { .init(day: $0) } : nil
    }
    guard scan.take("月"), let day = scan.numeral(), scan.takeAny(["日", "号"]) else { return nil }
    return reference.latest(first, day)
}

private func englishDate(
    _ scan: inout PhraseReader, _ reference: Reference
) -> Published.Reading? {
    let before = scan.digits()
    if before != nil { _ = scan.takeAny(["st ", "nd ", "rd ", "th ", "of "]) }
    guard let month = scan.word().flatMap(month) else { return nil }
    guard let day = before ?? scan.digits() else { return nil }
    if before == nil { _ = scan.takeAny(["st", "nd", "rd", "th"]) }
    _ = scan.take(",")
    let beforeYear = scan
    if let year = scan.digits(), year >= 1000 {
        return Day(year, month, day).map { .init(day: $0) }
    }
    scan = beforeYear
    return reference.latest(month, day)
}

private func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
}

extension PhraseReader {
    /// Marks that are between a day, its weekday and its time.
    fileprivate mutating func skipMarks() {
        while takeAny([",", "、", "·", "|", "(", ")", "- ", "– ", "— ", "at ", "on ", "the "]) {}
    }

    /// Takes a day of the week, from 1 for Monday.
    fileprivate mutating func weekday() -> Int? {
        let before = self
        if let word = word(), let number = englishWeekday(word) { return number }
        self = before
        guard takeAny(["周", "星期", "礼拜"]) else { return nil }
        for (index, name) in ["一", "二", "三", "四", "五", "六", "日", "天"].enumerated()
        where take(name) {
            return min(index + 1, 7)
        }
        self = before
        return nil
    }
}
