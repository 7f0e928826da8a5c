import Markup

/// What a page's own content is set into: everything that head, masthead and footer show of it.
public struct PageDocument: Sendable {
    /// Unique in the site; empty for the home page, which bears the site's own.
    public var title: String
    /// A sentence for search engines and previews; nil where there is none.
    public var description: String?
    /// BCP 47, of the page's content.
    public var language: String
    /// The content itself.
    public var main: HTML
    /// Where in the site the page belongs.
    public var navigation: NavigationContext
    /// What kind of page it is, for `RenderContext.head(of:)`.
    let page: any HTMLPage
    /// Feeds of what the page shows, beside the site's own.
    public var feeds: [FeedLink] = []
    /// Whether search engines may list it.
    public var isIndexed = true
}

/// A feed that a page names in its head.
public struct FeedLink: Sendable {
    /// What a reader chooses it by.
    public var title: String
    /// Its media type: `application/atom+xml`.
    public var type: String
    /// Its address.
    public var link: Link
}

/// Where in the site a page belongs: all that its masthead and its footer may depend on, so that
/// they are rendered once for each position and not once for each page.
public struct NavigationContext: Sendable, Hashable {
    /// What kind of page it is, also for style sheets.
    public var kind: Kind
    /// The topic that it belongs to, if it belongs to one.
    public var topic: Topic?

    /// The kinds of pages in the navigation.
    public enum Kind: String, Sendable, CaseIterable {
        case home, edition, article, topics, topic, sources, source, archive, feeds, page
        case notFound = "not-found"
    }

    /// The place of a page in the navigation.
    public init(_ kind: Kind, topic: Topic? = nil) { (self.kind, self.topic) = (kind, topic) }
}

/// A page of a topic: its latest articles, a full page of older ones, or those of one month.
public struct TopicView: Sendable {
    /// The topic that is listed.
    public var topic: Topic
    /// Its articles, newest first.
    public var articles: [Article]
    /// Its articles and the items of editions, newest first.
    public var entries: [Entry]
    /// The month that the page is about, if it is about one.
    public var month: Site.Month?
    /// The months in which the topic has articles, newest first.
    public var months: [Site.Month]
    /// Links to the pages before and after this one.
    public var pager: Pager
}

/// A feed for people who look for one: what it carries, and its address in each format.
public struct FeedView: Sendable {
    /// What a reader chooses it by.
    public var title: String
    /// The same feed in its formats.
    public var links: [FeedLink]
}

/// A page of a source.
public struct SourceView: Sendable {
    /// The source that is listed.
    public var source: Source
    /// Its articles, newest first.
    public var articles: [Article]
    /// Its articles and the items of editions, newest first.
    public var entries: [Entry]
    /// Links to the pages before and after this one.
    public var pager: Pager
}

/// Where a page of a list stands among the others.
public struct Pager: Sendable {
    /// From 1 for the oldest; nil for the list's own address.
    public var number: Int?
    /// The page with older articles; nil on the last.
    public var older: Link?
    /// The page with newer articles; nil on the first.
    public var newer: Link?
    /// The list's own address.
    public var latest: Link
}
