/// An edition to be: what it is called, when it is, and what its editor says of it.
struct EditionSlot: Sendable {
    var id: String
    var period: Period
    var note: EditionNote?
    /// The last moment whose articles go to it by their date.
    var end = 0
    /// From when readers may see it.
    var opens: Int
    /// Whether it is there without an article.
    var standsAlone = false
}

extension EditionSlot {
    /// The edition of a period.
    init(_ period: Period, _ note: EditionNote?, zone: Zone) {
        (id, self.period, self.note) = (period.id, period, note)
        opens = PartialDate(period.first).instant(in: zone)
        standsAlone = note?.written != nil
    }

    /// The edition that a file declares.
    init(_ note: EditionNote, zone: Zone) {
        let date = note.date ?? PartialDate(Day(number: 0))
        id = note.id
        period = Period(.manual, containing: date.day(in: zone))
        self.note = note
        end = min(date.end(in: zone), note.closes?.end(in: zone) ?? .max)
        opens = date.instant(in: zone)
        standsAlone = true
    }
}

extension PartialDate {
    /// Its last second: of the day, where no time is written.
    fileprivate func end(in zone: Zone) -> Int {
        guard seconds == nil else { return instant(in: zone) }
        return PartialDate(day + 1).instant(in: zone) - 1
    }
}
