/// The articles that an edition carries which readers may see, and those that wait for one.
struct CarriedArticles {
    /// Newest first.
    private(set) var entries: [(article: Article, terms: Terms)]
    private(set) var articles: [Article]
    private(set) var placement: EditionPlacement
    /// Articles that wait, and editions that are drafts.
    private(set) var leftOut: [Site.LeftOut] = []
    private(set) var opensNext: Int?
    /// Articles that show although they wait.
    private var early: [Site.LeftOut] = []

    /// - Parameter entries: those that show by themselves, newest first.
    init(
        _ entries: [(article: Article, terms: Terms)], of content: ParsedContent,
        _ settings: Settings, _ clock: Clock
    ) {
        (self.entries, articles) = (entries, entries.map(\.article))
        let drafts = clock.showsDrafts ? [] : content.notes.filter(\.isDraft)
        let upcoming = clock.upcoming(content.notes, settings)
        let waiting = Set(upcoming.map(\.file))
        leftOut = drafts.map { $0.leftOut(.draft) } + upcoming.map { $0.leftOut(.future) }
        // The draft of an issue keeps its articles; that of a note about a period says nothing yet.
        let notes =
            settings.cadence == .manual || drafts.isEmpty && upcoming.isEmpty
            ? content.notes
            : content.notes.filter { !$0.isDraft || clock.showsDrafts }
                .filter { !waiting.contains($0.file) }
        placement = EditionPlacement(articles, notes, of: content, settings) { [articles] in
            Translations(articles, language: settings.language, content.locator)
        }
        let slots = placement.slots.all
        let isShown = slots.map(clock.shows)
        let opening = (slots + placement.slots.withNotes).filter { !clock.shows($0) }.map(\.opens)
        let written = upcoming.compactMap { $0.opens(in: settings.zone) }
        opensNext = (opening + written).filter { $0 > clock.now }.min()
        let isCarried = placement.indices.map { $0.map { isShown[$0] } ?? clock.showsFuture }
        for (index, slot) in placement.indices.enumerated() {
            if let slot, clock.isOpen(slots[slot]) { continue }
            let waiting = Site.LeftOut(
                file: articles[index].file, reason: .waiting, path: articles[index].path)
            if isCarried[index] { early.append(waiting) } else { leftOut.append(waiting) }
        }
        if isCarried.contains(false) {
            self.entries = zip(entries, isCarried).filter { $1 }.map { $0.0 }
            articles = self.entries.map(\.article)
            placement = placement.keeping(isCarried)
        }
        placement.addNext(articles)
    }

    /// What the files of editions hold that show and are editions themselves, by file.
    func texts(_ clock: Clock) -> [String: WrittenText] {
        var texts: [String: WrittenText] = [:]
        for slot in placement.slots.all {
            if let note = slot.note, let written = note.written, clock.shows(slot) {
                texts[note.file] = written
            }
        }
        return texts
    }

    /// What shows early by its own, and then what shows although it waits.
    func early(besides own: [Site.LeftOut]) -> [Site.LeftOut] {
        guard !early.isEmpty else { return own }
        let told = Set(own.map(\.file))
        return own + early.filter { !told.contains($0.file) }
    }
}

extension EditionNote {
    fileprivate func leftOut(_ reason: Site.LeftOut.Reason) -> Site.LeftOut {
        Site.LeftOut(file: file, reason: reason, path: Edition.path(of: id))
    }

    /// When it appears, where it is the edition itself; seconds since 1970.
    fileprivate func opens(in zone: Zone) -> Int? { written?.edition.date.instant(in: zone) }
}

extension Clock {
    /// Editions of periods that are written already and do not show yet. The articles of their
    /// periods do not wait for them.
    fileprivate func upcoming(_ notes: [EditionNote], _ settings: Settings) -> [EditionNote] {
        guard settings.cadence != .manual, !showsFuture else { return [] }
        return notes.filter { note in
            !note.isDraft && note.opens(in: settings.zone).map { $0 > now } ?? false
        }
    }

    /// Whether readers see an edition.
    func isOpen(_ slot: EditionSlot) -> Bool {
        slot.opens <= now && !(slot.standsAlone && slot.note?.isDraft ?? false)
    }

    /// Whether an edition shows, to readers or to whoever looks at it early.
    func shows(_ slot: EditionSlot) -> Bool {
        if slot.standsAlone, slot.note?.isDraft ?? false, !showsDrafts { return false }
        return showsFuture || slot.opens <= now
    }
}

extension Site {
    /// What the clock alone leaves out.
    var leftOutByClock: [LeftOut] {
        leftOut.filter { $0.reason != .waiting && !$0.file.hasPrefix(ContentPaths.editions) }
    }

    /// What shows early by the clock alone.
    var earlyByClock: [LeftOut] { early.filter { $0.reason != .waiting } }
}
