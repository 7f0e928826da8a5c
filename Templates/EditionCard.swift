import Gazette

extension Theme {
    /// An edition as it stands in a list: its date, and what leads it.
    @Sendable static func editionCard(_ edition: Edition, _ context: RenderContext) -> HTML {
        """
        <li class="edition-card">
        <p class="when"><a href="\(context.link(edition))">\
        \(context.words.period(edition.period))</a> · \
        \(context.words.number(edition.number)) · \
        \(context.words.articles(edition.articles.count))</p>
        \(edition.title.map { "<p class=\"name\">\($0)</p>" })
        \(edition.lead.map { leads(context.site.articles[$0], context) })
        </li>
        """
    }

    private static func leads(_ article: Article, _ context: RenderContext) -> HTML {
        """
        <p class="leads" lang="\(article.language)"\(context.direction(of: article))>\
        <a href="\(context.link(article))">\(article.title)</a></p>
        """
    }
}
