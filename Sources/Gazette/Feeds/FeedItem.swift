import Markup

/// One entry of a feed, whatever the format.
struct FeedItem {
    /// Permanent: it depends on neither the address nor the title.
    var id: String
    var title: String
    var link: Link
    /// The page that shows it, where `link` leads out.
    var page: Link?
    var language: String
    /// Seconds since 1970.
    var published: Int
    var updated: Int
    var author: String?
    var categories: [String]
    var summary: String
    /// The content, with no address in it that needs the page it came from.
    var html: [UInt8]
    /// Where it was first published.
    var origin: Link?
    var image: Link?

    /// About how many bytes of a feed it takes.
    var weight: Int { html.count + html.count / 8 + 3 * summary.utf8.count + 1000 }
}

extension FeedItem {
    /// - Parameter limit: how much content the entry may have, so that no single one fills the
    ///   whole feed; beyond it the summary stands for the text.
    init(_ article: Article, limit: Int, _ context: RenderContext) {
        let settings = context.site.settings
        id = Identifier.of(article, settings)
        title = article.title
        link = settings.base.absolute(article.path)
        language = article.language
        published = article.instant
        updated = article.changed(in: settings.zone)
        author = article.author
        let topic = context.topic(of: article)?.title.text(in: article.language) ?? article.topic
        categories = [topic] + article.tags
        summary = article.summary
        html = FeedContent.article(article, context)
        if html.count > limit { html = FeedContent.summary(article, context) }
        origin = article.origin.flatMap { $0.isAbsolute ? $0 : nil }
        image = article.image.map { context.absolute($0.link) }
    }

    init(_ edition: Edition, limit: Int, _ context: RenderContext) {
        let settings = context.site.settings
        let articles = context.articles(edition.articles)
        let name = context.words.period(edition.period)
        id = Identifier.of(edition, settings)
        title = edition.title.map { "\(name) · \($0)" } ?? name
        link = settings.base.absolute(edition.path)
        language = context.language
        published = edition.published(in: settings.zone)
        updated = edition.changed(in: context.site)
        author = nil
        categories = edition.sections.map { context.title($0) }
        summary =
            edition.bullets.isEmpty
            ? edition.written?.summary ?? edition.lead.map { context.site.articles[$0].title } ?? ""
            : edition.bullets.joined(separator: " · ")
        html = FeedContent.edition(edition, articles, whole: true, context)
        if html.count > limit {
            html = FeedContent.edition(edition, articles, whole: false, context)
        }
        if let written = edition.written, html.count > limit {
            html = FeedContent.opening(of: edition, written, context)
        }
        origin = nil
        image = edition.cover.map { context.absolute($0.link) }
    }
}

extension Article {
    /// When it last changed for its readers; seconds since 1970.
    func changed(in zone: Zone) -> Int {
        let corrected = corrections.first.map { $0.date.instant(in: zone) } ?? instant
        return max(instant, updated?.instant(in: zone) ?? instant, corrected)
    }
}

extension Edition {
    /// When it appeared; seconds since 1970.
    func published(in zone: Zone) -> Int {
        (written?.date ?? PartialDate(period.first)).instant(in: zone)
    }

    /// When an article of it last changed; seconds since 1970.
    func changed(in site: Site) -> Int {
        let zone = site.settings.zone
        let changed = articles.map { site.articles[$0].changed(in: zone) }.max()
        guard written != nil || changed == nil else { return changed ?? 0 }
        return max(changed ?? .min, published(in: zone))
    }
}
