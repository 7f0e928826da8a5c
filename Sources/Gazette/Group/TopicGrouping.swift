/// Articles by topic.
struct TopicGrouping {
    private(set) var topics: [Topic] = []
    /// For each topic its articles, in their order.
    private(set) var articles: [[Int]] = []
    /// For each article the index of its topic.
    private(set) var indices: [Int] = []

    init(_ articles: [Article], declared: [Topic], style: Settings.SlugStyle) {
        let keys = articles.map { Keyed.slug(of: $0.topic, style: style) }
        let grouping = Keyed(
            articles.map(\.topic), keys: keys, declared: declared.map { ($0.id, $0.slug) })
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
        let keys = names.map { $0.map { Keyed.slug(of: $0, style: style) } }
        let grouping = Keyed(names, keys: keys, declared: declared.map { ($0.id, $0.slug) })
        sources = grouping.groups.map { group in
            if let index = group.declared { return declared[index] }
            return Source(
                id: group.name, slug: group.slug, name: group.name, link: nil, rights: nil)
        }
        self.articles = grouping.groups.map(\.members)
        indices = grouping.indices
    }
}

/// Things by a key: the declared ones in their order, then the others by name; empty ones not.
private struct Keyed {
    struct Group {
        var name: String
        var slug: String
        var declared: Int?
        var members: [Int]
    }

    private(set) var groups: [Group] = []
    private(set) var indices: [Int?] = []

    init(_ names: [String?], keys: [String?], declared: [(id: String, slug: String)]) {
        var bySlug: [String: Group] = [:]
        for (index, declared) in declared.enumerated() {
            bySlug[declared.slug] = Group(
                name: declared.id, slug: declared.slug, declared: index, members: [])
        }
        for (index, (name, key)) in zip(names, keys).enumerated() {
            guard let name, let key else { continue }
            // `AI` and `ai` are one; the spelling that sorts first names it.
            bySlug[key, default: Group(name: name, slug: key, declared: nil, members: [])]
                .members.append(index)
            if let group = bySlug[key], group.declared == nil, name < group.name {
                bySlug[key]?.name = name
            }
        }
        groups = bySlug.values.filter { !$0.members.isEmpty }.sorted { left, right in
            let (a, b) = (left.declared ?? .max, right.declared ?? .max)
            return a != b ? a < b : left.name < right.name
        }
        indices = [Int?](repeating: nil, count: names.count)
        for (number, group) in groups.enumerated() {
            for member in group.members { indices[member] = number }
        }
    }

    static func slug(of name: String, style: Settings.SlugStyle) -> String {
        Slug.make(name, style: style)
    }
}
