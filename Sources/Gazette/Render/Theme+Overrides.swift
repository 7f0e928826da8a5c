import Markup

/// A theme with one part replaced. A misspelt part does not compile.
extension Theme {
    public func document(_ part: @escaping Part<PageDocument>) -> Theme { with(\.document, part) }
    public func masthead(_ part: @escaping Part<NavigationContext>) -> Theme {
        with(\.masthead, part)
    }
    public func footer(_ part: @escaping Part<NavigationContext>) -> Theme { with(\.footer, part) }
    public func home(_ part: @escaping Part<Edition?>) -> Theme { with(\.home, part) }
    public func edition(_ part: @escaping Part<Edition>) -> Theme { with(\.edition, part) }
    public func article(_ part: @escaping Part<Article>) -> Theme { with(\.article, part) }
    public func topics(_ part: @escaping Part<[Topic]>) -> Theme { with(\.topics, part) }
    public func topic(_ part: @escaping Part<TopicView>) -> Theme { with(\.topic, part) }
    public func sources(_ part: @escaping Part<[Source]>) -> Theme { with(\.sources, part) }
    public func source(_ part: @escaping Part<SourceView>) -> Theme { with(\.source, part) }
    public func archive(_ part: @escaping Part<[Site.Year]>) -> Theme { with(\.archive, part) }
    public func year(_ part: @escaping Part<Site.Year>) -> Theme { with(\.year, part) }
    public func month(_ part: @escaping Part<Site.Month>) -> Theme { with(\.month, part) }
    public func standalone(_ part: @escaping Part<StandalonePage>) -> Theme {
        with(\.standalone, part)
    }
    public func notFound(_ part: @escaping Part<Void>) -> Theme { with(\.notFound, part) }
    public func feeds(_ part: @escaping Part<[FeedView]>) -> Theme { with(\.feeds, part) }
    public func card(_ part: @escaping Part<Article>) -> Theme { with(\.card, part) }
    public func lead(_ part: @escaping Part<Article>) -> Theme { with(\.lead, part) }
    public func section(_ part: @escaping Part<Edition.Section>) -> Theme { with(\.section, part) }
    public func editionCard(_ part: @escaping Part<Edition>) -> Theme { with(\.editionCard, part) }
    public func byline(_ part: @escaping Part<Article>) -> Theme { with(\.byline, part) }
    public func brief(_ part: @escaping Part<Article>) -> Theme { with(\.brief, part) }
    public func mention(_ part: @escaping Part<Article>) -> Theme { with(\.mention, part) }
    public func pager(_ part: @escaping Part<Pager>) -> Theme { with(\.pager, part) }
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
