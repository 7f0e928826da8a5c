import Gazette

extension Theme {
    /// Every feed of the site, for people.
    @Sendable static func feeds(_ feeds: [FeedView], _ context: RenderContext) -> HTML {
        """
        <h1>\(context.words.feeds)</h1>
        <p class="standfirst">\(context.words.feedsAdvice)</p>
        <ul class="feeds-list">
        \(feeds.map { feedItem($0) })
        </ul>
        <p class="more"><a href="\(context.link("feeds.opml"))">\(context.words.allFeeds)</a></p>
        """
    }

    private static func feedItem(_ feed: FeedView) -> HTML {
        """
        <li><span class="name">\(feed.title)</span> \
        \(HTML(feed.links.map { link($0, of: feed) }, separator: " "))</li>
        """
    }

    /// The name says which feed it is to who hears it without its line.
    private static func link(_ link: FeedLink, of feed: FeedView) -> HTML {
        """
        <a href="\(link.link)" type="\(link.type)" \
        aria-label="\(link.title): \(feed.title)">\(link.title)</a>
        """
    }
}
