/// One file of the site to be: where it goes, and what it shows.
public struct Page: Sendable {
    /// Path under the output folder, `articles/2026/11/23/bridge/index.html`.
    public let path: String
    /// What it is made from, for a message: a file of the content, or words such as `the archive`.
    public let origin: String
    public let kind: Kind

    /// What a page shows. Numbers are indices into the site's lists.
    public enum Kind: Sendable {
        case home
        case edition(Int)
        case article(Int)
        case topics
        case topic(Int, ListPage)
        /// One month of a topic, with the months before and after it that have articles.
        case topicMonth(Int, Site.Month, articles: [Int], older: Site.Month?, newer: Site.Month?)
        case sources
        case source(Int, ListPage)
        case archive
        case year(Site.Year)
        case month(Site.Month)
        case standalone(Int)
        case notFound
        /// Leads on to another path of the site.
        case redirect(to: String)
        case feed(Feed)
        /// The page that lists the feeds.
        case feeds
        case opml
        case sitemap(Sitemap)
        /// Paths of sitemaps, with the latest change in each.
        case sitemapIndex([(path: String, changed: Int?)])
        /// Indices of articles that are news.
        case news([Int])
        /// Bytes that are ready.
        case bytes([UInt8])
        /// A file of the content, as it is.
        case copy(File)
    }

    init(_ path: String, from origin: String, _ kind: Kind) {
        (self.path, self.origin, self.kind) = (path, origin, kind)
    }

    /// The path that a reader asks for: `articles/…/` for `articles/…/index.html`.
    public var address: String {
        path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
    }
}
