import Markup

/// Items of editions, beside articles.
extension RenderContext {
    /// An article or an item as it stands in a list, by the theme's `card` or `item`.
    public func entry(_ entry: Entry) -> HTML {
        switch entry {
        case .article(let index): card(site.articles[index])
        case .item(let index): theme.parts.item(site.items[index], self)
        }
    }

    /// The articles among what a list shows.
    public func articles(_ entries: [Entry]) -> [Article] {
        entries.compactMap { $0.article.map { site.articles[$0] } }
    }

    /// The address of an item's place on the page of its edition.
    public func link(_ item: Item) -> Link {
        link(site.editions[item.edition]).fragment(item.anchor)
    }

    /// An item's title with its link, at the level of the list that it stands in.
    public func headline(_ item: Item) -> HTML {
        let (link, title) = (item.link, item.title)
        let name: HTML =
            "<a class=\"u-bookmark-of\" rel=\"external noopener\" href=\"\(link)\">\(title)</a>"
        return switch level {
        case 2: "<h2 class=\"p-name\">\(name)</h2>"
        case 3: "<h3 class=\"p-name\">\(name)</h3>"
        default: "<h4 class=\"p-name\">\(name)</h4>"
        }
    }

    /// What an edition is called where there is little room: its number.
    public func name(of edition: Edition) -> String { words.number(edition.number) }

    /// An edition's title, in the language of what it is the title of; else the name of its period.
    public func title(of edition: Edition) -> HTML {
        guard let title = edition.title else { return "\(words.period(edition.period))" }
        guard let written = edition.written, written.language != language else {
            return "\(title)"
        }
        return "<span lang=\"\(written.language)\"\(direction(of: written))>\(title)</span>"
    }

    /// The whole address of what a list shows: an article's page, an item's place on its edition's.
    func absolute(_ entry: Entry) -> Link {
        switch entry {
        case .article(let index): return base.absolute(site.articles[index].path)
        case .item(let index): return absolute(site.items[index])
        }
    }

    /// The whole address of an item's place on the page of its edition.
    func absolute(_ item: Item) -> Link {
        base.absolute(site.editions[item.edition].path).fragment(item.anchor)
    }

    // MARK: - Counts

    /// `3 articles`, `40 items`, `3 articles · 40 items`.
    public func count(articles: Int, items: Int) -> String {
        if items == 0 { return words.articles(articles) }
        if articles == 0 { return words.items(items) }
        return "\(words.articles(articles)) · \(words.items(items))"
    }

    /// How many articles and items an edition has.
    public func count(of edition: Edition) -> String {
        count(articles: edition.articles.count, items: edition.items.count)
    }

    /// How many articles and items a topic has.
    public func count(ofTopic index: Int) -> String {
        count(articles: site.topicArticles[index].count, items: site.topicItems[index].count)
    }

    /// How many articles and items a source has.
    public func count(ofSource index: Int) -> String {
        count(articles: site.sourceArticles[index].count, items: site.sourceItems[index].count)
    }

    /// How many articles and items a month has.
    public func count(of month: Site.Month) -> String {
        count(articles: month.articles, items: month.items)
    }

    // MARK: - Languages

    /// `dir` of an item that runs the other way than the page.
    public func direction(of item: Item) -> Attribute? { direction(ofText: item.language) }

    /// `dir` of the text of an edition that runs the other way than the page.
    public func direction(of written: WrittenEdition) -> Attribute? {
        direction(ofText: written.language)
    }

    /// `dir` of the site's words within an item that runs the other way.
    public func direction(within item: Item) -> Attribute? {
        direction(withinText: item.language)
    }
}
