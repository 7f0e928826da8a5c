import Markup

/// The list of all topics. It is there before the first article, since every page leads to it.
struct TopicsPage: HTMLPage {
    static func pages(of site: Site) -> [Page] {
        let list = Page(SitePaths.topics + "index.html", from: "the list of topics", TopicsPage())
        return [list] + site.topics.indices.flatMap { TopicPage.pages(of: $0, in: site) }
    }

    func document(_ context: RenderContext) -> PageDocument {
        PageDocument(
            title: context.words.topics, language: context.language,
            main: context.theme.parts.topics(context.site.topics, context),
            navigation: NavigationContext(.topics), page: self)
    }
}

/// A page of one topic: its latest articles, a full page of older ones, or those of one month.
struct TopicPage: HTMLPage {
    /// Index into the site's topics.
    let topic: Int
    let part: Part

    enum Part {
        case list(ListPage)
        /// With the months before and after it that have articles.
        case month(Site.Month, entries: [Entry], older: Site.Month?, newer: Site.Month?)
    }

    static func pages(of index: Int, in site: Site) -> [Page] {
        let topic = site.topics[index]
        let origin = "the topic \"\(topic.id)\""
        let entries = site.entries(ofTopic: index)
        let lists = site.listPages(entries, under: topic.path, origin) {
            TopicPage(topic: index, part: .list($0))
        }
        let months = site.months(of: entries)
        return lists
            + months.indices.map { number in
                let (month, entries) = months[number]
                let older = number + 1 < months.count ? months[number + 1].month : nil
                let newer = number > 0 ? months[number - 1].month : nil
                return Page(
                    topic.path(of: month) + "index.html", from: origin,
                    TopicPage(
                        topic: index,
                        part: .month(month, entries: entries, older: older, newer: newer)))
            }
    }

    func document(_ context: RenderContext) -> PageDocument {
        let view = view(context)
        let title = view.topic.title.text(in: context.language)
        let part =
            view.month.map { context.words.month($0.number, of: $0.year) }
            ?? view.pager.number.map { context.words.page($0) }
        return PageDocument(
            title: part.map { "\(title) · \($0)" } ?? title,
            description: view.topic.description?.text(in: context.language),
            language: context.language, main: context.theme.parts.topic(view, context),
            navigation: NavigationContext(.topic, topic: view.topic), page: self,
            feeds: context.feeds(of: .topic(topic)))
    }

    private func view(_ context: RenderContext) -> TopicView {
        let topic = context.site.topics[self.topic]
        switch part {
        case .list(let page):
            return TopicView(
                topic: topic, articles: context.articles(page.entries),
                entries: page.entries, month: nil,
                months: page.number == nil ? months(context.site) : [],
                pager: Pager(page, under: topic.path, context))
        case .month(let month, let entries, let older, let newer):
            let pager = Pager(
                number: nil, older: older.map { context.link(topic.path(of: $0)) },
                newer: newer.map { context.link(topic.path(of: $0)) },
                latest: context.link(topic))
            return TopicView(
                topic: topic, articles: context.articles(entries), entries: entries,
                month: month, months: [],
                pager: pager)
        }
    }

    /// Those in which the topic has something.
    private func months(_ site: Site) -> [Site.Month] {
        site.months(of: site.entries(ofTopic: topic)).map(\.month)
    }

    private var entries: [Entry] {
        switch part {
        case .list(let page): page.entries
        case .month(_, let entries, _, _): entries
        }
    }

    func structuredData(_ document: PageDocument, _ context: RenderContext) -> HTML? {
        StructuredData.list(entries, document, context)
    }

    func breadcrumbs(_ document: PageDocument, _ context: RenderContext) -> [Breadcrumb] {
        [
            .home(context), Breadcrumb(name: context.words.topics, path: SitePaths.topics),
            Breadcrumb(name: document.title, path: context.path),
        ]
    }

    func contentFiles(in site: Site) -> [String] { site.files(of: entries) }
}
