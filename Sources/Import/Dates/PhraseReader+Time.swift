import Gazette

extension PhraseReader {
    /// Takes a time of day, such as `15:06`, `t15:06:00+08:00`, `下午3点半`, `3 p.m. ET`.
    mutating func clockTime() -> ClockTime? {
        _ = takeAny([",", "t", "at "])
        let isBeijing = takeAny(["北京时间", "(北京时间)"])
        let part = dayParts.first { take($0) }
        guard let hour = numeral(), hour <= 24 else { return nil }
        var time = ClockTime(hour: hour, minute: 0)
        if takeAny(["点", "时"]) {
            guard takeChineseMinutes(into: &time) else { return nil }
        } else if take(":") || rest.first == "." && take(".") {
            guard takeMinutes(into: &time) else { return nil }
            if !takeHalf(into: &time) { _ = take("uhr") }
        } else if !takeHalf(into: &time) {
            return nil
        }
        if let part { time.shift(to: part) }
        takeZone(into: &time)
        if isBeijing || takeAny(["北京时间", "(北京时间)"]) { time.offset = 480 }
        // Midnight at a day's end is the next day's; no page means that to the minute.
        if time.hour == 24 { (time.hour, time.minute) = (23, 59) }
        return time
    }

    private mutating func takeMinutes(into time: inout ClockTime) -> Bool {
        guard let minute = digits(), minute < 60 else { return false }
        time.minute = minute
        guard take(":") else { return true }
        guard let second = digits(), second < 60 else { return false }
        time.second = second
        if take(".") { rest = rest.drop { ("0"..."9").contains($0) } }
        return true
    }

    private mutating func takeChineseMinutes(into time: inout ClockTime) -> Bool {
        if take("半") {
            time.minute = 30
        } else if take("整") {
            return true
        } else if let minute = numeral() {
            guard minute < 60 else { return false }
            time.minute = minute
            if take("分"), let second = numeral() {
                guard second < 60, take("秒") else { return false }
                time.second = second
            }
        }
        return true
    }

    /// `am`, `p.m.`: the half of the day.
    private mutating func takeHalf(into time: inout ClockTime) -> Bool {
        guard time.hour <= 12 else { return false }
        if takeAny(["am", "a.m."]) {
            if time.hour == 12 { time.hour = 0 }
            return true
        }
        guard takeAny(["pm", "p.m."]) else { return false }
        if time.hour < 12 { time.hour += 12 }
        return true
    }

    private mutating func takeZone(into time: inout ClockTime) {
        let before = self
        let isBracketed = take("(")
        var hasName = false
        for (name, offset) in zones where takeWord(name) {
            hasName = true
            time.offset = offset
            if offset == nil { time.unclearZone = name.uppercased() }
            break
        }
        if takeAny(["+", "-"]) {
            let isWest = before.rest.first { "+-".unicodeScalars.contains($0) } == "-"
            guard let number = digits() else {
                self = before
                return
            }
            var (hours, minutes) = number > 99 ? (number / 100, number % 100) : (number, 0)
            if take(":") { minutes = digits() ?? 0 }
            guard hours <= 14, minutes < 60 else {
                self = before
                return
            }
            if isWest { (hours, minutes) = (-hours, -minutes) }
            (time.offset, time.unclearZone) = (hours * 60 + minutes, nil)
        } else if isBracketed, !hasName {
            self = before
            return
        }
        if isBracketed { _ = take(")") }
    }

    /// Takes a word that no letter follows.
    private mutating func takeWord(_ word: String) -> Bool {
        let before = self
        guard take(word) else { return false }
        let after = before.rest.dropFirst(word.unicodeScalars.count).first
        if let after, ("a"..."z").contains(after) {
            self = before
            return false
        }
        return true
    }
}

extension ClockTime {
    /// Moves an hour of twelve into the part of the day that stood before it.
    fileprivate mutating func shift(to part: String) {
        switch part {
        case "下午", "晚上", "晚间", "傍晚": if hour < 12 { hour += 12 }
        case "中午": if hour < 6 { hour += 12 }
        case "凌晨", "上午", "早上", "清晨": if hour == 12, part == "凌晨" { hour = 0 }
        default: break
        }
    }
}

private let dayParts = ["上午", "下午", "晚上", "凌晨", "中午", "早上", "晚间", "清晨", "傍晚"]

/// Minutes east of Greenwich. What changes with the season, or means several zones, has none.
private let zones: [(String, Int?)] = [
    ("z", 0), ("utc", 0), ("gmt", 0), ("est", -300), ("edt", -240), ("cdt", -300), ("mst", -420),
    ("mdt", -360), ("pst", -480), ("pdt", -420), ("bst", 60), ("cest", 120), ("cet", 60),
    ("hkt", 480), ("sgt", 480), ("jst", 540), ("kst", 540), ("aest", 600), ("aedt", 660),
    ("et", nil), ("ct", nil), ("mt", nil), ("pt", nil), ("cst", nil), ("ist", nil),
]
