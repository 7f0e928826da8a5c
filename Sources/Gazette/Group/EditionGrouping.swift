/// Articles by the period they fall into.
struct EditionGrouping {
    /// Newest first.
    private(set) var editions: [Edition] = []
    /// For each article the index of its edition.
    private(set) var indices: [Int]
    /// For each article where in its edition it stands, from 0.
    private(set) var positions: [Int]
    private(set) var problems: [Problem] = []

    /// - Parameter articles: newest first.
    init(
        _ articles: [Article], topicOf topics: [Int], cadence: Settings.Cadence,
        notes: [EditionNote], _ translations: Translations
    ) {
        var members: [Period: [Int]] = [:]
        for (index, article) in articles.enumerated() {
            members[Period(cadence, containing: article.day), default: []].append(index)
        }
        let notesByID = Dictionary(notes.map { ($0.id, $0) }) { first, _ in first }
        for note in notes {
            guard let first = notesByID[note.id], first.file != note.file else { continue }
            let wording = Wording.secondNote(note.id, first: first.file)
            problems.append(Problem(.warning, Place(file: note.file), wording))
        }
        indices = [Int](repeating: 0, count: articles.count)
        positions = indices
        let periods = members.keys.sorted()
        for (number, period) in periods.enumerated() {
            let note = notesByID[period.id]
            let all = members[period] ?? []
            let named = namedLead(of: all, articles, note: note)
            let members = translations.withoutRepeats(all, keeping: named)
            let lead = named ?? self.lead(of: members, articles)
            var edition = Edition(
                period: period, number: note?.number ?? number + 1, title: note?.title,
                note: note?.body ?? .none, noteFile: note?.file, bullets: note?.bullets ?? [],
                cover: note?.cover,
                lead: lead, members: members, articles: articles, topics: topics)
            if members.count < all.count {
                let shown = Set(members)
                edition.translations = all.filter { !shown.contains($0) }
            }
            editions.append(edition)
        }
        editions.reverse()
        for (number, edition) in editions.enumerated() {
            for (position, article) in edition.articles.enumerated() {
                (indices[article], positions[article]) = (number, position)
            }
            guard !edition.translations.isEmpty else { continue }
            let shown = Set(edition.articles)
            for article in edition.translations {
                // It stands where the page has it in another language.
                let other = translations.groups[article]?.first(where: shown.contains)
                (indices[article], positions[article]) = (number, other.map { positions[$0] } ?? 0)
            }
        }
        let known = Set(periods.map(\.id))
        problems += notes.filter { !known.contains($0.id) }
            .map { Problem(.warning, Place(file: $0.file), .noSuchEdition($0.id)) }
    }

    /// The article that calls itself one, else the most important, else the newest.
    private func lead(of members: [Int], _ articles: [Article]) -> Int {
        let best = members.max { left, right in
            let (a, b) = (articles[left], articles[right])
            if a.isLead != b.isLead { return b.isLead }
            return a.importance != b.importance ? a.importance < b.importance : left > right
        }
        return best ?? 0
    }
}

extension EditionGrouping {
    /// The article that a note names as the first.
    private mutating func namedLead(
        of members: [Int], _ articles: [Article], note: EditionNote?
    ) -> Int? {
        guard let note, let (name, place) = note.lead else { return nil }
        let names = ArticleNames(articles, among: members)
        switch names.match(name, in: note.file) {
        case .one(let index): return index
        case .several(let found):
            let ids = found.map { articles[$0].id }.sorted()
            problems.append(Problem(.warning, place, .leadNotClear(name, among: ids)))
        case .none:
            // What was probably meant stands first.
            let nearest = names.nearest(to: name)
            let ids = members.map { articles[$0] }.sorted { left, right in
                let isNear = { (article: Article) in [article.id, article.slug].contains(nearest) }
                return isNear(left) != isNear(right) ? isNear(left) : left.id < right.id
            }.map(\.id)
            problems.append(Problem(.warning, place, .leadNotInEdition(name, among: ids)))
        }
        return nil
    }
}

extension Edition {
    fileprivate init(
        period: Period, number: Int, title: String?, note: Body, noteFile: String?,
        bullets: [String],
        cover: Picture?, lead: Int, members: [Int], articles: [Article], topics: [Int]
    ) {
        var byTopic: [Int: [Int]] = [:]
        for member in members where member != lead {
            byTopic[topics[member], default: []].append(member)
        }
        let sections = byTopic.keys.sorted().map { topic in
            // The sort keeps newest first among equals.
            let articles = (byTopic[topic] ?? []).sorted {
                let (a, b) = (articles[$0].importance, articles[$1].importance)
                return a != b ? a > b : $0 < $1
            }
            return Section(topic: topic, articles: articles)
        }
        self.init(
            period: period, number: number, title: title, note: note, noteFile: noteFile,
            bullets: bullets,
            cover: cover, lead: lead, sections: sections,
            articles: [lead] + sections.flatMap(\.articles),
            length: members.reduce(Length()) { $0 + articles[$1].length })
    }
}
