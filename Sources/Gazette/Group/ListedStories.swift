/// Reads what editions list: whose story is meant, and whose it is already.
struct ListedStories {
    private(set) var slots: EditionSlots
    /// The slots of articles that name one or are listed by one.
    private(set) var fixed: [Int: Int]
    private(set) var problems: [Problem] = []
    private let articles: [Article]
    private let names: ArticleNames
    private let content: ParsedContent
    /// Those that name their edition themselves.
    private let named: [Int: Int]
    /// Of everything, drafts among it; made when it is first needed.
    private var allNames: ArticleNames?

    /// - Parameters:
    ///   - articles: those that show.
    ///   - content: everything.
    ///   - named: the slots of articles that name their edition.
    init(
        _ articles: [Article], of content: ParsedContent, _ slots: EditionSlots,
        named: [Int: Int]
    ) {
        (self.articles, self.content, self.slots) = (articles, content, slots)
        (self.named, fixed) = (named, named)
        names = ArticleNames(articles, among: articles.indices, byTitle: true)
    }

    /// The articles of each list of a note.
    mutating func take(_ note: EditionNote, _ slot: Int) -> [[Int]] {
        var taken: Set<Int> = []
        return note.stories.map { list in
            var stories: [Int] = []
            for (name, place) in list.stories {
                guard let story = story(name, place, slot, in: note.file) else { continue }
                if let other = fixed[story], other != slot {
                    tell(
                        place,
                        named[story] == nil
                            ? .storyInOther(name, slots.all[other].id)
                            : .storyNamesOther(name, slots.all[other].id))
                } else if taken.insert(story).inserted {
                    fixed[story] = slot
                    stories.append(story)
                } else {
                    tell(place, .storyTwice(name))
                }
            }
            return stories
        }
    }

    /// The article that a list names; nil where there is none that shows.
    private mutating func story(
        _ name: String, _ place: Place, _ slot: Int, in file: String
    ) -> Int? {
        switch names.match(name, in: file) {
        case .one(let index): return index
        case .several(let found):
            // The one whose date leads to the edition is meant.
            let own = found.filter { slots.index(for: articles[$0]) == slot }
            if own.count == 1 { return own[0] }
            tell(place, .storyNotClear(name, among: found.map { articles[$0].id }.sorted()))
        case .none:
            // A draft may be listed before it is ready.
            if !isKnown(name, in: file) {
                tell(place, .noSuchStory(name, among: meant(name, slot)))
            }
        }
        return nil
    }

    private mutating func isKnown(_ name: String, in file: String) -> Bool {
        let all =
            allNames
            ?? ArticleNames(
                content.articles.map(\.article), among: content.articles.indices, byTitle: true)
        allNames = all
        return all.match(name, in: file) != .none
    }

    /// What somebody probably meant who listed a story that is not there: the nearest name, else
    /// the stories of the edition's own time.
    private mutating func meant(_ name: String, _ slot: Int) -> [String] {
        if let nearest = names.nearest(to: name) { return [nearest] }
        var own: [Int] = []
        for index in articles.indices where slots.index(for: articles[index]) == slot {
            own.append(index)
            if own.count == Limits.namesToSuggest / 4 { break }
        }
        let near = ArticleNames(articles, among: own, byTitle: true).nearest(to: name)
        return near.map { [$0] } ?? own.map { articles[$0].id }
    }

    private mutating func tell(_ place: Place, _ wording: Wording) {
        problems.append(Problem(.warning, place, wording))
    }
}
