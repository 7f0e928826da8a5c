extension Site {
    /// Every page of the site.
    func pages(_ folder: Folder, assets: Assets, clock: Clock) -> [Page] {
        var pages = [
            Page("index.html", from: "the home page", .home),
            Page("404.html", from: "the page for wrong addresses", .notFound),
        ]
        pages += articles.indices.map { index in
            Page(articles[index].path + "index.html", from: articles[index].file, .article(index))
        }
        pages += editions.indices.map { index in
            let edition = editions[index]
            return Page(edition.path + "index.html", from: "edition \(edition.id)", .edition(index))
        }
        pages += topicPages() + sourcePages() + archivePages()
        pages += self.pages.indices.map { index in
            let page = self.pages[index]
            return Page(page.path + "index.html", from: page.file, .standalone(index))
        }
        pages += aliasPages()
        pages += assets.pages
        let statics = folder.files(under: "Content/static/").map { file in
            Page(String(file.path.dropFirst(15)), from: file.path, .copy(file))
        }
        let own = Set(statics.lazy.map(\.path))
        pages += machinePages(styles: assets.styles, clock: clock).filter { !own.contains($0.path) }
        return pages + statics
    }

    private func topicPages() -> [Page] {
        guard !topics.isEmpty else { return [] }
        var pages = [Page("topics/index.html", from: "the list of topics", .topics)]
        for (index, topic) in topics.enumerated() {
            let origin = "the topic \"\(topic.id)\""
            pages += listPages(topicArticles[index], under: topic.path, origin) {
                .topic(index, $0)
            }
            let months = months(of: topicArticles[index])
            pages += months.indices.map { number in
                let (month, articles) = months[number]
                let older = number + 1 < months.count ? months[number + 1].month : nil
                let newer = number > 0 ? months[number - 1].month : nil
                return Page(
                    topic.path(of: month) + "index.html", from: origin,
                    .topicMonth(index, month, articles: articles, older: older, newer: newer))
            }
        }
        return pages
    }

    private func sourcePages() -> [Page] {
        guard !sources.isEmpty else { return [] }
        var pages = [Page("sources/index.html", from: "the list of sources", .sources)]
        for (index, source) in sources.enumerated() {
            let origin = "the source \"\(source.id)\""
            pages += listPages(sourceArticles[index], under: source.path, origin) {
                .source(index, $0)
            }
        }
        return pages
    }

    /// The pages of one list, and the address that its next full page will have.
    private func listPages(
        _ articles: [Int], under path: String, _ origin: String,
        _ content: (ListPage) -> Page.Kind
    ) -> [Page] {
        let paging = Pagination(articles, size: settings.pageSizes.list)
        var pages = paging.pages.map { page in
            Page(page.path(under: path) + "index.html", from: origin, content(page))
        }
        if let upcoming = paging.upcoming {
            pages.append(
                Page("\(path)page/\(upcoming)/index.html", from: origin, .redirect(to: path)))
        }
        return pages
    }

    private func archivePages() -> [Page] {
        guard !years.isEmpty else { return [] }
        let origin = "the archive"
        return [Page("archive/index.html", from: origin, .archive)]
            + years.flatMap { year in
                [Page(year.path + "index.html", from: origin, .year(year))]
                    + year.months.map { Page($0.path + "index.html", from: origin, .month($0)) }
            }
    }

    private func aliasPages() -> [Page] {
        articles.flatMap { article in
            article.aliases.map { alias in
                let path = alias.hasSuffix("/") ? alias + "index.html" : alias
                return Page(path, from: article.file, .redirect(to: article.path))
            }
        }
    }

    /// A list's articles by the month of their day, newest first.
    func months(of articles: [Int]) -> [(month: Month, articles: [Int])] {
        var months: [(month: Month, articles: [Int])] = []
        for index in articles {
            let (year, number, _) = self.articles[index].day.parts
            if months.last?.month.year != year || months.last?.month.number != number {
                let month = Month(year: year, number: number, editions: [], articles: 0)
                months.append((month, []))
            }
            months[months.count - 1].articles.append(index)
            months[months.count - 1].month.articles += 1
        }
        return months
    }
}

extension Topic {
    /// Its folder within the site.
    public var path: String { "topics/\(slug)/" }

    /// The folder of its articles of one month.
    public func path(of month: Site.Month) -> String { "\(path)\(month.id)/" }
}

extension Source {
    /// Its folder within the site.
    public var path: String { "sources/\(slug)/" }
}

extension ListPage {
    /// Its folder, in the list at `path`.
    func path(under path: String) -> String { number.map { "\(path)page/\($0)/" } ?? path }
}
