import Gazette

extension Theme {
    /// One edition on a page of its own.
    @Sendable static func edition(_ edition: Edition, _ context: RenderContext) -> HTML {
        """
        <article class="edition h-feed">
        \(editionHead(edition, asPage: true, context))
        \(if: edition.written == nil, "<h2 class=\"unseen\">\(context.words.inThisEdition)</h2>")
        \(editionBody(edition, context))
        </article>
        \(editionNeighbours(edition, context))
        """
    }

    /// Name, number and length of an edition.
    static func editionHead(_ edition: Edition, asPage: Bool, _ context: RenderContext) -> HTML {
        let words = context.words
        let name = context.title(of: edition)
        return """
            <header class="edition-head">
            <p class="when">\(if: asPage, "\(words.number(edition.number)) · ")\
            \(if: asPage && edition.title != nil, "\(words.period(edition.period)) · ")\
            \(context.count(of: edition)) · \(words.length(edition.length)) · \
            \(words.minutes(context.minutes(edition.length)))</p>
            \(asPage ? "<h1 class=\"p-name\">\(name)</h1>" : heading(name, edition, context))
            \(if: edition.sections.count > 3 && edition.written == nil, contents(edition, context))
            </header>
            """
    }

    private static func heading(_ name: HTML, _ edition: Edition, _ context: RenderContext) -> HTML
    {
        "<h2 class=\"p-name\"><a href=\"\(context.link(edition))\">\(name)</a></h2>"
    }

    /// The ways down a long page.
    private static func contents(_ edition: Edition, _ context: RenderContext) -> HTML {
        """
        <nav class="contents" aria-label="\(context.words.onThisPage)">
        <ul>
        \(edition.sections.map { contentsItem($0, context) })
        </ul>
        </nav>
        """
    }

    private static func contentsItem(_ section: Edition.Section, _ context: RenderContext) -> HTML {
        let mark = context.topic(of: section).map { Attribute("class", "topic-\($0.slug)") }
        return """
            <li\(mark)><a href="\(context.fragment("in-\(section.id)"))">\
            \(context.title(section))</a> <span>\(section.articles.count)</span></li>
            """
    }

    /// Everything in an edition below its name.
    static func editionBody(_ edition: Edition, _ context: RenderContext) -> HTML {
        if let written = edition.written { return issue(edition, written, context) }
        return """
            <div class="front">
            \(edition.lead.map { context.lead(context.site.articles[$0]) })
            \(if: !edition.bullets.isEmpty || !edition.note.html.isEmpty, editorsNote(edition, context))
            </div>
            <div class="columns">
            \(edition.sections.map(context.section))
            </div>
            """
    }

    private static func editionNeighbours(_ edition: Edition, _ context: RenderContext) -> HTML {
        let (previous, next) = context.neighbours(of: edition)
        return """
            <nav class="neighbours" aria-label="\(context.words.allEditions)">
            \(previous.map { neighbour("prev", context.words.previousEdition, $0, context) })
            \(next.map { neighbour("next", context.words.nextEdition, $0, context) })
            </nav>
            """
    }

    private static func neighbour(
        _ relation: String, _ label: String, _ edition: Edition, _ context: RenderContext
    ) -> HTML {
        """
        <a rel="\(relation)" href="\(context.link(edition))"><span>\(label)</span> \
        \(context.title(of: edition))</a>
        """
    }
}
