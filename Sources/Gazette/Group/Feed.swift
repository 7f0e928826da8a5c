/// One feed: what it carries, and in which of the formats that readers take.
public struct Feed: Sendable, Hashable {
    /// What a feed lists.
    public enum Scope: Sendable, Hashable {
        /// Every article.
        case site
        /// One entry an edition.
        case editions
        /// One entry an item of the editions that are written in one file.
        case items
        /// Index of a topic.
        case topic(Int)
        /// Index of a source.
        case source(Int)
    }

    /// What a feed is written in.
    public enum Format: Sendable, Hashable, CaseIterable {
        case atom, rss, json

        /// The name of its file; never to be changed, readers keep it for years.
        public var file: String {
            switch self {
            case .atom: "feed.xml"
            case .rss: "rss.xml"
            case .json: "feed.json"
            }
        }

        /// The media type.
        public var type: String {
            switch self {
            case .atom: "application/atom+xml"
            case .rss: "application/rss+xml"
            case .json: "application/feed+json"
            }
        }

        /// As readers know the format.
        public var name: String {
            switch self {
            case .atom: "Atom"
            case .rss: "RSS"
            case .json: "JSON Feed"
            }
        }
    }

    /// What it lists.
    public let scope: Scope
    /// What it is written in.
    public let format: Format

    init(_ scope: Scope, _ format: Format = .atom) { (self.scope, self.format) = (scope, format) }
}

extension Site {
    /// Every feed's scope, in the order of the page of feeds.
    public var feedScopes: [Feed.Scope] {
        [.site, .editions] + (items.isEmpty ? [] : [.items]) + topics.indices.map { .topic($0) }
            + sources.indices.filter { sources[$0].hasPage }.map { .source($0) }
    }

    /// The folder of the page that a feed belongs to: empty for the site's own.
    func folder(of scope: Feed.Scope) -> String {
        switch scope {
        case .site: ""
        case .editions: SitePaths.editions
        case .items: SitePaths.items
        case .topic(let index): topics[index].path
        case .source(let index): sources[index].path
        }
    }

    /// Where a feed stands within the site.
    public func path(of feed: Feed) -> String { folder(of: feed.scope) + feed.format.file }
}
