extension Site {
    /// Every file of the site.
    func allPages(
        _ folder: Folder, _ attachments: [Attachment], assets: Assets, clock: Clock
    ) -> [Page] {
        var pages = [HomePage.page, NotFoundPage.page]
        pages += ArticlePage.pages(of: self)
        pages += EditionPage.pages(of: self)
        pages += TopicsPage.pages(of: self)
        pages += SourcesPage.pages(of: self)
        pages += ArchivePage.pages(of: self)
        pages += StandaloneHTMLPage.pages(of: self)
        pages += ArticlePage.aliases(of: self)
        pages += assets.pages
        pages += Site.copies(attachments, folder)
        let statics = folder.statics.map { file in
            let path = String(file.path.dropFirst(ContentPaths.statics.utf8.count))
            return Page(path, from: file.path, .copy(file))
        }
        // A static file takes the place of a generated one of the same name.
        let own = Set(statics.lazy.map(\.path))
        pages += generatedFiles(styles: assets.styles, clock: clock)
            .filter { !own.contains($0.path) }
        return pages + statics
    }

    /// Files that texts show or link to, from where they lie beside them.
    private static func copies(_ attachments: [Attachment], _ folder: Folder) -> [Page] {
        guard !attachments.isEmpty else { return [] }
        let wanted = Set(attachments.map(\.file))
        let files = Dictionary(
            folder.files.lazy.filter { wanted.contains($0.path) }.map { ($0.path, $0) }
        ) { first, _ in first }
        return attachments.compactMap { attachment in
            files[attachment.file].map { Page(attachment.path, from: $0.path, .copy($0)) }
        }
    }

    /// Feeds, sitemaps, and files for hosts and crawlers.
    private func generatedFiles(styles: [String], clock: Clock) -> [Page] {
        let feeds = feedScopes.flatMap { scope in
            Feed.Format.allCases.map { Feed(scope, $0) }
        }
        var pages = feeds.map { Page(path(of: $0), from: "the feeds", $0) }
        pages += [FeedsPage.page, Page("feeds.opml", from: "the list of feeds", OPML())]
        let sitemaps = sitemaps()
        pages.append(
            Page("sitemap.xml", from: "the sitemap", SitemapIndex(of: sitemaps)))
        pages += sitemaps.map { Page($0.path, from: "the sitemap", $0) }
        if settings.newsName != nil {
            pages.append(
                Page(NewsSitemap.path, from: "the news sitemap", NewsSitemap(of: self, clock)))
        }
        return pages
            + HostConfigFiles.pages(self, styles: styles, showsDrafts: clock.showsDrafts)
    }
}
