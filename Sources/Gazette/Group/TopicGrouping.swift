/// Articles by topic.
struct TopicGrouping {
    private(set) var topics: [Topic] = []
    /// For each topic its articles, in their order.
    private(set) var articles: [[Int]] = []
    /// For each article the index of its topic.
    private(set) var indices: [Int] = []

    /// - Parameter kept: declared ones that have something else than articles.
    init(
        _ articles: [Article], declared: [Topic], style: Settings.SlugStyle,
        keeping kept: Set<Int> = []
    ) {
        let grouping = NameGrouping(
            articles.map(\.topic), instants: articles.map(\.instant), style: style,
            declared: declared.map { ($0.id, $0.slug) }, keeping: kept)
        topics = grouping.groups.map { group in
            if let index = group.declared {
                var topic = declared[index]
                topic.slug = group.slug
                return topic
            }
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

    /// - Parameters:
    ///   - least: how many articles a source that nobody declared has when it gets a page.
    ///   - kept: declared ones that have something else than articles.
    init(
        _ articles: [Article], declared: [Source], style: Settings.SlugStyle, least: Int,
        keeping kept: Set<Int> = []
    ) {
        let byName = Dictionary(declared.map { ($0.name, $0.id) }) { first, _ in first }
        let names = articles.map { $0.source.map { byName[$0] ?? $0 } }
        let grouping = NameGrouping(
            names, instants: articles.map(\.instant), style: style,
            declared: declared.map { ($0.id, $0.slug) }, keeping: kept)
        sources = grouping.groups.map { group in
            if let index = group.declared {
                var source = declared[index]
                source.slug = group.slug
                return source
            }
            return Source(
                id: group.name, slug: group.slug, name: group.name, address: nil, rights: nil,
                indexing: nil, hasPage: group.members.count >= least)
        }
        self.articles = grouping.groups.map(\.members)
        indices = grouping.indices
    }
}
