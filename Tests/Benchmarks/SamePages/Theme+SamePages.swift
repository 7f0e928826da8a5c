import Gazette
import GazetteCLI

extension Theme {
    /// The markup of the templates in `hugo/layouts`, file for part.
    static let samePages = Theme.standard
        .document(baseof).masthead(masthead).footer { _, _ in "" }
        .home { edition, here in edition.map { day($0, here) } ?? "" }
        .edition(day).section(section).card(card)
        .article(page).mention(mention)
        .topic { list(here: $1, $1.title($0.topic), $0.articles, $0.pager) }
        .source { list(here: $1, $0.source.name, $0.articles, $0.pager) }

    /// `baseof.html`
    @Sendable private static func baseof(_ frame: Frame, _ here: Here) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="\(frame.language)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(frame.title.isEmpty ? here.title : "\(frame.title) – \(here.title)")</title>
        \(frame.description.map { "<meta name=\"description\" content=\"\($0)\">" })
        <link rel="canonical" href="\(here.canonical)">
        <link rel="alternate" type="application/rss+xml" href="\(here.link("feed.xml"))">
        </head>
        <body>
        \(here.masthead(frame.position))
        <main>\(frame.main)</main>
        </body>
        </html>

        """
    }

    /// `_partials/masthead.html`
    @Sendable private static func masthead(_ position: Position, _ here: Here) -> HTML {
        """
        <header><p><a href="\(here.link(""))">\(here.title)</a></p>
        <nav><ul>\(here.site.topics.map { topic($0, here) })
        </ul></nav></header>
        """
    }

    private static func topic(_ topic: Topic, _ here: Here) -> HTML {
        "<li><a href=\"\(here.link(topic))\">\(here.title(topic))</a></li>"
    }

    /// `page.html`
    @Sendable private static func page(_ article: Article, _ here: Here) -> HTML {
        let (newer, older) = here.neighbours(of: article)
        return """
            <article><h1>\(article.title)</h1>
            <p>\(origin(of: article, here)) · \(article.author ?? "") · \(here.time(article.date)) · \
            \(HTML(article.tags.map { "<span>\($0)</span>" }, separator: " "))</p>
            \(here.html(article.body))
            </article>
            <aside><h2>Related</h2><ul>\(here.related(to: article).map(here.mention))
            </ul></aside>
            <nav>\(newer.map { link($0, here) }) \(older.map { link($0, here) })</nav>
            """
    }

    private static func origin(of article: Article, _ here: Here) -> HTML {
        let name = here.source(of: article)?.name ?? ""
        return article.origin.map { "<a href=\"\($0)\">\(name)</a>" } ?? "\(name)"
    }

    @Sendable private static func mention(_ article: Article, _ here: Here) -> HTML {
        "<li>\(link(article, here))</li>"
    }

    private static func link(_ article: Article, _ here: Here) -> HTML {
        "<a href=\"\(here.link(article))\">\(article.title)</a>"
    }

    /// `days/term.html`
    @Sendable private static func day(_ edition: Edition, _ here: Here) -> HTML {
        """
        <h1>\(here.words.period(edition.period))</h1>
        \(edition.sections.map(here.section))
        """
    }

    /// `_partials/edition.html`
    @Sendable private static func section(_ section: Edition.Section, _ here: Here) -> HTML {
        let topic = here.site.topics[section.topic]
        return """
            <section><h2><a href="\(here.link(topic))">\(here.title(topic))</a></h2>
            \(here.articles(section.articles).map(here.at(level: 3).card))
            </section>
            """
    }

    @Sendable private static func card(_ article: Article, _ here: Here) -> HTML {
        """
        <article>\(heading(article, here))
        <p>\(here.source(of: article)?.name ?? "") · \(here.words.date(article.date, in: here.site.settings.zone))</p>\
        <p>\(article.summary)</p></article>
        """
    }

    private static func heading(_ article: Article, _ here: Here) -> HTML {
        here.level == 2 ? "<h2>\(link(article, here))</h2>" : "<h3>\(link(article, here))</h3>"
    }

    /// `topics/term.html`
    private static func list(
        here: Here, _ title: String, _ articles: [Article], _ pager: Pager
    ) -> HTML {
        """
        <h1>\(title)</h1>
        \(articles.map(here.at(level: 2).card))
        <nav>\(pager.newer.map { "<a href=\"\($0)\">newer</a>" }) \
        \(pager.older.map { "<a href=\"\($0)\">older</a>" })</nav>
        """
    }
}
