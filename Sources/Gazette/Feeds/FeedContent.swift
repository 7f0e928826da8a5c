import Markup

/// What readers of a feed see of an entry: plain markup that needs neither styles nor scripts.
enum FeedContent {
    /// A whole article as far as its rights allow, with where it comes from.
    static func article(_ article: Article, _ context: RenderContext) -> [UInt8] {
        let html: HTML = """
            \(article.image.map { picture($0, context) })
            \(article.rights == .link ? paragraph(article.summary) : context.html(article.body))
            \(origin(article, context))
            """
        return directed(absolute(html, at: article.path, context), article.language, context)
    }

    /// Nothing else tells a feed reader that a text runs from right to left.
    private static func directed(
        _ html: [UInt8], _ language: String, _ context: RenderContext
    ) -> [UInt8] {
        guard context.runsRightToLeft(language) else { return html }
        let tag: HTML = "<div lang=\"\(language)\" dir=\"rtl\">\n"
        let end: HTML = "\n</div>"
        return tag.bytes + html + end.bytes
    }

    /// What stands for an article that is too long for a feed.
    static func summary(_ article: Article, _ context: RenderContext) -> [UInt8] {
        let context = context.inLanguage(of: article)
        let link = context.site.settings.base.absolute(article.path)
        let html: HTML = """
            \(paragraph(article.summary))
            <p lang="\(context.language)"\(context.direction(within: article))>\
            <a href="\(link)">\(context.words.readOn)</a></p>
            """
        return directed(html.bytes, article.language, context)
    }

    /// A whole edition: the editor's words, then its articles under their topics.
    ///
    /// - Parameter whole: whether articles stand with their text, or with their summary alone.
    static func edition(
        _ edition: Edition, _ articles: [Article], whole: Bool, _ context: RenderContext
    ) -> [UInt8] {
        let opening: HTML = """
            \(edition.cover.map { picture($0, context) })
            \(if: !edition.bullets.isEmpty, bullets(edition.bullets))
            \(context.html(edition.note))

            """
        let html =
            absolute(opening, at: edition.path, context)
            + articles.flatMap { part($0, whole: whole, context) }
        return directed(html, context.language, context)
    }

    /// What stands for an edition that is written in one file and too long for a feed.
    static func opening(
        of edition: Edition, _ written: WrittenEdition, _ context: RenderContext
    ) -> [UInt8] {
        let link = context.site.settings.base.absolute(edition.path)
        let html: HTML = """
            \(if: !edition.bullets.isEmpty, bullets(edition.bullets))
            \(paragraph(written.summary))
            <p lang="\(context.language)"><a href="\(link)">\(context.words.readOn)</a></p>
            """
        return directed(html.bytes, written.language, context)
    }

    /// What the editor says of an item, and where that stands.
    static func item(_ item: Item, of edition: Edition, _ context: RenderContext) -> [UInt8] {
        let html: HTML = """
            \(paragraph(item.summary))
            <p>\(item.host) · <a href="\(context.absolute(item))">\(context.name(of: edition))</a></p>
            """
        return directed(html.bytes, item.language, context)
    }

    /// An article among others. What leads to a part of it leads to its own page; the names of its
    /// parts go, since other articles may have the same.
    private static func part(
        _ article: Article, whole: Bool, _ context: RenderContext
    ) -> [UInt8] {
        let html: HTML = """
            <article lang="\(article.language)"\(context.direction(of: article))>
            <h2><a href="\(context.link(article))">\(article.title)</a></h2>
            \(whole && article.rights != .link ? context.html(article.body) : paragraph(article.summary))
            \(origin(article, context))
            </article>
            """
        return absolute(html, at: article.path, context, keepsNames: false)
    }

    private static func bullets(_ bullets: [String]) -> HTML {
        "<ul>\(bullets.map { "<li>\($0)</li>" })</ul>"
    }

    private static func paragraph(_ text: String) -> HTML {
        text.isEmpty ? HTML() : "<p>\(text)</p>"
    }

    private static func picture(_ picture: Picture, _ context: RenderContext) -> HTML {
        """
        <figure><img src="\(context.link(picture.link))" alt="\(picture.alt)">\
        \(picture.credit.map { "<figcaption>\($0)</figcaption>" })</figure>
        """
    }

    private static func origin(_ article: Article, _ context: RenderContext) -> HTML? {
        guard let origin = article.origin else { return nil }
        let context = context.inLanguage(of: article)
        let label = article.rights == .full ? context.words.origin : context.words.readAtOrigin
        let name = context.source(of: article)?.name ?? origin.readable
        return """
            <p lang="\(context.language)"\(context.direction(within: article))>\
            <a href="\(origin)">\(label)</a> · <cite>\(context.name(name))</cite></p>
            """
    }

    private static func absolute(
        _ html: HTML, at path: String, _ context: RenderContext, keepsNames: Bool = true
    ) -> [UInt8] {
        let base = context.site.settings.base
        return AbsoluteAddresses.html(
            html.bytes, origin: base.origin, page: base.absolute(path), keepsNames: keepsNames)
    }
}
