import Gazette

extension Theme {
    /// One edition on a page of its own.
    @Sendable static func edition(_ edition: Edition, _ here: Here) -> HTML {
        """
        <article class="edition">
        \(editionHead(edition, asPage: true, here))
        \(editionBody(edition, here))
        </article>
        \(editionNeighbours(edition, here))
        """
    }

    /// Name, number and length of an edition.
    static func editionHead(_ edition: Edition, asPage: Bool, _ here: Here) -> HTML {
        let words = here.words
        let name: HTML = edition.title.map { "\($0)" } ?? "\(words.period(edition.period))"
        return """
            <header class="edition-head">
            <p class="when">\(words.number(edition.number)) · \
            \(if: edition.title != nil, "\(words.period(edition.period)) · ")\
            \(words.articles(edition.articles.count)) · \(words.length(edition.length)) · \
            \(words.minutes(here.minutes(edition.length)))</p>
            \(asPage ? "<h1>\(name)</h1>" : heading(name, edition, here))
            </header>
            """
    }

    private static func heading(_ name: HTML, _ edition: Edition, _ here: Here) -> HTML {
        "<h2><a href=\"\(here.link(edition))\">\(name)</a></h2>"
    }

    /// Everything in an edition below its name.
    static func editionBody(_ edition: Edition, _ here: Here) -> HTML {
        """
        <div class="front">
        \(here.lead(here.site.articles[edition.lead]))
        \(if: !edition.bullets.isEmpty || !edition.note.html.isEmpty, desk(edition, here))
        </div>
        <div class="topics">
        \(edition.sections.map(here.section))
        </div>
        """
    }

    /// The editor's bullets and note.
    private static func desk(_ edition: Edition, _ here: Here) -> HTML {
        """
        <aside class="desk">
        \(if: !edition.bullets.isEmpty, bullets(edition.bullets, here))
        \(if: !edition.note.html.isEmpty, note(edition.note, here))
        </aside>
        """
    }

    private static func bullets(_ bullets: [String], _ here: Here) -> HTML {
        """
        <h3>\(here.words.inBrief)</h3>
        <ul class="brief">
        \(bullets.map { "<li>\($0)</li>" })
        </ul>
        """
    }

    private static func note(_ note: Body, _ here: Here) -> HTML {
        """
        <h3>\(here.words.editorsNote)</h3>
        <div class="note">\(here.html(note))</div>
        """
    }

    private static func editionNeighbours(_ edition: Edition, _ here: Here) -> HTML {
        let (previous, next) = here.neighbours(of: edition)
        return """
            <nav class="neighbours" aria-label="\(here.words.allEditions)">
            \(previous.map { neighbour("prev", here.words.previousEdition, $0, here) })
            \(next.map { neighbour("next", here.words.nextEdition, $0, here) })
            </nav>
            """
    }

    private static func neighbour(
        _ relation: String, _ label: String, _ edition: Edition, _ here: Here
    ) -> HTML {
        """
        <a rel="\(relation)" href="\(here.link(edition))"><span>\(label)</span> \
        \(edition.title ?? here.words.period(edition.period))</a>
        """
    }
}
