import Markup

/// A feed ready to be written in any format. Every date in it comes from the content.
struct FeedDocument {
    /// A feed is smaller than this, in bytes: readers fetch the whole of it again and again. Those
    /// of topics and sources are smaller, because there are many.
    static func limit(of scope: Feed.Scope) -> Int {
        switch scope {
        case .site, .editions, .items: 240_000
        case .topic, .source: 64_000
        }
    }

    let title: String
    let subtitle: String?
    let language: String
    /// The page that shows the same.
    let page: Link
    /// The feed's own address.
    let own: Link
    let author: String
    let icon: Link?
    /// Newest first.
    let items: [FeedItem]

    /// When one of its entries last changed.
    var updated: Int { items.map(\.updated).max() ?? 0 }

    init(_ feed: Feed, _ context: RenderContext) {
        let (site, settings) = (context.site, context.site.settings)
        let name = context.words.name(of: feed.scope, in: site)
        title = feed.scope == .site ? context.title : "\(context.title) · \(name)"
        subtitle = FeedDocument.subtitle(of: feed.scope, context)
        language = settings.language
        let folder = site.folder(of: feed.scope)
        let isOfEditions = feed.scope == .editions || feed.scope == .items
        page = settings.base.absolute(isOfEditions ? "archive/" : folder)
        own = settings.base.absolute(site.path(of: feed))
        author = settings.author ?? context.title
        icon = site.icon.map { settings.base.absolute($0) }
        items = FeedDocument.items(of: feed.scope, context)
    }

    private static func subtitle(of scope: Feed.Scope, _ context: RenderContext) -> String? {
        guard case .topic(let index) = scope else { return context.tagline }
        return context.site.topics[index].description?.text(in: context.language) ?? context.tagline
    }

    /// The newest entries, as many as settings say and the limit allows.
    private static func items(of scope: Feed.Scope, _ context: RenderContext) -> [FeedItem] {
        let (site, count) = (context.site, context.site.settings.pageSizes.feed)
        var items: [FeedItem] = []
        let limit = limit(of: scope)
        var room = limit - 4000
        /// - Returns: whether there was room for it.
        func take(_ item: FeedItem) -> Bool {
            room -= item.weight
            if room > 0 { items.append(item) }
            return room > 0
        }
        for entry in FeedEntry.entries(of: scope, in: site).prefix(most(of: scope, count)) {
            guard take(FeedItem(entry, limit: limit / 2, context)) else { break }
        }
        return items
    }

    private static func most(of scope: Feed.Scope, _ count: Int) -> Int {
        scope == .editions ? min(count, 10) : count
    }
}

extension Feed: GeneratedFile {
    func bytes(_ context: RenderContext) -> [UInt8] {
        let document = FeedDocument(self, context)
        return switch format {
        case .atom: Atom.bytes(document)
        case .rss: RSS.bytes(document)
        case .json: JSONFeed.bytes(document)
        }
    }
}
