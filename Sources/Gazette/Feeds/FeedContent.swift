import Markup

/// What readers of a feed see of an entry: plain markup that needs neither styles nor scripts.
enum FeedContent {
    /// A whole article as far as its rights allow, with where it comes from.
    static func article(_ article: Article, _ here: Here) -> [UInt8] {
        let html: HTML = """
            \(article.image.map { picture($0, here) })
            \(article.rights == .link ? paragraph(article.summary) : here.html(article.body))
            \(origin(article, here))
            """
        return absolute(html, at: article.path, here)
    }

    /// What stands for an article that is too long for a feed.
    static func summary(_ article: Article, _ here: Here) -> HTML {
        let link = here.site.settings.base.absolute(article.path)
        return """
            \(paragraph(article.summary))
            <p lang="\(here.language)"><a href="\(link)">\(here.words.readOn)</a></p>
            """
    }

    /// A whole edition: the editor's words, then its articles under their topics.
    ///
    /// - Parameter whole: whether articles stand with their text, or with their summary alone.
    static func edition(
        _ edition: Edition, _ articles: [Article], whole: Bool, _ here: Here
    ) -> [UInt8] {
        let html: HTML = """
            \(edition.cover.map { picture($0, here) })
            \(if: !edition.bullets.isEmpty, bullets(edition.bullets))
            \(here.html(edition.note))
            \(articles.map { part($0, whole: whole, here) })
            """
        return absolute(html, at: edition.path, here)
    }

    private static func part(_ article: Article, whole: Bool, _ here: Here) -> HTML {
        """
        <article lang="\(article.language)">
        <h2><a href="\(here.link(article))">\(article.title)</a></h2>
        \(whole && article.rights != .link ? here.html(article.body) : paragraph(article.summary))
        \(origin(article, here))
        </article>
        """
    }

    private static func bullets(_ bullets: [String]) -> HTML {
        "<ul>\(bullets.map { "<li>\($0)</li>" })</ul>"
    }

    private static func paragraph(_ text: String) -> HTML {
        text.isEmpty ? HTML() : "<p>\(text)</p>"
    }

    private static func picture(_ picture: Picture, _ here: Here) -> HTML {
        """
        <figure><img src="\(here.link(picture.link))" alt="\(picture.alt)">\
        \(picture.credit.map { "<figcaption>\($0)</figcaption>" })</figure>
        """
    }

    private static func origin(_ article: Article, _ here: Here) -> HTML? {
        guard let origin = article.origin else { return nil }
        let label = article.rights == .full ? here.words.origin : here.words.readAtOrigin
        let name = here.source(of: article)?.name ?? origin.text
        return """
            <p lang="\(here.language)"><a href="\(origin)">\(label)</a> · <cite>\(name)</cite></p>
            """
    }

    private static func absolute(_ html: HTML, at path: String, _ here: Here) -> [UInt8] {
        let base = here.site.settings.base
        return Absolute.html(html.bytes, origin: base.origin, page: base.absolute(path))
    }
}
