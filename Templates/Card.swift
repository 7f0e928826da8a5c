import Gazette

extension Theme {
    /// One article as it stands in a list.
    @Sendable static func card(_ article: Article, _ context: RenderContext) -> HTML {
        """
        <article class="card h-entry" lang="\(article.language)"\(context.direction(of: article))>
        \(article.image.map { thumbnail($0, context) })
        \(context.headline(article))
        \(if: !article.summary.isEmpty, "<p class=\"p-summary\">\(article.summary)</p>")
        \(context.brief(article))
        </article>
        """
    }

    /// A picture that says nothing that its headline does not.
    static func thumbnail(_ picture: Picture, _ context: RenderContext) -> HTML {
        """
        <img src="\(context.link(picture.link))" alt=""\(picture.measure("width", picture.width))\
        \(picture.measure("height", picture.height)) loading="lazy" decoding="async">
        """
    }
}
