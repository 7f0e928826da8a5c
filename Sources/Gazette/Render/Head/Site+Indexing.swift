extension Site {
    /// Whether search engines may list an article's page.
    ///
    /// What its source is declared to allow holds. Otherwise: another's whole text is not listed,
    /// since it competes with its own origin; an excerpt or a link is, where somebody wrote a
    /// summary, for then the page says something of its own.
    func indexing(of article: Article) -> Indexing {
        let source = index[ObjectIdentifier(article)].flatMap { places[$0].source }
        if let declared = source.flatMap({ sources[$0].indexing }) { return declared }
        switch article.rights {
        case .full: return article.origin == nil ? .index : .noindex
        case .excerpt, .link: return article.hasOwnSummary ? .index : .noindex
        }
    }
}
