/// Phrases with a number or a date in them.
extension Words {
    /// `23 November 2026`, `2026年11月23日`.
    public func date(_ day: Day) -> String {
        let (year, month, number) = day.parts
        return self[number == 1 ? .firstOfMonth : .date].text { field, digits in
            switch field {
            case .day: digits.number(number)
            case .month: digits.text(self[.monthsInDates][month - 1])
            case .year: digits.number(year)
            case .number: digits.number(month)
            default: break
            }
        }
    }

    /// A date as precise as it is known: a month, a day, a day with its time.
    public func date(_ stamp: PartialDate, in zone: Zone) -> String {
        let local = stamp.day(in: zone)
        switch stamp.precision {
        case .year: return year(stamp.day.year)
        case .month: return month(stamp.day.month, of: stamp.day.year)
        case .week:
            return self[.aboutDate].text { field, digits in
                if field == .date { digits.text(date(stamp.day)) }
            }
        case .day, .hour, .minute, .second:
            guard stamp.seconds != nil else { return date(local) }
            let instant = stamp.instant(in: zone)
            let seconds = instant + zone.offset(at: instant) - local.number * 86_400
            return self[.dateAndTime].text { field, digits in
                switch field {
                case .date: digits.text(date(local))
                case .time: digits.time(seconds)
                default: break
                }
            }
        }
    }

    /// `Monday`, `星期一`.
    public func weekday(_ day: Day) -> String { weekdayNames[day.weekday - 1] }

    /// `November 2026`, `2026年11月`.
    public func month(_ month: Int, of year: Int) -> String {
        self[.month].text { field, digits in
            switch field {
            case .month: digits.text(months[month - 1])
            case .year: digits.number(year)
            case .number: digits.number(month)
            default: break
            }
        }
    }

    /// `2026`, `2026年`.
    public func year(_ year: Int) -> String {
        self[.year].text { field, digits in if field == .year { digits.number(year) } }
    }

    /// A period as an edition's name: a day with its weekday, a week's two ends, a month.
    public func period(_ period: Period) -> String {
        switch period.cadence {
        case .daily:
            return self[.dayEdition].text { field, digits in
                switch field {
                case .weekday: digits.text(weekday(period.first))
                case .date: digits.text(date(period.first))
                default: break
                }
            }
        case .weekly:
            let (year, number) = period.first.week
            return self[.weekEdition].text { field, digits in
                switch field {
                case .year: digits.number(year)
                case .number: digits.number(number)
                case .from: digits.text(date(period.first))
                case .to: digits.text(date(period.last))
                default: break
                }
            }
        case .manual: return date(period.first)
        case .monthly: return month(period.first.month, of: period.first.year)
        }
    }

    /// `No. 407`, `第407期`.
    public func number(_ number: Int) -> String { fill(.editionNumber, number) }

    /// `Page 3`, `第 3 页`.
    public func page(_ number: Int) -> String { fill(.page, number) }

    private func fill(_ phrase: Word.Phrase, _ number: Int) -> String {
        self[phrase].text { field, digits in
            if field == .number { digits.text(String(number)) }
        }
    }

    private subscript(_ phrase: Word.Phrase) -> Pattern { phrases[phrase.rawValue] }
}

/// What is counted.
extension Words {
    /// `12 articles`, `12 篇`.
    public func articles(_ count: Int) -> String { self.count(.articles, count) }

    /// `40 items`, `40 条`.
    public func items(_ count: Int) -> String { self.count(.items, count) }

    /// `3 editions`, `3 期`.
    public func editions(_ count: Int) -> String { self.count(.editions, count) }

    /// `5 minutes`, `5 分钟`.
    public func minutes(_ count: Int) -> String { self.count(.minutes, count) }

    /// `1,191 words`, `2998 字`: characters and words together.
    public func length(_ length: Length) -> String {
        count(.length, length.characters + length.words)
    }

    private func count(_ word: Word.Counted, _ number: Int) -> String {
        let forms = counted[word.rawValue]
        let pattern = forms[plural.form(number)] ?? forms[.other] ?? forms[.many]
        return pattern?.text { field, digits in
            if field == .number { digits.text(grouped(number)) }
        } ?? String(number)
    }

    /// `1,191`.
    private func grouped(_ number: Int) -> String {
        let digits = String(number)
        guard digits.utf8.count >= leastGroupedDigits, !thousands.isEmpty else { return digits }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { text += thousands }
            text.append(digit)
        }
        return text
    }
}
