import Markup

/// The front page: the latest edition.
struct HomePage: HTMLPage {
    static let page = Page("index.html", from: "the home page", HomePage())

    func document(_ context: RenderContext) -> PageDocument {
        let feeds = context.feeds(of: .site).dropFirst() + context.feeds(of: .editions).prefix(1)
        return PageDocument(
            title: "", description: context.site.settings.tagline?.text(in: context.language),
            language: context.language,
            main: context.theme.parts.home(context.site.editions.first, context),
            navigation: NavigationContext(.home), page: self, feeds: Array(feeds))
    }

    func structuredData(_ document: PageDocument, _ context: RenderContext) -> HTML? {
        StructuredData.block { json in
            json.object { json in
                json.text("@type", "WebSite")
                json.link("url", context.canonical)
                json.text("name", context.title)
                json.text("description", context.tagline)
                json.text("inLanguage", context.language)
                json.object("publisher") { $0.fillPublisher(context) }
            }
            guard let edition = context.site.editions.first else { return }
            json.object { $0.fillCollection(edition.entries, named: context.title, context) }
        }
    }

    func sharedImage(_ context: RenderContext) -> SharedImage? {
        context.site.editions.first.flatMap { SharedImage($0, context) }
    }

    func contentFiles(in site: Site) -> [String] {
        site.editions.first.map { site.files(of: $0) } ?? []
    }
}

/// What a host shows where nothing is.
struct NotFoundPage: HTMLPage {
    static let page = Page("404.html", from: "the page for wrong addresses", NotFoundPage())

    func document(_ context: RenderContext) -> PageDocument {
        var document = PageDocument(
            title: context.words.notFound, language: context.language,
            main: context.theme.parts.notFound((), context),
            navigation: NavigationContext(.notFound), page: self)
        document.isIndexed = false
        return document
    }

    func structuredData(_ document: PageDocument, _ context: RenderContext) -> HTML? { nil }
}
