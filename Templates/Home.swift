import Gazette

extension Theme {
    /// The latest edition, and what came before it.
    @Sendable static func home(_ edition: Edition?, _ context: RenderContext) -> HTML {
        guard let edition else { return "<p>\(context.words.noEditions)</p>" }
        let earlier = context.site.editions.dropFirst().prefix(context.site.settings.pageSizes.home)
        return """
            <article class="edition h-feed">
            \(editionHead(edition, asPage: false, context))
            \(editionBody(edition, context))
            </article>
            \(if: !earlier.isEmpty, earlierEditions(Array(earlier), context))
            """
    }

    private static func earlierEditions(_ editions: [Edition], _ context: RenderContext) -> HTML {
        """
        <section class="earlier">
        <h2>\(context.words.earlierEditions)</h2>
        <ol class="editions">
        \(editions.map(context.editionCard))
        </ol>
        <p class="more"><a href="\(context.link("archive/"))">\(context.words.allEditions)</a></p>
        </section>
        """
    }
}
