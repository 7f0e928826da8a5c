/// Which edition carries each article: the one that the article names, or the one that lists it, or
/// the one of its date.
struct EditionPlacement {
    private(set) var slots: EditionSlots
    /// For each article its slot; nil where it waits for an edition that is not declared yet.
    private(set) var indices: [Int?]
    /// For each slot that lists stories: the articles of each of its lists.
    private(set) var lists: [Int: [[Int]]] = [:]
    private(set) var problems: [Problem] = []

    /// - Parameters:
    ///   - articles: those that show, newest first.
    ///   - notes: of the editions.
    ///   - content: everything, since a list may name an article that does not show.
    ///   - translations: asked for where an edition is named.
    init(
        _ articles: [Article], _ notes: [EditionNote], of content: ParsedContent,
        _ settings: Settings, translations: () -> Translations
    ) {
        slots = EditionSlots(notes, settings)
        indices = [Int?](repeating: nil, count: articles.count)
        var fixed = readEditions(articles, content.locator)
        let withStories = slots.withStories()
        if !withStories.isEmpty {
            var listed = ListedStories(articles, of: content, slots, named: fixed)
            for (slot, note) in withStories { lists[slot] = listed.take(note, slot) }
            (slots, fixed) = (listed.slots, listed.fixed)
            problems += listed.problems
        }
        if !fixed.isEmpty {
            // What an editor says of an article holds for its translations.
            let groups = translations().groups
            for (article, slot) in fixed.sorted(by: { $0.key < $1.key }) {
                for other in groups[article] ?? [] where fixed[other] == nil {
                    fixed[other] = slot
                }
            }
        }
        for index in articles.indices {
            indices[index] = fixed[index] ?? slots.index(for: articles[index])
        }
        problems += slots.problems
    }

    /// The slots of articles that name their edition.
    private mutating func readEditions(
        _ articles: [Article], _ locator: KeyLocator
    ) -> [Int: Int] {
        var (fixed, locator) = ([Int: Int](), locator)
        for (index, article) in articles.enumerated() {
            guard let id = article.edition else { continue }
            if let slot = slots.index(named: id) {
                fixed[index] = slot
                continue
            }
            let place = locator.place(of: "edition", in: article.file)
            let candidates = slots.candidates(id, near: article.day)
            problems.append(Problem(.warning, place, .unknownEdition(id, among: candidates)))
        }
        return fixed
    }

    /// Puts what waits for an edition that is not declared yet into one that is about to come.
    mutating func addNext(_ articles: [Article]) {
        guard let newest = indices.firstIndex(of: nil) else { return }
        let slot = slots.addNext(on: articles[newest].day)
        for index in indices.indices where indices[index] == nil { indices[index] = slot }
    }

    /// The same without some articles.
    func keeping(_ isKept: [Bool]) -> EditionPlacement {
        var (next, places) = (self, [Int?](repeating: nil, count: isKept.count))
        var count = 0
        for index in isKept.indices where isKept[index] {
            places[index] = count
            count += 1
        }
        next.indices = zip(indices, isKept).filter { $1 }.map { $0.0 }
        next.lists = lists.mapValues { $0.map { $0.compactMap { places[$0] } } }
        return next
    }
}
