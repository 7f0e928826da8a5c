import Gazette

/// `2 months, 3 weeks`, `an hour ago`, `3d`, `yesterday at 15:06`, `last Monday`.
func englishAge(_ scan: PhraseReader, asOf: Day) -> Published.Reading? {
    englishSpan(scan, asOf: asOf) ?? englishWord(scan, asOf: asOf)
}

private func englishSpan(_ start: PhraseReader, asOf: Day) -> Published.Reading? {
    var scan = start
    _ = scan.takeAny(["about ", "over ", "almost ", "around ", "nearly ", "more than "])
    if scan.take("half an hour ago") { return Published.Reading(day: asOf, doubt: .aroundMidnight) }
    var age = RelativeAge()
    while !scan.isAtEnd {
        let before = scan
        guard let count = scan.digits() ?? scan.word().flatMap({ englishNumbers[$0] }) else {
            scan = before
            break
        }
        guard let name = scan.word(), let unit = englishUnits[name], age.add(count, unit)
        else { return nil }
        _ = scan.takeAny([", and ", ",", "and "])
    }
    _ = scan.take("ago")
    return scan.isAtEnd ? age.reading(before: asOf) : nil
}

private func englishWord(_ start: PhraseReader, asOf: Day) -> Published.Reading? {
    var scan = start
    if scan.takeAny(["just now", "right now", "moments ago", "now"]) {
        return scan.isAtEnd ? Published.Reading(day: asOf) : nil
    }
    let isLast = scan.take("last ")
    if !isLast { _ = scan.take("on ") }
    guard let word = scan.word() else { return nil }
    var reading: Published.Reading
    switch (word, isLast) {
    case ("today", false): reading = .init(day: asOf)
    case ("yesterday", false): reading = .init(day: asOf - 1)
    case ("week", true): reading = .init(day: asOf - 7, precision: .week)
    case ("month", true): reading = .init(day: asOf.adding(months: -1), precision: .month)
    case ("year", true): reading = .init(day: asOf.adding(months: -12), precision: .year)
    default:
        guard let weekday = englishWeekday(word) else { return nil }
        let back = (asOf.weekday - weekday + 7) % 7
        reading = .init(day: asOf - (isLast && back == 0 ? 7 : back))
    }
    _ = scan.takeAny([",", "at "])
    if !scan.isAtEnd {
        reading.time = scan.clockTime()
        guard reading.time != nil, scan.isAtEnd else { return nil }
    }
    return reading
}

/// From 1 for Monday; full names and their first three letters or more.
func englishWeekday(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    let names = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
}

private let englishNumbers = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
]

private let englishUnits: [String: RelativeAge.Unit] = [
    "year": .year, "years": .year, "yr": .year, "yrs": .year, "y": .year,
    "month": .month, "months": .month, "mo": .month, "mos": .month,
    "week": .week, "weeks": .week, "wk": .week, "wks": .week, "w": .week,
    "day": .day, "days": .day, "d": .day,
    "hour": .hour, "hours": .hour, "hr": .hour, "hrs": .hour, "h": .hour,
    "minute": .minute, "minutes": .minute, "min": .minute, "mins": .minute, "m": .minute,
    "second": .minute, "seconds": .minute, "sec": .minute, "secs": .minute, "s": .minute,
]
