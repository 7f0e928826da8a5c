import Markup

/// Turns a page into its bytes. Pure: the same page of the same site gives the same bytes.
struct PageRenderer: Sendable {
    private let siteContext: SiteContext

    init(site: Site, theme: Theme, styles: [String]) {
        siteContext = SiteContext(site: site, theme: theme, styles: styles)
    }

    private init(_ siteContext: SiteContext) { self.siteContext = siteContext }

    /// The same with what stands on many pages rendered beforehand: worth its time where most of
    /// them are to come.
    func withPrerenderedParts() async -> PageRenderer {
        PageRenderer(await siteContext.withPrerenderedParts())
    }

    private var site: Site { siteContext.site }
    private var theme: Theme { siteContext.theme }
    private var words: Words { siteContext.words }

    /// The bytes of a page; nil for a file that is copied as it is.
    func bytes(of page: Page) -> [UInt8]? {
        switch page.kind {
        case .bytes(let bytes): return bytes
        case .copy: return nil
        case .feed(let feed): return FeedDocument.bytes(feed, context(page))
        case .opml: return OPML.bytes(context(page))
        case .sitemap(let sitemap): return sitemap.bytes(site.settings.base)
        case .sitemapIndex(let sitemaps): return Sitemap.index(sitemaps, site.settings.base)
        case .news(let articles):
            return NewsSitemap.bytes(articles, of: site, name: site.settings.newsName ?? "")
        case .redirect(let path): return Redirect.document(to: path, site: site)
        default:
            let context = context(page)
            return theme.parts.document(document(page.kind, context), context).bytes
        }
    }

    private func context(_ page: Page) -> RenderContext {
        RenderContext(siteContext, path: page.address)
    }

    private func document(_ kind: Page.Kind, _ context: RenderContext) -> PageDocument {
        let parts = theme.parts
        func plain(_ title: String, _ section: NavigationContext.Kind, _ main: HTML) -> PageDocument
        {
            PageDocument(
                title: title, language: context.language, main: main,
                navigation: NavigationContext(section),
                kind: kind)
        }
        switch kind {
        case .home: return home(context)
        case .edition(let index): return edition(site.editions[index], kind, context)
        case .article(let index): return article(site.articles[index], kind, context)
        case .topics: return plain(words.topics, .topics, parts.topics(site.topics, context))
        case .topic(let index, let page):
            return topic(view(of: index, page, context), of: index, kind, context)
        case .topicMonth(let index, let month, let articles, let older, let newer):
            let view = view(of: index, month, articles, (older, newer), context)
            return topic(view, of: index, kind, context)
        case .sources: return plain(words.sources, .sources, parts.sources(site.sources, context))
        case .source(let index, let page): return source(index, page, kind, context)
        case .archive: return plain(words.archive, .archive, parts.archive(site.years, context))
        case .year(let year):
            return plain(words.year(year.number), .archive, parts.year(year, context))
        case .month(let month):
            return plain(
                words.month(month.number, of: month.year), .archive, parts.month(month, context))
        case .standalone(let index): return standalone(site.pages[index], kind, context)
        case .notFound:
            var document = plain(words.notFound, .notFound, parts.notFound((), context))
            document.isIndexed = false
            return document
        case .feeds: return plain(words.feeds, .feeds, parts.feeds(context.feedViews, context))
        case .redirect, .feed, .opml, .sitemap, .sitemapIndex, .news, .bytes, .copy:
            return plain("", .page, HTML())
        }
    }
}

// MARK: - Frames

extension PageRenderer {
    private func home(_ context: RenderContext) -> PageDocument {
        PageDocument(
            title: "", description: site.settings.tagline?.text(in: context.language),
            language: context.language, main: theme.parts.home(site.editions.first, context),
            navigation: NavigationContext(.home), kind: .home,
            feeds: Array(context.feeds(of: .site).dropFirst())
                + context.feeds(of: .editions).prefix(1))
    }

    private func edition(_ edition: Edition, _ kind: Page.Kind, _ context: RenderContext)
        -> PageDocument
    {
        let name = words.period(edition.period)
        let first = site.articles[edition.lead]
        return PageDocument(
            title: edition.title.map { "\($0) · \(name)" } ?? name,
            description: edition.bullets.first ?? first.title, language: context.language,
            main: theme.parts.edition(edition, context), navigation: NavigationContext(.edition),
            kind: kind, feeds: context.feeds(of: .editions))
    }

    private func article(_ article: Article, _ kind: Page.Kind, _ context: RenderContext)
        -> PageDocument
    {
        PageDocument(
            title: article.title, description: article.summary, language: article.language,
            main: theme.parts.article(article, context),
            navigation: NavigationContext(.article, topic: context.topic(of: article)), kind: kind,
            isIndexed: site.indexing(of: article) != .noindex)
    }

    private func standalone(
        _ page: StandalonePage, _ kind: Page.Kind, _ context: RenderContext
    ) -> PageDocument {
        PageDocument(
            title: page.title, description: page.description, language: page.language,
            main: theme.parts.standalone(page, context), navigation: NavigationContext(.page),
            kind: kind)
    }

    private func view(of index: Int, _ page: ListPage, _ context: RenderContext) -> TopicView {
        let topic = site.topics[index]
        return TopicView(
            topic: topic, articles: context.articles(page.articles), month: nil,
            months: page.number == nil ? months(of: index) : [],
            pager: pager(page, under: topic.path, context))
    }

    private func view(
        of index: Int, _ month: Site.Month, _ articles: [Int],
        _ beside: (older: Site.Month?, newer: Site.Month?), _ context: RenderContext
    ) -> TopicView {
        let topic = site.topics[index]
        let pager = Pager(
            number: nil, older: beside.older.map { context.link(topic.path(of: $0)) },
            newer: beside.newer.map { context.link(topic.path(of: $0)) },
            latest: context.link(topic))
        return TopicView(
            topic: topic, articles: context.articles(articles), month: month, months: [],
            pager: pager)
    }

    private func topic(
        _ view: TopicView, of index: Int, _ kind: Page.Kind, _ context: RenderContext
    ) -> PageDocument {
        let title = view.topic.title.text(in: context.language)
        let part =
            view.month.map { words.month($0.number, of: $0.year) }
            ?? view.pager.number.map { words.page($0) }
        return PageDocument(
            title: part.map { "\(title) · \($0)" } ?? title,
            description: view.topic.description?.text(in: context.language),
            language: context.language, main: theme.parts.topic(view, context),
            navigation: NavigationContext(.topic, topic: view.topic), kind: kind,
            feeds: context.feeds(of: .topic(index)))
    }

    private func months(of topic: Int) -> [Site.Month] {
        site.months(of: site.topicArticles[topic]).map(\.month)
    }

    private func source(
        _ index: Int, _ page: ListPage, _ kind: Page.Kind, _ context: RenderContext
    ) -> PageDocument {
        let source = site.sources[index]
        let view = SourceView(
            source: source, articles: context.articles(page.articles),
            pager: pager(page, under: source.path, context))
        let part = page.number.map { words.page($0) }
        return PageDocument(
            title: part.map { "\(source.name) · \($0)" } ?? source.name,
            language: context.language, main: theme.parts.source(view, context),
            navigation: NavigationContext(.source), kind: kind,
            feeds: context.feeds(of: .source(index)))
    }

    private func pager(_ page: ListPage, under path: String, _ context: RenderContext) -> Pager {
        Pager(
            number: page.number,
            older: page.older.map { context.link("\(path)page/\($0)/") },
            newer: page.newer.map { context.link("\(path)page/\($0)/") }, latest: context.link(path)
        )
    }
}
