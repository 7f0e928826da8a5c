/// Stories that an edition lists under one heading, or under none.
struct StoryList: Sendable {
    /// What stands above them; nil where they stand under their topics.
    var title: Localised?
    /// As the editor names them: by path, slug, id or title.
    var stories: [(name: String, place: Place)]
}

extension FieldReader {
    /// `stories:`, a list of names and of sections with such lists:
    ///
    ///     stories:
    ///       - harbour-bridge
    ///       - section: Tools
    ///         stories: [drawing-tool, 2026/11/20/a-better-pencil]
    mutating func stories() -> [StoryList] {
        guard let field = take("stories") else { return [] }
        var rest = Limits.stories
        let lists = storyLists(field.value, &rest)
        if rest < 0 { note(.error, field.value.mark, .tooMany("stories", Limits.stories)) }
        return lists
    }

    private mutating func storyLists(_ value: Field.Value, _ rest: inout Int) -> [StoryList] {
        guard case .list(let items) = value.content else {
            return name(value, &rest).map { [StoryList(stories: [$0])] } ?? []
        }
        var lists: [StoryList] = []
        for item in items {
            if case .map(let fields) = item.content {
                lists.append(section(fields, item.mark, &rest))
            } else if let name = name(item, &rest) {
                if lists.last.map({ $0.title != nil }) ?? true {
                    lists.append(StoryList(stories: []))
                }
                lists[lists.count - 1].stories.append(name)
            }
        }
        return lists
    }

    /// A section with its stories.
    private mutating func section(
        _ fields: [Field], _ mark: Field.Mark, _ rest: inout Int
    ) -> StoryList {
        var part = part(fields)
        let title = part.localised("section")
        var stories: [(name: String, place: Place)] = []
        if title == nil, part.problems.isEmpty { part.note(.error, mark, .sectionWithoutName) }
        if let value = part.take("stories")?.value {
            if case .list(let items) = value.content {
                stories = items.compactMap { part.name($0, &rest) }
            } else if let name = part.name(value, &rest) {
                stories = [name]
            }
        }
        part.refuseTheRest(known: ["section", "stories"])
        take(problemsOf: part)
        return StoryList(title: title ?? Localised(""), stories: stories)
    }

    /// One story's name and where it stands; nil where the item is none, or one too many.
    private mutating func name(
        _ value: Field.Value, _ rest: inout Int
    ) -> (name: String, place: Place)? {
        guard case .text(let text) = value.content else {
            if value.content != .nothing { note(.error, value.mark, .notAStory) }
            return nil
        }
        let name = text.withoutBlanks
        guard !name.isEmpty else { return nil }
        guard name.utf8.count <= Limits.value else {
            note(.error, value.mark, .tooLong("stories", Limits.value))
            return nil
        }
        rest -= 1
        return rest < 0 ? nil : (name, place(value.mark))
    }
}
