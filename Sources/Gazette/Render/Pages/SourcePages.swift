import Markup

/// The list of all sources.
struct SourcesPage: HTMLPage {
    static func pages(of site: Site) -> [Page] {
        guard !site.sources.isEmpty else { return [] }
        let list = Page(
            SitePaths.sources + "index.html", from: "the list of sources", SourcesPage())
        return [list]
            + site.sources.indices.filter { site.sources[$0].hasPage }
            .flatMap { SourcePage.pages(of: $0, in: site) }
    }

    func document(_ context: RenderContext) -> PageDocument {
        PageDocument(
            title: context.words.sources, language: context.language,
            main: context.theme.parts.sources(context.site.sources, context),
            navigation: NavigationContext(.sources), page: self)
    }
}

/// A page of one source: its latest articles, or a full page of older ones.
struct SourcePage: HTMLPage {
    /// Index into the site's sources.
    let source: Int
    let list: ListPage

    static func pages(of index: Int, in site: Site) -> [Page] {
        let source = site.sources[index]
        return site.listPages(
            site.entries(ofSource: index), under: source.path, "the source \"\(source.id)\""
        ) {
            SourcePage(source: index, list: $0)
        }
    }

    func document(_ context: RenderContext) -> PageDocument {
        let source = context.site.sources[self.source]
        let view = SourceView(
            source: source, articles: context.articles(list.entries), entries: list.entries,
            pager: Pager(list, under: source.path, context))
        let part = list.number.map { context.words.page($0) }
        return PageDocument(
            title: part.map { "\(source.name) · \($0)" } ?? source.name,
            language: context.language, main: context.theme.parts.source(view, context),
            navigation: NavigationContext(.source), page: self,
            feeds: context.feeds(of: .source(self.source)))
    }

    func structuredData(_ document: PageDocument, _ context: RenderContext) -> HTML? {
        StructuredData.list(list.entries, document, context)
    }

    func breadcrumbs(_ document: PageDocument, _ context: RenderContext) -> [Breadcrumb] {
        [
            .home(context), Breadcrumb(name: context.words.sources, path: SitePaths.sources),
            Breadcrumb(name: document.title, path: context.path),
        ]
    }

    func contentFiles(in site: Site) -> [String] { site.files(of: list.entries) }
}
