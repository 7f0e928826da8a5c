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
        notes: [EditionNote]
    ) {
        var members: [Period: [Int]] = [:]
        for (index, article) in articles.enumerated() {
            members[Period(cadence, containing: article.day), default: []].append(index)
        }
        let notesByID = Dictionary(notes.map { ($0.id, $0) }) { first, _ in first }
        indices = [Int](repeating: 0, count: articles.count)
        positions = indices
        let periods = members.keys.sorted()
        for (number, period) in periods.enumerated() {
            let note = notesByID[period.id]
            let members = members[period] ?? []
            let lead = self.lead(of: members, articles, note: note)
            let edition = Edition(
                period: period, number: note?.number ?? number + 1, title: note?.title,
                note: note?.body ?? .none, noteFile: note?.file, bullets: note?.bullets ?? [],
                cover: note?.cover,
                lead: lead, members: members, articles: articles, topics: topics)
            editions.append(edition)
        }
        editions.reverse()
        for (number, edition) in editions.enumerated() {
            for (position, article) in edition.articles.enumerated() {
                (indices[article], positions[article]) = (number, position)
            }
        }
        let known = Set(periods.map(\.id))
        problems += notes.filter { !known.contains($0.id) }
            .map { Problem(.warning, Place(file: $0.file), .noSuchEdition($0.id)) }
    }

    /// The article that the editor named, else that calls itself one, else the most important,
    /// else the newest.
    private mutating func lead(of members: [Int], _ articles: [Article], note: EditionNote?) -> Int
    {
        if let wanted = note?.lead {
            if let index = members.first(where: { articles[$0].id == wanted.id }) { return index }
            problems.append(Problem(.warning, wanted.place, .leadNotInEdition(wanted.id)))
        }
        let best = members.max { left, right in
            let (a, b) = (articles[left], articles[right])
            if a.isLead != b.isLead { return b.isLead }
            return a.importance != b.importance ? a.importance < b.importance : left > right
        }
        return best ?? 0
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
