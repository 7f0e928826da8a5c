extension FieldReader {
    /// A date; a time that clocks skip or show twice is pointed out.
    mutating func stamp(_ key: String, in zone: Zone) -> PartialDate? {
        let (text, mark) = (peek(key), mark(of: key) ?? .top)
        guard let stamp = stamp(key) else { return nil }
        guard let seconds = stamp.seconds, stamp.offset == nil else { return stamp }
        let local = stamp.day.number * 86_400 + seconds
        switch zone.occurrence(ofLocal: local) {
        case .once: break
        case .skipped:
            note(.warning, mark, .skippedTime(text, read: zone.text(stamp.instant(in: zone))))
        case .twice:
            let first = stamp.instant(in: zone)
            let second = local - zone.offset(at: local + 86_400)
            note(.warning, mark, .repeatedTime(text, zone.text(first), zone.text(second)))
        }
        return stamp
    }

    /// The date, with the precision that an importer may have written beside it.
    mutating func date(_ file: String, _ zone: Zone) -> PartialDate {
        let named = FileDate.day(of: file)
        var date = required(.noDate) { $0.stamp("date", in: zone) ?? named.map { PartialDate($0) } }
        if let precision = choice("date_precision", PartialDate.Precision.self) {
            date?.precision = precision
        }
        return date ?? PartialDate(Day(number: 0))
    }

    /// When an article no longer shows.
    mutating func expiry(after instant: Int, _ zone: Zone) -> Int? {
        let mark = mark(of: "expires")
        guard let end = stamp("expires", in: zone)?.instant(in: zone) else { return nil }
        if end <= instant { note(.warning, mark ?? .top, .expiresBeforeDate) }
        return end
    }
}

extension Zone {
    /// A moment as an article may write it, with its offset.
    fileprivate func text(_ instant: Int) -> String {
        let (day, offset) = (day(at: instant), offset(at: instant))
        let seconds = instant + offset - day.number * 86_400
        return PartialDate(day, seconds: seconds, offset: offset, precision: .minute)
            .machineText(in: self)
    }
}
