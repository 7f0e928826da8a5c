import Gazette

extension Theme {
    /// The latest edition, and what came before it.
    @Sendable static func home(_ edition: Edition?, _ here: Here) -> HTML {
        guard let edition else { return "<p>\(here.words.noEditions)</p>" }
        let earlier = here.site.editions.dropFirst().prefix(here.site.settings.pageSizes.home)
        return """
            <article class="edition h-feed">
            \(editionHead(edition, asPage: false, here))
            \(editionBody(edition, here))
            </article>
            \(if: !earlier.isEmpty, earlierEditions(Array(earlier), here))
            """
    }

    private static func earlierEditions(_ editions: [Edition], _ here: Here) -> HTML {
        """
        <section class="earlier">
        <h2>\(here.words.earlierEditions)</h2>
        <ol class="editions">
        \(editions.map(here.editionCard))
        </ol>
        <p class="more"><a href="\(here.link("archive/"))">\(here.words.allEditions)</a></p>
        </section>
        """
    }
}
