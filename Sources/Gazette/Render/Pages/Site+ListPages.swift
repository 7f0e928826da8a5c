extension Site {
    /// The pages of one list, and the address that its next full page will have.
    func listPages(
        _ entries: [Entry], under path: String, _ origin: String,
        _ page: (ListPage) -> some HTMLPage
    ) -> [Page] {
        let pagination = Pagination(entries, size: settings.pageSizes.list)
        var pages = pagination.pages.map {
            Page($0.path(under: path) + "index.html", from: origin, page($0))
        }
        if let upcoming = pagination.upcoming {
            let next = SitePaths.page(upcoming, in: path) + "index.html"
            pages.append(Page(next, from: origin, .redirect(to: path)))
        }
        return pages
    }

    /// What a list shows by the month of its day, newest first.
    func months(of entries: [Entry]) -> [(month: Month, entries: [Entry])] {
        var months: [(month: Month, entries: [Entry])] = []
        for entry in entries {
            let (year, number, _) = day(of: entry).parts
            if months.last?.month.year != year || months.last?.month.number != number {
                let month = Month(year: year, number: number, editions: [], articles: 0)
                months.append((month, []))
            }
            months[months.count - 1].entries.append(entry)
            if entry.article == nil {
                months[months.count - 1].month.items += 1
            } else {
                months[months.count - 1].month.articles += 1
            }
        }
        return months
    }

    private func day(of entry: Entry) -> Day {
        switch entry {
        case .article(let index): articles[index].day
        case .item(let index): items[index].day
        }
    }
}

extension ListPage {
    /// Its folder, in the list at `path`.
    func path(under path: String) -> String { number.map { SitePaths.page($0, in: path) } ?? path }
}

extension Pager {
    init(_ page: ListPage, under path: String, _ context: RenderContext) {
        self.init(
            number: page.number,
            older: page.older.map { context.link(SitePaths.page($0, in: path)) },
            newer: page.newer.map { context.link(SitePaths.page($0, in: path)) },
            latest: context.link(path))
    }
}
