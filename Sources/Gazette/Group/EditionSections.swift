import Markup

/// What stands in an edition, in its order: what its editor lists, then the rest by topic and
/// importance.
struct EditionSections {
    private(set) var sections: [Edition.Section] = []
    private var byTopic: [Int: Int] = [:]
    private var byTitle: [Localised: Int] = [:]
    private var ids: Set<String> = []
    private var counts: [String: Int] = [:]
    private let topics: TopicTitles
    private let topicOf: [Int]

    /// - Parameters:
    ///   - members: the articles that stand in sections.
    ///   - lists: the editor's, each with the articles that it names.
    ///   - topicOf: for each article the index of its topic.
    init(
        _ members: [Int], lists: [(title: Localised?, stories: [Int])], _ articles: [Article],
        topicOf: [Int], _ topics: TopicTitles
    ) {
        (self.topics, self.topicOf) = (topics, topicOf)
        if lists.isEmpty {
            addRest(members, articles)
            return
        }
        let present = Set(members)
        var listed: Set<Int> = []
        for (title, stories) in lists {
            let stories = stories.filter { present.contains($0) && listed.insert($0).inserted }
            guard !stories.isEmpty else { continue }
            if let title {
                add(stories, under: title)
            } else {
                for story in stories { add(story, to: topicOf[story]) }
            }
        }
        addRest(members.filter { !listed.contains($0) }, articles)
    }

    /// Every article, in the order of the sections.
    var articles: [Int] { sections.flatMap(\.articles) }

    /// Topics in their order, in each the most important article first.
    private mutating func addRest(_ members: [Int], _ articles: [Article]) {
        var rest: [Int: [Int]] = [:]
        for member in members { rest[topicOf[member], default: []].append(member) }
        for topic in rest.keys.sorted() {
            // The sort keeps newest first among equals.
            let order = (rest[topic] ?? []).sorted {
                let (a, b) = (articles[$0].importance, articles[$1].importance)
                return a != b ? a > b : $0 < $1
            }
            for article in order { add(article, to: topic) }
        }
    }

    private mutating func add(_ article: Int, to topic: Int) {
        sections[section(of: topic)].articles.append(article)
    }

    private mutating func section(of topic: Int) -> Int {
        if let index = byTopic[topic] { return index }
        byTopic[topic] = sections.count
        sections.append(
            Edition.Section(id: id(topics.all[topic].slug), topic: topic, title: nil, articles: []))
        return sections.count - 1
    }

    /// A section that is called as a topic is the topic's.
    private mutating func add(_ stories: [Int], under title: Localised) {
        if let topic = topics.index(title) {
            sections[section(of: topic)].articles += stories
        } else if let index = byTitle[title] {
            sections[index].articles += stories
        } else {
            let slug = Slug.make(title.all.first ?? "", style: .han)
            byTitle[title] = sections.count
            sections.append(
                Edition.Section(
                    id: id(slug.isEmpty ? "section" : slug), topic: nil, title: title,
                    articles: stories))
        }
    }

    /// An id that no section of the edition has yet.
    private mutating func id(_ wanted: String) -> String {
        var id = wanted
        while !ids.insert(id).inserted {
            counts[wanted, default: 1] += 1
            id = "\(wanted)-\(counts[wanted, default: 1])"
        }
        return id
    }
}

/// Topics by what an editor may call them.
struct TopicTitles {
    let all: [Topic]
    private var indices: [String: Int] = [:]

    /// - Parameter areNamed: whether anything will be looked up by its name.
    init(_ topics: [Topic], areNamed: Bool) {
        all = topics
        guard areNamed else { return }
        for (index, topic) in topics.enumerated() {
            for name in [topic.id] + topic.title.all {
                let key = Slug.folded(name)
                if indices[key] == nil { indices[key] = index }
            }
        }
    }

    /// The topic that one of a title's languages names.
    func index(_ title: Localised) -> Int? {
        title.all.lazy.compactMap { indices[Slug.folded($0)] }.first
    }
}
