/// Articles by topic.
struct TopicGrouping {
    private(set) var topics: [Topic] = []
    /// For each topic its articles, in their order.
    private(set) var articles: [[Int]] = []
    /// For each article the index of its topic.
    private(set) var indices: [Int] = []

    init(_ articles: [Article], declared: [Topic], style: Settings.SlugStyle) {
        let grouping = OrderedGroups(
            articles.map(\.topic), style: style, declared: declared.map { ($0.id, $0.slug) })
        topics = grouping.groups.map { group in
            if let index = group.declared { return declared[index] }
            return Topic(
                id: group.name, slug: group.slug, title: Localised(group.name), description: nil,
                colour: nil)
        }
        self.articles = grouping.groups.map(\.members)
        indices = grouping.indices.map { $0 ?? 0 }
    }
}

/// Articles by source.
struct SourceGrouping {
    private(set) var sources: [Source] = []
    /// For each source its articles, in their order.
    private(set) var articles: [[Int]] = []
    /// For each article the index of its source, if it names one.
    private(set) var indices: [Int?] = []

    init(_ articles: [Article], declared: [Source], style: Settings.SlugStyle) {
        let byName = Dictionary(declared.map { ($0.name, $0.id) }) { first, _ in first }
        let names = articles.map { $0.source.map { byName[$0] ?? $0 } }
        let grouping = OrderedGroups(
            names, style: style, declared: declared.map { ($0.id, $0.slug) })
        sources = grouping.groups.map { group in
            if let index = group.declared { return declared[index] }
            return Source(
                id: group.name, slug: group.slug, name: group.name, link: nil, rights: nil,
                indexing: nil)
        }
        self.articles = grouping.groups.map(\.members)
        indices = grouping.indices
    }
}

/// Things by a key: the declared ones in their order, then the others by name; empty ones not.
private struct OrderedGroups {
    struct Group {
        var name: String
        var slug: String
        var declared: Int?
        var members: [Int]
    }

    private(set) var groups: [Group] = []
    private(set) var indices: [Int?] = []

    init(
        _ names: [String?], style: Settings.SlugStyle, declared: [(id: String, slug: String)]
    ) {
        var groups = declared.enumerated().map { index, declared in
            Group(name: declared.id, slug: declared.slug, declared: index, members: [])
        }
        var bySlug = Dictionary(groups.indices.map { (groups[$0].slug, $0) }) { first, _ in first }
        var byName: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            guard let name else { continue }
            // `AI` and `ai` are one; the spelling that sorts first names it.
            let group =
                byName[name]
                ?? {
                    let slug = Slug.make(name, style: style)
                    let group = bySlug[slug] ?? groups.count
                    if group == groups.count {
                        groups.append(Group(name: name, slug: slug, declared: nil, members: []))
                        bySlug[slug] = group
                    } else if groups[group].declared == nil, name < groups[group].name {
                        groups[group].name = name
                    }
                    byName[name] = group
                    return group
                }()
            groups[group].members.append(index)
        }
        self.groups = groups.filter { !$0.members.isEmpty }.sorted { left, right in
            let (a, b) = (left.declared ?? .max, right.declared ?? .max)
            return a != b ? a < b : left.name < right.name
        }
        indices = [Int?](repeating: nil, count: names.count)
        for (number, group) in self.groups.enumerated() {
            for member in group.members { indices[member] = number }
        }
    }
}
