extension PreparedSite {
    /// The files of the content that a page shows most of: an article's own, an edition's note and
    /// its articles. Empty for what is about the whole site.
    public func sources(of page: Page) -> [String] {
        switch page.content {
        case .html(let html): html.contentFiles(in: site)
        case .redirect, .copy: page.origin.hasPrefix(ContentPaths.root) ? [page.origin] : []
        case .generated, .bytes: []
        }
    }
}
