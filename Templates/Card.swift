import Gazette

extension Theme {
    /// One article as it stands in a list.
    @Sendable static func card(_ article: Article, _ here: Here) -> HTML {
        """
        <article class="card" lang="\(article.language)">
        \(article.image.map { thumbnail($0, article, here) })
        <h4><a href="\(here.link(article))">\(article.title)</a></h4>
        \(here.byline(article))
        <p>\(article.summary)</p>
        </article>
        """
    }

    /// A picture that says nothing that its headline does not.
    private static func thumbnail(_ picture: Picture, _ article: Article, _ here: Here) -> HTML {
        """
        <img src="\(here.link(picture.link))" alt="" width="1200" height="675" loading="lazy" \
        decoding="async">
        """
    }
}
