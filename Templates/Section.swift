import Gazette

extension Theme {
    /// The articles of one section of an edition: its name at the side, its articles in columns.
    @Sendable static func section(_ section: Edition.Section, _ context: RenderContext) -> HTML {
        let topic = context.topic(of: section)
        let articles = context.articles(section.articles)
        return """
            <section class="column\(topic.map { " topic-\($0.slug)" } ?? "")" id="in-\(section.id)">
            <h3>\(sectionName(section, topic, context))</h3>
            <div class="cards">
            \(articles.prefix(mostCards).map(context.card))
            </div>
            \(if: articles.count > mostCards, headlines(articles.dropFirst(mostCards), context))
            </section>
            """
    }

    /// How many articles of a section stand with their summaries; of the others a headline says
    /// enough.
    private static let mostCards = 6

    private static func headlines(_ articles: ArraySlice<Article>, _ context: RenderContext) -> HTML
    {
        """
        <ul class="headlines">
        \(articles.map { "<li>\(headline($0, context))</li>" })
        </ul>
        """
    }

    private static func headline(_ article: Article, _ context: RenderContext) -> HTML {
        """
        <a lang="\(article.language)"\(context.nameDirection(of: article)) \
        href="\(context.link(article))">\(article.title)</a>\
        \(context.source(of: article).map { " <span class=\"source\">\(context.name($0.name))</span>" })
        """
    }

    private static func sectionName(
        _ section: Edition.Section, _ topic: Topic?, _ context: RenderContext
    ) -> HTML {
        let title = context.title(section)
        return topic.map { "<a href=\"\(context.link($0))\">\(title)</a>" } ?? "\(title)"
    }
}
