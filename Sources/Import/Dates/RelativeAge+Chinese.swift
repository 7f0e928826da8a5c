import Gazette

/// `刚刚`, `三天前`, `2个多月前`, `半小时前`, `昨天 15:06`, `上周三`, `去年`.
func chineseAge(_ scan: PhraseReader, asOf: Day) -> Published.Reading? {
    chineseSpan(scan, asOf: asOf) ?? chineseWord(scan, asOf: asOf)
}

private func chineseSpan(_ start: PhraseReader, asOf: Day) -> Published.Reading? {
    var scan = start
    _ = scan.takeAny(["大约", "约", "大概", "近"])
    if scan.takeAny(["几秒", "数秒", "半个小时", "半小时", "半个钟头"]) {
        _ = scan.take("钟")
        return scan.take("前") && scan.isAtEnd ? .init(day: asOf, doubt: .aroundMidnight) : nil
    }
    if scan.take("半年") {
        let day = asOf.adding(months: -6)
        return scan.takeAgo() && scan.isAtEnd ? .init(day: day, precision: .month) : nil
    }
    var age = RelativeAge()
    var isAmbiguous = false
    repeat {
        guard let count = scan.numeral() else { return nil }
        _ = scan.take("多")
        let hasMeasure = scan.take("个")
        _ = scan.take("多")
        guard let (name, unit) = chineseUnits.first(where: { scan.take($0.0) }),
            age.add(count, unit)
        else { return nil }
        isAmbiguous = name == "月" && !hasMeasure
        _ = scan.takeAny(["零", "又"])
    } while !scan.isAtEnd && !scan.takeAgo()
    // Without 前 it would be a length of time, which other lines may hold, too.
    guard scan.isAtEnd, start.rest.contains("前") || start.rest.contains("内") else { return nil }
    var reading = age.reading(before: asOf)
    if isAmbiguous { reading?.doubt = .monthsOrMonth }
    return reading
}

private func chineseWord(_ start: PhraseReader, asOf: Day) -> Published.Reading? {
    var scan = start
    if scan.takeAny(["刚刚", "刚才", "刚"]) {
        return scan.isAtEnd ? .init(day: asOf) : nil
    }
    var reading: Published.Reading
    if let (_, days) = chineseDays.first(where: { scan.take($0.0) }) {
        reading = .init(day: asOf - days)
    } else if let (_, months) = chineseYears.first(where: { scan.take($0.0) }) {
        reading = .init(
            day: asOf.adding(months: -months), precision: months % 12 == 0 ? .year : .month)
    } else if let weekday = chineseWeekday(&scan, asOf: asOf) {
        reading = weekday
    } else {
        return nil
    }
    if !scan.isAtEnd {
        reading.time = scan.clockTime()
        guard reading.time != nil, scan.isAtEnd else { return nil }
    }
    return reading
}

/// `周三` is the latest Wednesday, `上周三` the one of the week before.
private func chineseWeekday(_ scan: inout PhraseReader, asOf: Day) -> Published.Reading? {
    let isLast = scan.takeAny(["上个", "上"])
    guard scan.takeAny(["周", "星期", "礼拜"]) else { return nil }
    for (index, name) in ["一", "二", "三", "四", "五", "六", "日", "天"].enumerated()
    where scan.take(name) {
        let weekday = min(index + 1, 7)
        let monday = asOf - (asOf.weekday - 1)
        if isLast { return .init(day: monday - 7 + (weekday - 1)) }
        return .init(day: asOf - (asOf.weekday - weekday + 7) % 7)
    }
    return isLast ? .init(day: asOf - 7, precision: .week) : nil
}

extension PhraseReader {
    fileprivate mutating func takeAgo() -> Bool {
        _ = takeAny(["左右", "多"])
        return takeAny(["之前", "以前", "前", "以内", "内"])
    }
}

/// Longer names before those that they begin with.
private let chineseUnits: [(String, RelativeAge.Unit)] = [
    ("年", .year), ("月", .month), ("星期", .week), ("礼拜", .week), ("周", .week), ("天", .day),
    ("日", .day), ("小时", .hour), ("钟头", .hour), ("分钟", .minute), ("分", .minute),
    ("秒钟", .minute), ("秒", .minute),
]

private let chineseDays: [(String, Int)] = [
    ("今天", 0), ("今日", 0), ("昨天", 1), ("昨日", 1), ("昨晚", 1), ("前天", 2), ("前日", 2),
    ("大前天", 3),
]

/// Months back.
private let chineseYears: [(String, Int)] = [
    ("今年", 0), ("去年", 12), ("前年", 24), ("上个月", 1), ("上月", 1),
]
