import Markup

/// The archive: every year. It is there before the first edition, since every page leads to it.
struct ArchivePage: HTMLPage {
    static func pages(of site: Site) -> [Page] {
        let origin = "the archive"
        return [Page(SitePaths.archive + "index.html", from: origin, ArchivePage())]
            + site.years.flatMap { year in
                [Page(year.path + "index.html", from: origin, YearPage(year: year))]
                    + year.months.map {
                        Page($0.path + "index.html", from: origin, MonthPage(month: $0))
                    }
            }
    }

    func document(_ context: RenderContext) -> PageDocument {
        PageDocument(
            title: context.words.archive, language: context.language,
            main: context.theme.parts.archive(context.site.years, context),
            navigation: NavigationContext(.archive), page: self)
    }
}

/// One year of the archive.
struct YearPage: HTMLPage {
    let year: Site.Year

    func document(_ context: RenderContext) -> PageDocument {
        PageDocument(
            title: context.words.year(year.number), language: context.language,
            main: context.theme.parts.year(year, context),
            navigation: NavigationContext(.archive), page: self)
    }

    func breadcrumbs(_ document: PageDocument, _ context: RenderContext) -> [Breadcrumb] {
        [
            .home(context), .archive(context),
            Breadcrumb(name: document.title, path: context.path),
        ]
    }
}

/// One month of the archive.
struct MonthPage: HTMLPage {
    let month: Site.Month

    func document(_ context: RenderContext) -> PageDocument {
        PageDocument(
            title: context.words.month(month.number, of: month.year), language: context.language,
            main: context.theme.parts.month(month, context),
            navigation: NavigationContext(.archive), page: self)
    }

    func breadcrumbs(_ document: PageDocument, _ context: RenderContext) -> [Breadcrumb] {
        let year = Breadcrumb(
            name: context.words.year(month.year), path: SitePaths.archive(year: month.year))
        return [
            .home(context), .archive(context), year,
            Breadcrumb(name: document.title, path: context.path),
        ]
    }
}
