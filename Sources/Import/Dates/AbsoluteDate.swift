import Gazette

/// `2024-09-27`, `2024年9月27日 15:06`, `9月27日`, `Sept. 27, 2024`, `27 September`, `2024年9月`.
func absoluteDate(_ start: PhraseReader, asOf: Day) -> Published.Reading? {
    for form in [numericDate, chineseDate, englishDate] {
        var scan = start
        guard let reading = form(&scan, asOf) else { continue }
        if scan.isAtEnd || scan.takeTime() && scan.isAtEnd { return reading }
    }
    return nil
}

/// Year, month and day with one separator; or month and day, where the year goes without saying.
private func numericDate(_ scan: inout PhraseReader, _ asOf: Day) -> Published.Reading? {
    guard let first = scan.digits() else { return nil }
    for separator in ["-", "/", "."] where scan.take(separator) {
        guard let second = scan.digits() else { return nil }
        guard scan.take(separator), let third = scan.digits() else {
            // `3.5` is a number and `1/2` a half more often than a day.
            return separator == "-" ? latest(first, second, asOf) : nil
        }
        return Day(first, second, third).flatMap { first >= 1000 ? .init(day: $0) : nil }
    }
    return nil
}

private func chineseDate(_ scan: inout PhraseReader, _ asOf: Day) -> Published.Reading? {
    guard let first = scan.numeral() else { return nil }
    if scan.take("年") {
        guard first >= 1000, let month = scan.numeral(), scan.take("月") else { return nil }
        guard let day = scan.numeral() else {
            return Day(first, month, 15).map { .init(day: $0, precision: .month) }
        }
        return scan.takeAny(["日", "号"]) ? Day(first, month, day).map { .init(day: $0) } : nil
    }
    guard scan.take("月"), let day = scan.numeral(), scan.takeAny(["日", "号"]) else { return nil }
    return latest(first, day, asOf)
}

private func englishDate(_ scan: inout PhraseReader, _ asOf: Day) -> Published.Reading? {
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
    return latest(month, day, asOf)
}

private func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
}

/// The latest such day that does not lie after `asOf`.
private func latest(_ month: Int, _ day: Int, _ asOf: Day) -> Published.Reading? {
    // 29 February may lie eight years back.
    for year in stride(from: asOf.year, through: asOf.year - 8, by: -1) {
        if let candidate = Day(year, month, day), candidate <= asOf { return .init(day: candidate) }
    }
    return nil
}
