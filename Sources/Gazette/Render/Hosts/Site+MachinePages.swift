extension Site {
    /// What programs read: feeds, sitemaps, and files for hosts and crawlers.
    func machinePages(styles: [String], clock: Clock) -> [Page] {
        var pages = feedPages() + sitemapPages()
        if settings.newsName != nil {
            let articles = NewsSitemap.articles(of: self, now: clock.now)
            pages.append(Page("sitemap-news.xml", from: "the news sitemap", .news(articles)))
        }
        return pages
            + HostConfigFiles.pages(self, styles: styles, showsDrafts: clock.showsDrafts)
    }

    private func feedPages() -> [Page] {
        let feeds = feedScopes.flatMap { scope in
            Feed.Format.allCases.map { Feed(scope, $0) }
        }
        return feeds.map { Page(path(of: $0), from: "the feeds", .feed($0)) } + [
            Page("feeds/index.html", from: "the page of feeds", .feeds),
            Page("feeds.opml", from: "the list of feeds", .opml),
        ]
    }

    private func sitemapPages() -> [Page] {
        let sitemaps = sitemaps()
        let index = sitemaps.map { (path: $0.path, changed: $0.changed) }
        return [Page("sitemap.xml", from: "the sitemap", .sitemapIndex(index))]
            + sitemaps.map { Page($0.path, from: "the sitemap", .sitemap($0)) }
    }
}
