/// Phrases with a number or a date in them.
extension Words {
    /// `23 November 2026`, `2026年11月23日`.
    public func date(_ day: Day) -> String {
        let (year, month, number) = day.parts
        // Dates stand many times on every page, so they are put together from bytes.
        return Digits.text {
            guard isChinese else {
                $0.number(number)
                $0.mark(" ")
                $0.text(months[month - 1])
                $0.mark(" ")
                $0.number(year)
                return
            }
            $0.number(year)
            $0.text("年")
            $0.number(month)
            $0.text("月")
            $0.number(number)
            $0.text("日")
        }
    }

    /// A date as precise as it is known: a month, a day, a day with its time.
    public func date(_ stamp: PartialDate, in zone: Zone) -> String {
        let local = stamp.day(in: zone)
        switch stamp.precision {
        case .year: return year(stamp.day.year)
        case .month: return month(stamp.day.month, of: stamp.day.year)
        case .week:
            return isChinese
                ? "\(approximately)\(date(stamp.day))" : "\(approximately) \(date(stamp.day))"
        case .day, .hour, .minute, .second:
            guard stamp.seconds != nil else { return date(local) }
            let instant = stamp.instant(in: zone)
            let seconds = instant + zone.offset(at: instant) - local.number * 86_400
            return "\(date(local)) \(Digits.text { $0.time(seconds) })"
        }
    }

    /// `Monday`, `星期一`.
    public func weekday(_ day: Day) -> String { weekdayNames[day.weekday - 1] }

    /// `November 2026`, `2026年11月`.
    public func month(_ month: Int, of year: Int) -> String {
        isChinese ? "\(year)年\(month)月" : "\(months[month - 1]) \(year)"
    }

    /// `2026`, `2026年`.
    public func year(_ year: Int) -> String { isChinese ? "\(year)年" : String(year) }

    /// A period as an edition's name: a day with its weekday, a week's two ends, a month.
    public func period(_ period: Period) -> String {
        switch period.cadence {
        case .daily:
            return isChinese
                ? "\(date(period.first)) \(weekday(period.first))"
                : "\(weekday(period.first)), \(date(period.first))"
        case .weekly:
            let (year, number) = period.first.week
            let span = "\(date(period.first))–\(date(period.last))"
            return isChinese ? "\(year)年第\(number)周 \(span)" : "Week \(number), \(span)"
        case .monthly: return month(period.first.month, of: period.first.year)
        }
    }

    /// `No. 407`, `第407期`.
    public func number(_ number: Int) -> String { isChinese ? "第\(number)期" : "No. \(number)" }

    /// `12 articles`, `12 篇`.
    public func articles(_ count: Int) -> String {
        isChinese ? "\(count) 篇" : count == 1 ? "1 article" : "\(count) articles"
    }

    /// `3 editions`, `3 期`.
    public func editions(_ count: Int) -> String {
        isChinese ? "\(count) 期" : count == 1 ? "1 edition" : "\(count) editions"
    }

    /// `5 minutes`, `5 分钟`.
    public func minutes(_ count: Int) -> String {
        isChinese
            ? "\(count) \(language == "zh-Hant" ? "分鐘" : "分钟")"
            : count == 1 ? "1 minute" : "\(count) minutes"
    }

    /// `1,191 words`, `2998 字`: Han characters and words together.
    public func length(_ length: Length) -> String {
        let count = length.characters + length.words
        return isChinese ? "\(count) 字" : "\(Words.grouped(count)) words"
    }

    /// `Page 3`, `第 3 页`.
    public func page(_ number: Int) -> String {
        isChinese ? "第 \(number) \(language == "zh-Hant" ? "頁" : "页")" : "Page \(number)"
    }

    /// A language as its own readers call it.
    public func language(_ tag: String) -> String {
        switch tag {
        case "zh", "zh-Hans": "简体中文"
        case "zh-Hant": "繁體中文"
        case "en": "English"
        default: tag
        }
    }

    /// `1,191`.
    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
