import Gazette

extension Theme {
    /// One article as it stands in a list.
    @Sendable static func card(_ article: Article, _ here: Here) -> HTML {
        """
        <article class="card h-entry" lang="\(article.language)">
        \(article.image.map { thumbnail($0, here) })
        \(here.headline(article))
        \(if: !article.summary.isEmpty, "<p class=\"p-summary\">\(article.summary)</p>")
        \(here.brief(article))
        </article>
        """
    }

    /// A picture that says nothing that its headline does not.
    static func thumbnail(_ picture: Picture, _ here: Here) -> HTML {
        """
        <img src="\(here.link(picture.link))" alt=""\(picture.measure("width", picture.width))\
        \(picture.measure("height", picture.height)) loading="lazy" decoding="async">
        """
    }
}
