import Gazette

extension Theme {
    /// One edition on a page of its own.
    @Sendable static func edition(_ edition: Edition, _ here: Here) -> HTML {
        """
        <article class="edition h-feed">
        \(editionHead(edition, asPage: true, here))
        <h2 class="unseen">\(here.words.inThisEdition)</h2>
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
            <p class="when">\(if: asPage, "\(words.number(edition.number)) · ")\
            \(if: asPage && edition.title != nil, "\(words.period(edition.period)) · ")\
            \(words.articles(edition.articles.count)) · \(words.length(edition.length)) · \
            \(words.minutes(here.minutes(edition.length)))</p>
            \(asPage ? "<h1 class=\"p-name\">\(name)</h1>" : heading(name, edition, here))
            \(if: edition.sections.count > 3, contents(edition, here))
            </header>
            """
    }

    private static func heading(_ name: HTML, _ edition: Edition, _ here: Here) -> HTML {
        "<h2 class=\"p-name\"><a href=\"\(here.link(edition))\">\(name)</a></h2>"
    }

    /// The ways down a long page.
    private static func contents(_ edition: Edition, _ here: Here) -> HTML {
        """
        <nav class="contents" aria-label="\(here.words.onThisPage)">
        <ul>
        \(edition.sections.map { contentsItem($0, here) })
        </ul>
        </nav>
        """
    }

    private static func contentsItem(_ section: Edition.Section, _ here: Here) -> HTML {
        let topic = here.site.topics[section.topic]
        return """
            <li class="topic-\(topic.slug)"><a href="\(here.here("in-\(topic.slug)"))">\
            \(here.title(topic))</a> <span>\(section.articles.count)</span></li>
            """
    }

    /// Everything in an edition below its name.
    static func editionBody(_ edition: Edition, _ here: Here) -> HTML {
        """
        <div class="front">
        \(here.lead(here.site.articles[edition.lead]))
        \(if: !edition.bullets.isEmpty || !edition.note.html.isEmpty, desk(edition, here))
        </div>
        <div class="columns">
        \(edition.sections.map(here.section))
        </div>
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
