/// What an entry of a feed is about.
enum FeedEntry {
    case article(Int)
    case item(Int)
    case edition(Int)

    private init(_ entry: Entry) {
        switch entry {
        case .article(let index): self = .article(index)
        case .item(let index): self = .item(index)
        }
    }

    /// Newest first.
    static func entries(of scope: Feed.Scope, in site: Site) -> [FeedEntry] {
        switch scope {
        case .site: all(in: site)
        case .editions: site.editions.indices.map { .edition($0) }
        case .items: site.items.indices.map { .item($0) }
        case .topic(let index): site.entries(ofTopic: index).map(FeedEntry.init)
        case .source(let index): site.entries(ofSource: index).map(FeedEntry.init)
        }
    }

    /// Every article, and every edition that is written in one file: such a one is news by itself.
    private static func all(in site: Site) -> [FeedEntry] {
        var rest = site.editions.indices.filter { site.editions[$0].written != nil }[...]
        var entries: [FeedEntry] = []
        entries.reserveCapacity(site.articles.count + rest.count)
        let zone = site.settings.zone
        for (index, article) in site.articles.enumerated() {
            while let edition = rest.first,
                site.editions[edition].published(in: zone) >= article.instant
            {
                entries.append(.edition(edition))
                rest.removeFirst()
            }
            entries.append(.article(index))
        }
        return entries + rest.map { .edition($0) }
    }
}

extension FeedItem {
    /// - Parameter limit: how much content the entry may have, so that no single one fills the
    ///   whole feed.
    init(_ entry: FeedEntry, limit: Int, _ context: RenderContext) {
        switch entry {
        case .article(let index): self.init(context.site.articles[index], limit: limit, context)
        case .item(let index): self.init(context.site.items[index], context)
        case .edition(let index): self.init(context.site.editions[index], limit: limit, context)
        }
    }

    /// An item links out; its own place is on its edition's page.
    init(_ item: Item, _ context: RenderContext) {
        let (site, settings) = (context.site, context.site.settings)
        let edition = site.editions[item.edition]
        id = Identifier.of(item, of: edition, settings)
        title = item.title
        link = item.link
        page = context.absolute(item)
        language = item.language
        published = item.instant
        updated = item.instant
        author = nil
        categories = item.topic.map { [site.topics[$0].title.text(in: item.language)] } ?? []
        summary = item.summary
        html = FeedContent.item(item, of: edition, context)
        origin = nil
        image = nil
    }
}
