import Gazette

extension Theme {
    /// An edition as it stands in a list: its date, and what leads it.
    @Sendable static func editionCard(_ edition: Edition, _ here: Here) -> HTML {
        let lead = here.site.articles[edition.lead]
        return """
            <li class="edition-card">
            <p class="when"><a href="\(here.link(edition))">\
            \(here.words.period(edition.period))</a> · \
            \(here.words.number(edition.number)) · \
            \(here.words.articles(edition.articles.count))</p>
            \(edition.title.map { "<p class=\"name\">\($0)</p>" })
            <p class="leads" lang="\(lead.language)"><a href="\(here.link(lead))">\
            \(lead.title)</a></p>
            </li>
            """
    }
}
