import Markup

/// A theme with one part replaced. A misspelt part does not compile.
extension Theme {
    /// A theme with another template for the whole HTML document around the content.
    public func document(_ part: @escaping Part<PageDocument>) -> Theme { with(\.document, part) }
    /// A theme with another template for what stands above every page.
    public func masthead(_ part: @escaping Part<NavigationContext>) -> Theme {
        with(\.masthead, part)
    }
    /// A theme with another template for what stands below every page.
    public func footer(_ part: @escaping Part<NavigationContext>) -> Theme { with(\.footer, part) }
    /// A theme with another template for the front page.
    public func home(_ part: @escaping Part<Edition?>) -> Theme { with(\.home, part) }
    /// A theme with another template for an edition's page.
    public func edition(_ part: @escaping Part<Edition>) -> Theme { with(\.edition, part) }
    /// A theme with another template for an article's page.
    public func article(_ part: @escaping Part<Article>) -> Theme { with(\.article, part) }
    /// A theme with another template for the list of topics.
    public func topics(_ part: @escaping Part<[Topic]>) -> Theme { with(\.topics, part) }
    /// A theme with another template for one page of a topic's articles.
    public func topic(_ part: @escaping Part<TopicView>) -> Theme { with(\.topic, part) }
    /// A theme with another template for the list of sources.
    public func sources(_ part: @escaping Part<[Source]>) -> Theme { with(\.sources, part) }
    /// A theme with another template for one page of a source's articles.
    public func source(_ part: @escaping Part<SourceView>) -> Theme { with(\.source, part) }
    /// A theme with another template for the list of years.
    public func archive(_ part: @escaping Part<[Site.Year]>) -> Theme { with(\.archive, part) }
    /// A theme with another template for one year of the archive.
    public func year(_ part: @escaping Part<Site.Year>) -> Theme { with(\.year, part) }
    /// A theme with another template for one month of the archive.
    public func month(_ part: @escaping Part<Site.Month>) -> Theme { with(\.month, part) }
    /// A theme with another template for a page of `Content/pages`.
    public func standalone(_ part: @escaping Part<StandalonePage>) -> Theme {
        with(\.standalone, part)
    }
    /// A theme with another template for the page for addresses without one.
    public func notFound(_ part: @escaping Part<Void>) -> Theme { with(\.notFound, part) }
    /// A theme with another template for the list of feeds.
    public func feeds(_ part: @escaping Part<[FeedView]>) -> Theme { with(\.feeds, part) }
    /// A theme with another template for a headline with summary and picture.
    public func card(_ part: @escaping Part<Article>) -> Theme { with(\.card, part) }
    /// A theme with another template for an item of an edition in a list.
    public func item(_ part: @escaping Part<Item>) -> Theme { with(\.item, part) }
    /// A theme with another template for the first story of a page.
    public func lead(_ part: @escaping Part<Article>) -> Theme { with(\.lead, part) }
    /// A theme with another template for the stories of one topic in an edition.
    public func section(_ part: @escaping Part<Edition.Section>) -> Theme { with(\.section, part) }
    /// A theme with another template for a link to an edition with its cover.
    public func editionCard(_ part: @escaping Part<Edition>) -> Theme { with(\.editionCard, part) }
    /// A theme with another template for author, source and date.
    public func byline(_ part: @escaping Part<Article>) -> Theme { with(\.byline, part) }
    /// A theme with another template for a headline with its summary in one line.
    public func brief(_ part: @escaping Part<Article>) -> Theme { with(\.brief, part) }
    /// A theme with another template for a headline alone.
    public func mention(_ part: @escaping Part<Article>) -> Theme { with(\.mention, part) }
    /// A theme with another template for links to newer and older pages.
    public func pager(_ part: @escaping Part<Pager>) -> Theme { with(\.pager, part) }
    /// A theme with another template for the days of a month that have editions.
    public func calendar(_ part: @escaping Part<Site.Month>) -> Theme { with(\.calendar, part) }

    /// The theme with rules after its own style sheet.
    public func style(adding rules: String) -> Theme {
        var theme = self
        theme.style += rules
        return theme
    }

    private func with<Value>(
        _ part: WritableKeyPath<Parts, Part<Value>>, _ replacement: @escaping Part<Value>
    ) -> Theme {
        var theme = self
        theme.parts[keyPath: part] = replacement
        return theme
    }
}
