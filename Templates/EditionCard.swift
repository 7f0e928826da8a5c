import Gazette

extension Theme {
    /// An edition as it stands in a list: its date, and what leads it.
    @Sendable static func editionCard(_ edition: Edition, _ context: RenderContext) -> HTML {
        let lead = context.site.articles[edition.lead]
        return """
            <li class="edition-card">
            <p class="when"><a href="\(context.link(edition))">\
            \(context.words.period(edition.period))</a> · \
            \(context.words.number(edition.number)) · \
            \(context.words.articles(edition.articles.count))</p>
            \(edition.title.map { "<p class=\"name\">\($0)</p>" })
            <p class="leads" lang="\(lead.language)"\(context.direction(of: lead))><a href="\(context.link(lead))">\
            \(lead.title)</a></p>
            </li>
            """
    }
}
