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
        case month(Site.Month, articles: [Int], older: Site.Month?, newer: Site.Month?)
    }

    static func pages(of index: Int, in site: Site) -> [Page] {
        let topic = site.topics[index]
        let origin = "the topic \"\(topic.id)\""
        let lists = site.listPages(site.topicArticles[index], under: topic.path, origin) {
            TopicPage(topic: index, part: .list($0))
        }
        let months = site.months(of: site.topicArticles[index])
        return lists
            + months.indices.map { number in
                let (month, articles) = months[number]
                let older = number + 1 < months.count ? months[number + 1].month : nil
                let newer = number > 0 ? months[number - 1].month : nil
                return Page(
                    topic.path(of: month) + "index.html", from: origin,
                    TopicPage(
                        topic: index,
                        part: .month(month, articles: articles, older: older, newer: newer)))
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
            let months = context.site.months(of: context.site.topicArticles[self.topic])
            return TopicView(
                topic: topic, articles: context.articles(page.articles), month: nil,
                months: page.number == nil ? months.map(\.month) : [],
                pager: Pager(page, under: topic.path, context))
        case .month(let month, let articles, let older, let newer):
            let pager = Pager(
                number: nil, older: older.map { context.link(topic.path(of: $0)) },
                newer: newer.map { context.link(topic.path(of: $0)) },
                latest: context.link(topic))
            return TopicView(
                topic: topic, articles: context.articles(articles), month: month, months: [],
                pager: pager)
        }
    }

    private var articles: [Int] {
        switch part {
        case .list(let page): page.articles
        case .month(_, let articles, _, _): articles
        }
    }

    func structuredData(_ document: PageDocument, _ context: RenderContext) -> HTML? {
        StructuredData.list(articles, document, context)
    }

    func breadcrumbs(_ document: PageDocument, _ context: RenderContext) -> [Breadcrumb] {
        [
            .home(context), Breadcrumb(name: context.words.topics, path: SitePaths.topics),
            Breadcrumb(name: document.title, path: context.path),
        ]
    }

    func contentFiles(in site: Site) -> [String] { site.files(of: articles) }
}
