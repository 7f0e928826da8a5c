extension PreparedSite {
    /// The files of the content that a page shows most of: an article's own, an edition's note and
    /// its articles. Empty for what is about the whole site.
    public func sources(of page: Page) -> [String] {
        switch page.kind {
        case .article(let index): [site.articles[index].file]
        case .standalone(let index): [site.pages[index].file]
        case .edition(let index): files(of: site.editions[index])
        case .home: site.editions.first.map(files) ?? []
        case .topic(_, let list), .source(_, let list): files(list.articles)
        case .topicMonth(_, _, let articles, _, _): files(articles)
        case .redirect, .copy: page.origin.hasPrefix("Content/") ? [page.origin] : []
        default: []
        }
    }

    private func files(of edition: Edition) -> [String] {
        (edition.noteFile.map { [$0] } ?? []) + files(edition.articles)
    }

    private func files(_ articles: [Int]) -> [String] { articles.map { site.articles[$0].file } }
}
