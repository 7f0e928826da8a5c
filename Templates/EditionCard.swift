import Gazette

extension Theme {
    /// An edition as it stands in a list: its date, and what leads it.
    @Sendable static func editionCard(_ edition: Edition, _ context: RenderContext) -> HTML {
        """
        <li class="edition-card">
        <p class="when"><a href="\(context.link(edition))">\
        \(context.words.period(edition.period))</a> · \
        \(context.words.number(edition.number)) · \
        \(context.count(of: edition))</p>
        \(if: edition.title != nil, name(of: edition, context))
        \(edition.lead.map { leads(context.site.articles[$0], context) })
        \(edition.written.map { opening($0, context) })
        </li>
        """
    }

    /// An edition that is written in one file has no article that leads to it.
    private static func name(of edition: Edition, _ context: RenderContext) -> HTML {
        let title = context.title(of: edition)
        guard edition.written != nil else { return "<p class=\"name\">\(title)</p>" }
        return "<p class=\"name\"><a href=\"\(context.link(edition))\">\(title)</a></p>"
    }

    /// How an edition begins that is written in one file.
    private static func opening(_ written: WrittenEdition, _ context: RenderContext) -> HTML {
        """
        <p class="leads" lang="\(written.language)"\(context.direction(of: written))>\
        \(written.summary)</p>
        """
    }

    private static func leads(_ article: Article, _ context: RenderContext) -> HTML {
        """
        <p class="leads" lang="\(article.language)"\(context.direction(of: article))>\
        <a href="\(context.link(article))">\(article.title)</a></p>
        """
    }
}
