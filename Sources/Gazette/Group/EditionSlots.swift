/// The editions that there can be, and how an article finds its own.
struct EditionSlots {
    private let cadence: Settings.Cadence
    private let zone: Zone
    /// For a cadence with periods: those that articles or notes ask for so far.
    private var byPeriod: [Period: Int] = [:]
    private var byID: [String: Int] = [:]
    private var notes: [Period: EditionNote] = [:]
    private(set) var all: [EditionSlot] = []
    private(set) var problems: [Problem] = []
    /// For editions that are declared: the latest end of each and of those before it.
    private var ends: [Int] = []

    init(_ notes: [EditionNote], _ settings: Settings) {
        (cadence, zone) = (settings.cadence, settings.zone)
        if cadence == .manual { declare(notes) } else { take(notes) }
    }

    /// The editions of files that declare them, oldest first.
    private mutating func declare(_ notes: [EditionNote]) {
        let slots = notes.map { EditionSlot($0, zone: zone) }
        let order = slots.indices.sorted {
            let (a, b) = (slots[$0], slots[$1])
            return a.opens != b.opens ? a.opens < b.opens : $0 < $1
        }
        for index in order {
            let slot = slots[index]
            if let first = byID[slot.id].flatMap({ all[$0].note }), let note = slot.note {
                tell(note, .secondNote(slot.id, first: first.file))
                continue
            }
            byID[slot.id] = all.count
            ends.append(max(ends.last ?? .min, slot.end))
            all.append(slot)
        }
    }

    /// Notes about periods.
    private mutating func take(_ notes: [EditionNote]) {
        for note in notes {
            let named = Period(cadence, id: note.id)
            let dated = note.date.map { Period(cadence, containing: $0.day(in: zone)) }
            guard let period = named ?? dated else {
                tell(note, .noSuchEdition(note.id, example: example))
                continue
            }
            if let dated, dated != period {
                tell(note, .dateOutsideEdition(dated.first, period.id))
            }
            if let first = self.notes[period] {
                tell(note, .secondNote(period.id, first: first.file))
            } else {
                self.notes[period] = note
                if note.written != nil { _ = index(of: period) }
            }
        }
    }

    private mutating func tell(_ note: EditionNote, _ wording: Wording) {
        problems.append(Problem(.warning, Place(file: note.file), wording))
    }

    /// The slot of a period; a new one where nothing has asked for it yet.
    mutating func index(of period: Period) -> Int {
        if let index = byPeriod[period] { return index }
        byPeriod[period] = all.count
        all.append(EditionSlot(period, notes[period], zone: zone))
        return all.count - 1
    }

    /// The slot that an article's date leads to; nil where none has come yet.
    mutating func index(for article: Article) -> Int? {
        guard cadence == .manual else {
            return index(of: Period(cadence, containing: article.day))
        }
        // The first edition whose end, or that of one before it, is not passed: an end before it
        // that is later would have taken the article already.
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] < article.instant { low = middle + 1 } else { high = middle }
        }
        return low < all.count ? low : nil
    }

    /// The slot that an article names; nil where there is none of that name.
    mutating func index(named id: String) -> Int? {
        guard cadence == .manual else { return Period(cadence, id: id).map { index(of: $0) } }
        return byID[id] ?? byID[Slug.make(id, style: .han)]
    }

    /// Slots whose notes list stories, with these notes, in the order of the editions.
    mutating func withStories() -> [(slot: Int, note: EditionNote)] {
        if cadence == .manual {
            return all.indices.compactMap { index in
                all[index].note.flatMap { $0.stories.isEmpty ? nil : (index, $0) }
            }
        }
        return notes.filter { !$1.stories.isEmpty }.sorted { $0.key < $1.key }.map {
            (index(of: $0), $1)
        }
    }

    /// Periods that somebody wrote a note about, where no article may fall into them.
    var withNotes: [EditionSlot] {
        notes.map { EditionSlot($0, $1, zone: zone) }.sorted { $0.period < $1.period }
    }

    /// Ids that somebody may have meant who wrote `id` in an article of a day.
    func candidates(_ id: String, near day: Day) -> [String] {
        guard cadence == .manual else {
            let written = Day(id).map { Period(cadence, containing: $0).id }
            return [written ?? Period(cadence, containing: day).id]
        }
        if let nearest = Suggestion.nearest(to: id, among: all.map(\.id)) { return [nearest] }
        return all.reversed().map(\.id)
    }

    /// An id of the cadence.
    var example: String {
        Day(2026, 11, 23).map { Period(cadence, containing: $0).id } ?? ""
    }

    /// Adds the edition of what waits for one that is not declared yet.
    mutating func addNext(on day: Day) -> Int {
        var slot = EditionSlot(Period(.manual, containing: day), nil, zone: zone)
        slot.id = "next"
        while byID[slot.id] != nil { slot.id += "-edition" }
        if let last = all.last, slot.period < last.period { slot.period = last.period }
        all.append(slot)
        return all.count - 1
    }
}
