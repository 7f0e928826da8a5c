import Markup

extension Here {
    /// What this page's head says to machines: canonical address, Open Graph, structured data.
    public func head(of frame: Frame) -> HTML { HeadTags.html(frame, self) }
}

/// What a page's head says to machines: robots, canonical address, translations, Open Graph and
/// structured data.
enum HeadTags {
    static func html(_ frame: Frame, _ here: Here) -> HTML {
        if case .article(let index) = frame.content { return article(index, frame, here) }
        let type: HTML = "<meta property=\"og:type\" content=\"website\">"
        return """
            \(robots(frame.isIndexed ? .index : .noindex))
            \(if: frame.isIndexed, "<link rel=\"canonical\" href=\"\(here.canonical)\">")
            \(type)
            \(graph(frame, frame.language, image: editionImage(frame.content, here), here))
            \(StructuredData.html(frame, here))
            """
    }

    private static func article(_ index: Int, _ frame: Frame, _ here: Here) -> HTML {
        let article = here.site.articles[index]
        let indexing = here.site.indexing(of: article)
        let canonical = indexing == .origin ? article.origin ?? here.canonical : here.canonical
        let translations = here.site.places[index].translations
        return """
            \(robots(indexing))
            <link rel="canonical" href="\(canonical)">
            \(if: !translations.isEmpty, alternates(translations, here))
            \(ArticleTags.html(article, here))
            \(graph(frame, article.language, image: image(of: article, here), here))
            \(StructuredData.html(frame, here))
            """
    }

    private static func robots(_ indexing: Indexing) -> HTML {
        switch indexing {
        case .noindex: "<meta name=\"robots\" content=\"noindex, follow\">"
        case .index, .origin: "<meta name=\"robots\" content=\"max-image-preview:large\">"
        }
    }

    /// Every language that the article is in, this one among them; the original for all others.
    private static func alternates(_ translations: [Int], _ here: Here) -> HTML {
        let articles = here.articles(translations)
        let links = articles.map { alternate($0.language, $0, here) }
        return HTML(links + [alternate("x-default", articles[0], here)], separator: "\n")
    }

    private static func alternate(_ language: String, _ article: Article, _ here: Here) -> HTML {
        let address = here.site.settings.base.absolute(article.path)
        return "<link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(address)\">"
    }

    private static func graph(
        _ frame: Frame, _ language: String, image: SharedImage?, _ here: Here
    ) -> HTML {
        """
        <meta property="og:title" content="\(frame.title.isEmpty ? here.title : frame.title)">
        <meta property="og:site_name" content="\(here.title)">
        <meta property="og:url" content="\(here.canonical.text)">
        <meta property="og:locale" content="\(locale(language))">
        \(frame.description.map(description))
        \(image.map(\.html))
        """
    }

    private static func description(_ text: String) -> HTML {
        "<meta property=\"og:description\" content=\"\(text)\">"
    }

    /// `zh_CN`: Open Graph names a language with a country.
    private static func locale(_ language: String) -> String {
        switch language {
        case "zh", "zh-Hans": return "zh_CN"
        case "zh-Hant": return "zh_TW"
        case "en": return "en_GB"
        default: return String(language.map { $0 == "-" ? "_" : $0 })
        }
    }

    // MARK: - Pictures

    private static func editionImage(_ content: Page.Content, _ here: Here) -> SharedImage? {
        switch content {
        case .edition(let index): SharedImage(here.site.editions[index], here)
        case .home: here.site.editions.first.flatMap { SharedImage($0, here) }
        default: nil
        }
    }

    private static func image(of article: Article, _ here: Here) -> SharedImage? {
        SharedImage(article, here)
    }
}

/// What Open Graph says of articles alone.
enum ArticleTags {
    static func html(_ article: Article, _ here: Here) -> HTML {
        let zone = here.site.settings.zone
        let section = here.topic(of: article)?.title.text(in: article.language)
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
