/// Articles by the edition that carries them.
struct EditionGrouping {
    /// Newest first.
    private(set) var editions: [Edition] = []
    /// For each article the index of its edition.
    private(set) var indices: [Int]
    /// For each article where in its edition it stands, from 0.
    private(set) var positions: [Int]
    /// Numbers that are not written down yet, the oldest edition's first.
    private(set) var newNumbers: [GivenNumber] = []
    /// The number of the edition after the newest.
    private(set) var nextNumber: Int
    private(set) var problems: [Problem]
    private let articles: [Article]
    private let translations: Translations

    /// - Parameters:
    ///   - articles: newest first, each with a slot.
    ///   - placement: which edition carries each.
    ///   - isShown: whether readers may see an edition.
    init(
        _ articles: [Article], topics: TopicGrouping, _ placement: EditionPlacement,
        kept: KeptNumbers, _ translations: Translations, isShown: (EditionSlot) -> Bool
    ) {
        (self.articles, self.translations) = (articles, translations)
        problems = placement.problems
        indices = [Int](repeating: 0, count: articles.count)
        positions = indices
        let slots = placement.slots.all
        var members = [[Int]](repeating: [], count: slots.count)
        for (article, slot) in placement.indices.enumerated() {
            if let slot { members[slot].append(article) }
        }
        let order = slots.indices.filter {
            !members[$0].isEmpty || slots[$0].standsAlone && isShown(slots[$0])
        }.sorted {
            let (a, b) = (slots[$0], slots[$1])
            return a.period.first != b.period.first ? a.period < b.period : $0 < $1
        }
        let names = TopicTitles(topics.topics, areNamed: !placement.lists.isEmpty)
        let numbers = EditionNumbers(
            order.map { (slots[$0].id, slots[$0].note?.number) }, kept: kept)
        nextNumber = numbers.next
        for (slot, number) in zip(order, numbers.all) {
            let (id, before) = (slots[slot].id, kept[slots[slot].id])
            if before != number {
                newNumbers.append(GivenNumber(edition: id, number: number, before: before))
            }
            add(
                slots[slot], number, members[slot], lists: placement.lists[slot] ?? [],
                topicOf: topics.indices, names)
        }
        editions.reverse()
        takePlaces()
        // That of an edition to come is being prepared.
        noteUnused(placement.slots.withNotes.filter(isShown).compactMap(\.note))
    }

    private mutating func add(
        _ slot: EditionSlot, _ number: Int, _ all: [Int], lists: [[Int]], topicOf: [Int],
        _ topics: TopicTitles
    ) {
        let note = slot.note
        let named = namedLead(of: all, note: note)
        let listed = lists.joined()
        let wanted = named.map { [$0] + listed } ?? Array(listed)
        let members = translations.withoutRepeats(all, keeping: Set(wanted))
        // What its editor wrote comes first, where it names no article.
        let isWritten = note?.written != nil
        let lead =
            named ?? listed.first(where: members.contains)
            ?? (isWritten ? nil : weightiest(of: members))
        let sections = EditionSections(
            members.filter { $0 != lead },
            lists: zip(note?.stories ?? [], lists).map { ($0.title, $1) }, articles,
            topicOf: topicOf, topics)
        var edition = Edition(
            id: slot.id, period: slot.period, number: number, title: note?.title,
            note: note?.body ?? .none, noteFile: note?.file, bullets: note?.bullets ?? [],
            cover: note?.cover, lead: lead, sections: sections.sections,
            articles: (lead.map { [$0] } ?? []) + sections.articles,
            length: members.reduce(Length()) { $0 + articles[$1].length })
        if members.count < all.count {
            let shown = Set(members)
            edition.translations = all.filter { !shown.contains($0) }
        }
        editions.append(edition)
    }

    /// Tells editions and articles where they stand.
    private mutating func takePlaces() {
        for number in editions.indices {
            editions[number].position = number
            let edition = editions[number]
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
    }

    private mutating func noteUnused(_ notes: [EditionNote]) {
        let used = Set(editions.compactMap(\.noteFile))
        problems += notes.filter { !used.contains($0.file) }
            .map { Problem(.warning, Place(file: $0.file), .emptyEdition($0.id)) }
    }
}

extension EditionGrouping {
    /// The article that calls itself the lead, else the most important, else the newest.
    private func weightiest(of members: [Int]) -> Int? {
        members.max { left, right in
            let (a, b) = (articles[left], articles[right])
            if a.isLead != b.isLead { return b.isLead }
            return a.importance != b.importance ? a.importance < b.importance : left > right
        }
    }

    /// The article that a note names as the first.
    private mutating func namedLead(of members: [Int], note: EditionNote?) -> Int? {
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
