import Gazette

/// When an article appeared, as far as its page tells.
public struct Published: Sendable, Equatable {
    /// The best single day.
    public var day: Day
    /// The time of day, where the phrase has one.
    public var time: ClockTime?
    /// How exactly `day` is known.
    public var precision: Precision
    /// The phrase as it stood in the text.
    public var phrase: String
    /// Why the day should be looked at again, if it should.
    public var doubt: Doubt?

    /// How exactly a day is known.
    public enum Precision: String, Sendable {
        case day, week, month, year
    }

    /// What makes a date uncertain beyond its precision.
    public enum Doubt: Sendable, Equatable {
        /// Hours count back from a time of day that nobody told.
        case aroundMidnight
        /// `10月前` is ten months ago, or before October.
        case monthsOrMonth
        /// The date is after the day that the text was taken.
        case future
        /// `3/4/2026` is in March or in April.
        case dayOrMonth
        /// The zone that is named means more than one.
        case zone(String)
    }
}

extension Published {
    /// Reads a whole phrase as a date, seen from the day `asOf`; nil when it is none.
    ///
    /// Known are absolute dates, dates without a year, and relative ones in English and Chinese:
    /// `2 months, 3 weeks`, `3 days ago`, `last Monday`, `Tuesday 3 March`, `9月27日`, `三天前`,
    /// `昨天 15:06`.
    public init?(_ phrase: some StringProtocol, asOf: Day) {
        let phrase = String(phrase).trimmed
        guard !phrase.isEmpty, phrase.utf8.count <= 80 else { return nil }
        let reading =
            absoluteDate(PhraseReader(phrase), asOf: asOf) ?? englishAge(
                PhraseReader(phrase), asOf: asOf)
            ?? chineseAge(PhraseReader(phrase), asOf: asOf)
        guard let reading else { return nil }
        self.init(
            day: reading.day, time: reading.time, precision: reading.precision, phrase: phrase,
            doubt: reading.doubt)
        if doubt == nil, let zone = time?.unclearZone { doubt = .zone(zone) }
        if doubt == nil, day > asOf + 1 { doubt = .future }
    }

    /// A date read from a phrase.
    struct Reading {
        var day: Day
        var time: ClockTime?
        var precision = Precision.day
        var doubt: Doubt?
    }
}
