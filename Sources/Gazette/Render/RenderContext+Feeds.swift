/// Feeds, as pages name them.
extension RenderContext {
    /// A scope's feed in every format.
    public func feeds(of scope: Feed.Scope) -> [FeedLink] {
        Feed.Format.allCases.map { feed(of: scope, $0) }
    }

    /// A scope's feed in one format.
    public func feed(of scope: Feed.Scope, _ format: Feed.Format) -> FeedLink {
        let name = "\(title) · \(words.name(of: scope, in: site))"
        return FeedLink(
            title: "\(name) (\(format.name))", type: format.type,
            link: link(site.path(of: Feed(scope, format))))
    }

    /// Every feed of the site.
    public var feedViews: [FeedView] {
        site.feedScopes.map { scope in
            FeedView(
                title: words.name(of: scope, in: site),
                links: Feed.Format.allCases.map { format in
                    FeedLink(
                        title: format.name, type: format.type,
                        link: link(site.path(of: Feed(scope, format))))
                })
        }
    }
}

extension Words {
    /// What a feed carries, in a few words: a topic's title, a source's name.
    public func name(of scope: Feed.Scope, in site: Site) -> String {
        switch scope {
        case .site: allArticles
        case .editions: editionsFeed
        case .items: itemsFeed
        case .topic(let index): site.topics[index].title.text(in: site.settings.language)
        case .source(let index): site.sources[index].name
        }
    }
}
