import Gazette
import GazetteCLI

extension Theme {
    /// The markup of the templates in `hugo/layouts`, file for part.
    static let samePages = Theme.standard
        .document(baseof).masthead(masthead).footer { _, _ in "" }
        .home { edition, context in edition.map { day($0, context) } ?? "" }
        .edition(day).section(section).card(card)
        .article(page).mention(mention)
        .topic { list(context: $1, $1.title($0.topic), $0.articles, $0.pager) }
        .source { list(context: $1, $0.source.name, $0.articles, $0.pager) }

    /// `baseof.html`
    @Sendable private static func baseof(_ document: PageDocument, _ context: RenderContext) -> HTML
    {
        """
        <!DOCTYPE html>
        <html lang="\(document.language)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(document.title.isEmpty ? context.title : "\(document.title) – \(context.title)")</title>
        \(document.description.map { "<meta name=\"description\" content=\"\($0)\">" })
        <link rel="canonical" href="\(context.canonical)">
        <link rel="alternate" type="application/rss+xml" href="\(context.link("feed.xml"))">
        </head>
        <body>
        \(context.masthead(document.navigation))
        <main>\(document.main)</main>
        </body>
        </html>

        """
    }

    /// `_partials/masthead.html`
    @Sendable private static func masthead(
        _ navigation: NavigationContext, _ context: RenderContext
    ) -> HTML {
        """
        <header><p><a href="\(context.link(""))">\(context.title)</a></p>
        <nav><ul>\(context.site.topics.map { topic($0, context) })
        </ul></nav></header>
        """
    }

    private static func topic(_ topic: Topic, _ context: RenderContext) -> HTML {
        "<li><a href=\"\(context.link(topic))\">\(context.title(topic))</a></li>"
    }

    /// `page.html`
    @Sendable private static func page(_ article: Article, _ context: RenderContext) -> HTML {
        let (newer, older) = context.neighbours(of: article)
        return """
            <article><h1>\(article.title)</h1>
            <p>\(origin(of: article, context)) · \(article.author ?? "") · \(context.time(article.date)) · \
            \(HTML(article.tags.map { "<span>\($0)</span>" }, separator: " "))</p>
            \(context.html(article.body))
            </article>
            <aside><h2>Related</h2><ul>\(context.related(to: article).map(context.mention))
            </ul></aside>
            <nav>\(newer.map { link($0, context) }) \(older.map { link($0, context) })</nav>
            """
    }

    private static func origin(of article: Article, _ context: RenderContext) -> HTML {
        let name = context.source(of: article)?.name ?? ""
        return article.origin.map { "<a href=\"\($0)\">\(name)</a>" } ?? "\(name)"
    }

    @Sendable private static func mention(_ article: Article, _ context: RenderContext) -> HTML {
        "<li>\(link(article, context))</li>"
    }

    private static func link(_ article: Article, _ context: RenderContext) -> HTML {
        "<a href=\"\(context.link(article))\">\(article.title)</a>"
    }

    /// `days/term.html`
    @Sendable private static func day(_ edition: Edition, _ context: RenderContext) -> HTML {
        """
        <h1>\(context.words.period(edition.period))</h1>
        \(edition.sections.map(context.section))
        """
    }

    /// `_partials/edition.html`
    @Sendable private static func section(_ section: Edition.Section, _ context: RenderContext)
        -> HTML
    {
        let topic = context.site.topics[section.topic ?? 0]
        return """
            <section><h2><a href="\(context.link(topic))">\(context.title(topic))</a></h2>
            \(context.articles(section.articles).map(context.at(level: 3).card))
            </section>
            """
    }

    @Sendable private static func card(_ article: Article, _ context: RenderContext) -> HTML {
        """
        <article>\(heading(article, context))
        <p>\(context.source(of: article)?.name ?? "") · \(context.words.date(article.date, in: context.site.settings.zone))</p>\
        <p>\(article.summary)</p></article>
        """
    }

    private static func heading(_ article: Article, _ context: RenderContext) -> HTML {
        context.level == 2
            ? "<h2>\(link(article, context))</h2>" : "<h3>\(link(article, context))</h3>"
    }

    /// `topics/term.html`
    private static func list(
        context: RenderContext, _ title: String, _ articles: [Article], _ pager: Pager
    ) -> HTML {
        """
        <h1>\(title)</h1>
        \(articles.map(context.at(level: 2).card))
        <nav>\(pager.newer.map { "<a href=\"\($0)\">newer</a>" }) \
        \(pager.older.map { "<a href=\"\($0)\">older</a>" })</nav>
        """
    }
}
