import Markup

/// Turns a page into its bytes. Pure: the same page of the same site gives the same bytes.
struct Renderer: Sendable {
    private let stage: Stage

    init(site: Site, theme: Theme, styles: [String]) {
        stage = Stage(site: site, theme: theme, styles: styles)
    }

    private init(_ stage: Stage) { self.stage = stage }

    /// The same with what stands on many pages rendered beforehand: worth its time where most of
    /// them are to come.
    func withChrome() async -> Renderer { Renderer(await stage.withChrome()) }

    private var site: Site { stage.site }
    private var theme: Theme { stage.theme }
    private var words: Words { stage.words }

    /// The bytes of a page; nil for a file that is copied as it is.
    func bytes(of page: Page) -> [UInt8]? {
        switch page.content {
        case .bytes(let bytes): return bytes
        case .copy: return nil
        case .feed(let feed): return FeedDocument.bytes(feed, here(page))
        case .opml: return OPML.bytes(here(page))
        case .sitemap(let sitemap): return sitemap.bytes(site.settings.base)
        case .sitemapIndex(let sitemaps): return Sitemap.index(sitemaps, site.settings.base)
        case .news(let articles):
            return NewsSitemap.bytes(articles, of: site, name: site.settings.newsName ?? "")
        case .redirect(let path): return Redirect.document(to: path, site: site)
        default:
            let here = here(page)
            return theme.parts.document(frame(page.content, here), here).bytes
        }
    }

    private func here(_ page: Page) -> Here { Here(stage, path: page.address) }

    private func frame(_ content: Page.Content, _ here: Here) -> Frame {
        let parts = theme.parts
        func plain(_ title: String, _ kind: Position.Kind, _ main: HTML) -> Frame {
            Frame(
                title: title, language: here.language, main: main, position: Position(kind),
                content: content)
        }
        switch content {
        case .home: return home(here)
        case .edition(let index): return edition(site.editions[index], content, here)
        case .article(let index): return article(site.articles[index], content, here)
        case .topics: return plain(words.topics, .topics, parts.topics(site.topics, here))
        case .topic(let index, let page):
            return topic(view(of: index, page, here), of: index, content, here)
        case .topicMonth(let index, let month, let articles, let older, let newer):
            let view = view(of: index, month, articles, (older, newer), here)
            return topic(view, of: index, content, here)
        case .sources: return plain(words.sources, .sources, parts.sources(site.sources, here))
        case .source(let index, let page): return source(index, page, content, here)
        case .archive: return plain(words.archive, .archive, parts.archive(site.years, here))
        case .year(let year):
            return plain(words.year(year.number), .archive, parts.year(year, here))
        case .month(let month):
            return plain(
                words.month(month.number, of: month.year), .archive, parts.month(month, here))
        case .standalone(let index): return standalone(site.pages[index], content, here)
        case .notFound:
            var frame = plain(words.notFound, .notFound, parts.notFound((), here))
            frame.isIndexed = false
            return frame
        case .feeds: return plain(words.feeds, .feeds, parts.feeds(here.feedViews, here))
        case .redirect, .feed, .opml, .sitemap, .sitemapIndex, .news, .bytes, .copy:
            return plain("", .page, HTML())
        }
    }
}

// MARK: - Frames

extension Renderer {
    private func home(_ here: Here) -> Frame {
        Frame(
            title: "", description: site.settings.tagline?.text(in: here.language),
            language: here.language, main: theme.parts.home(site.editions.first, here),
            position: Position(.home), content: .home,
            feeds: Array(here.feeds(of: .site).dropFirst()) + here.feeds(of: .editions).prefix(1))
    }

    private func edition(_ edition: Edition, _ content: Page.Content, _ here: Here) -> Frame {
        let name = words.period(edition.period)
        let first = site.articles[edition.lead]
        return Frame(
            title: edition.title.map { "\($0) · \(name)" } ?? name,
            description: edition.bullets.first ?? first.title, language: here.language,
            main: theme.parts.edition(edition, here), position: Position(.edition),
            content: content, feeds: here.feeds(of: .editions))
    }

    private func article(_ article: Article, _ content: Page.Content, _ here: Here) -> Frame {
        Frame(
            title: article.title, description: article.summary, language: article.language,
            main: theme.parts.article(article, here),
            position: Position(.article, topic: here.topic(of: article)), content: content,
            isIndexed: site.indexing(of: article) != .noindex)
    }

    private func standalone(
        _ page: StandalonePage, _ content: Page.Content, _ here: Here
    ) -> Frame {
        Frame(
            title: page.title, description: page.description, language: page.language,
            main: theme.parts.standalone(page, here), position: Position(.page), content: content)
    }

    private func view(of index: Int, _ page: Paging.Page, _ here: Here) -> TopicView {
        let topic = site.topics[index]
        return TopicView(
            topic: topic, articles: here.articles(page.articles), month: nil,
            months: page.number == nil ? months(of: index) : [],
            pager: pager(page, under: topic.path, here))
    }

    private func view(
        of index: Int, _ month: Site.Month, _ articles: [Int],
        _ beside: (older: Site.Month?, newer: Site.Month?), _ here: Here
    ) -> TopicView {
        let topic = site.topics[index]
        let pager = Pager(
            number: nil, older: beside.older.map { here.link(topic.path(of: $0)) },
            newer: beside.newer.map { here.link(topic.path(of: $0)) },
            latest: here.link(topic))
        return TopicView(
            topic: topic, articles: here.articles(articles), month: month, months: [],
            pager: pager)
    }

    private func topic(
        _ view: TopicView, of index: Int, _ content: Page.Content, _ here: Here
    ) -> Frame {
        let title = view.topic.title.text(in: here.language)
        let part =
            view.month.map { words.month($0.number, of: $0.year) }
            ?? view.pager.number.map { words.page($0) }
        return Frame(
            title: part.map { "\(title) · \($0)" } ?? title,
            description: view.topic.description?.text(in: here.language),
            language: here.language, main: theme.parts.topic(view, here),
            position: Position(.topic, topic: view.topic), content: content,
            feeds: here.feeds(of: .topic(index)))
    }

    private func months(of topic: Int) -> [Site.Month] {
        site.months(of: site.topicArticles[topic]).map(\.month)
    }

    private func source(
        _ index: Int, _ page: Paging.Page, _ content: Page.Content, _ here: Here
    ) -> Frame {
        let source = site.sources[index]
        let view = SourceView(
            source: source, articles: here.articles(page.articles),
            pager: pager(page, under: source.path, here))
        let part = page.number.map { words.page($0) }
        return Frame(
            title: part.map { "\(source.name) · \($0)" } ?? source.name,
            language: here.language, main: theme.parts.source(view, here),
            position: Position(.source), content: content, feeds: here.feeds(of: .source(index)))
    }

    private func pager(_ page: Paging.Page, under path: String, _ here: Here) -> Pager {
        Pager(
            number: page.number,
            older: page.older.map { here.link("\(path)page/\($0)/") },
            newer: page.newer.map { here.link("\(path)page/\($0)/") }, latest: here.link(path))
    }
}
