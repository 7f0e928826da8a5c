import Markup

extension RenderContext {
    /// What this page's head says to machines: canonical address, Open Graph, structured data.
    public func head(of document: PageDocument) -> HTML { document.page.head(document, self) }
}

/// What a page's head says to machines: robots, canonical address, translations, Open Graph and
/// structured data.
enum HeadTags {
    static func html(_ document: PageDocument, _ context: RenderContext) -> HTML {
        let type: HTML = "<meta property=\"og:type\" content=\"website\">"
        return """
            \(robots(document.isIndexed ? .index : .noindex))
            \(if: document.isIndexed, "<link rel=\"canonical\" href=\"\(context.canonical)\">")
            \(type)
            \(graph(document, document.language, image: document.page.sharedImage(context), context))
            \(document.page.structuredData(document, context))
            """
    }

    static func article(_ index: Int, _ document: PageDocument, _ context: RenderContext)
        -> HTML
    {
        let article = context.site.articles[index]
        let indexing = context.site.indexing(of: article)
        let canonical =
            indexing == .origin ? article.origin ?? context.canonical : context.canonical
        let translations = context.site.places[index].translations
        return """
            \(robots(indexing))
            <link rel="canonical" href="\(canonical)">
            \(if: !translations.isEmpty, alternates(translations, context))
            \(ArticleTags.html(article, context))
            \(graph(document, article.language, image: document.page.sharedImage(context), context))
            \(document.page.structuredData(document, context))
            """
    }

    private static func robots(_ indexing: Indexing) -> HTML {
        switch indexing {
        case .noindex: "<meta name=\"robots\" content=\"noindex, follow\">"
        case .index, .origin: "<meta name=\"robots\" content=\"max-image-preview:large\">"
        }
    }

    /// Every language that the article is in, this one among them; the original for all others.
    private static func alternates(_ translations: [Int], _ context: RenderContext) -> HTML {
        let articles = context.articles(translations)
        let links = articles.map { alternate($0.language, $0, context) }
        return HTML(links + [alternate("x-default", articles[0], context)], separator: "\n")
    }

    private static func alternate(_ language: String, _ article: Article, _ context: RenderContext)
        -> HTML
    {
        let address = context.site.settings.base.absolute(article.path)
        return "<link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(address)\">"
    }

    private static func graph(
        _ document: PageDocument, _ language: String, image: SharedImage?, _ context: RenderContext
    ) -> HTML {
        """
        <meta property="og:title" content="\(document.title.isEmpty ? context.title : document.title)">
        <meta property="og:site_name" content="\(context.title)">
        <meta property="og:url" content="\(context.canonical.text)">
        <meta property="og:locale" content="\(Language(language).openGraph)">
        \(document.description.map(description))
        \(image.map(\.html))
        """
    }

    private static func description(_ text: String) -> HTML {
        "<meta property=\"og:description\" content=\"\(text)\">"
    }
}

/// What Open Graph says of articles alone.
enum ArticleTags {
    static func html(_ article: Article, _ context: RenderContext) -> HTML {
        let zone = context.site.settings.zone
        let section = context.topic(of: article)?.title.text(in: article.language)
        return """
            <meta property="og:type" content="article">
            \(if: article.date.isExact, date("published", article.date.machineText(in: zone)))
            \(article.updated.map { date("modified", $0.machineText(in: zone)) })
            \(section.map { "<meta property=\"article:section\" content=\"\($0)\">" })
            """
    }

    private static func date(_ name: StaticString, _ text: String) -> HTML {
        "<meta property=\"article:\(name.description)_time\" content=\"\(text)\">"
    }
}
