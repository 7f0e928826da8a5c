import Markup

/// One edition.
struct EditionPage: HTMLPage {
    /// Index into the site's editions.
    let index: Int

    static func pages(of site: Site) -> [Page] {
        site.editions.indices.map { index in
            let edition = site.editions[index]
            return Page(
                edition.path + "index.html", from: "edition \(edition.id)",
                EditionPage(index: index))
        }
    }

    func document(_ context: RenderContext) -> PageDocument {
        let edition = context.site.editions[index]
        let name = context.words.period(edition.period)
        return PageDocument(
            title: edition.title.map { "\($0) · \(name)" } ?? name,
            description: edition.bullets.first ?? edition.written?.summary
                ?? edition.lead.map { context.site.articles[$0].title },
            language: context.language,
            main: context.theme.parts.edition(edition, context),
            navigation: NavigationContext(.edition), page: self,
            feeds: context.feeds(of: .editions))
    }

    func structuredData(_ document: PageDocument, _ context: RenderContext) -> HTML? {
        StructuredData.list(context.site.editions[index].entries, document, context)
    }

    func breadcrumbs(_ document: PageDocument, _ context: RenderContext) -> [Breadcrumb] {
        let (year, month, _) = context.site.editions[index].period.first.parts
        let archive = Breadcrumb(
            name: context.words.month(month, of: year),
            path: SitePaths.archive(year: year, month: month))
        return [.home(context), archive, Breadcrumb(name: document.title, path: context.path)]
    }

    func sharedImage(_ context: RenderContext) -> SharedImage? {
        SharedImage(context.site.editions[index], context)
    }

    func contentFiles(in site: Site) -> [String] { site.files(of: site.editions[index]) }
}

extension Site {
    /// The files that an edition is made from: its note and its articles.
    func files(of edition: Edition) -> [String] {
        (edition.noteFile.map { [$0] } ?? []) + files(of: edition.articles)
    }

    func files(of articles: [Int]) -> [String] { articles.map { self.articles[$0].file } }

    /// The files that a list is made from, each once.
    func files(of entries: [Entry]) -> [String] {
        var editions: Set<Int> = []
        return entries.compactMap { entry in
            switch entry {
            case .article(let index): return articles[index].file
            case .item(let index):
                let edition = items[index].edition
                return editions.insert(edition).inserted ? self.editions[edition].noteFile : nil
            }
        }
    }
}
