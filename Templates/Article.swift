import Gazette

extension Theme {
    /// One article on a page of its own: the article in its own language as far as the site has
    /// words in it, and what is round it in the page's.
    @Sendable static func article(_ article: Article, _ context: RenderContext) -> HTML {
        """
        \(story(article, context.inLanguage(of: article)))
        \(articleNeighbours(article, context))
        \(related(article, context))
        """
    }

    private static func story(_ article: Article, _ context: RenderContext) -> HTML {
        """
        <article class="story h-entry topic-\(context.topic(of: article)?.slug ?? "")" \
        lang="\(article.language)"\(context.direction(of: article))>
        <header>
        \(context.topic(of: article).map { kicker($0, of: article, context) })
        <h1 class="p-name">\(article.title)</h1>
        \(if: article.hasOwnSummary, summary(article))
        \(context.byline(article))
        \(article.updated.map { updated($0, of: article, context) })
        \(otherLanguages(article, context))
        </header>
        \(article.image.map { figure($0, context) })
        \(if: !article.corrections.isEmpty, corrections(article, context))
        \(contents(article, context))
        <div class="text e-content">
        \(context.html(article.body))
        </div>
        \(if: hasOrigin(article), origin(article, context))
        \(if: !article.tags.isEmpty, tags(article.tags, context))
        </article>
        """
    }

    private static func summary(_ article: Article) -> HTML {
        "<p class=\"summary p-summary\">\(article.summary)</p>"
    }

    private static func updated(
        _ stamp: PartialDate, of article: Article, _ context: RenderContext
    ) -> HTML {
        """
        <p class="updated" lang="\(context.language)"\(context.direction(within: article))>\
        \(context.words.updated) \
        \(context.time(stamp, class: "dt-updated"))</p>
        """
    }

    /// The way to the article in the other languages that it is in.
    private static func otherLanguages(_ article: Article, _ context: RenderContext) -> HTML? {
        let others = context.translations(of: article)
        guard !others.isEmpty else { return nil }
        let links: [HTML] = others.map { other in
            """
            <a rel="alternate" hreflang="\(other.language)" lang="\(other.language)"\
            \(context.nameDirection(of: other)) href="\(context.link(other))">\
            \(Language(other.language).name)</a>
            """
        }
        return """
            <p class="languages" lang="\(context.language)"\(context.direction(within: article))>\
            \(context.words.otherLanguages) \
            \(HTML(links, separator: " · "))</p>
            """
    }

    private static func corrections(_ article: Article, _ context: RenderContext) -> HTML {
        """
        <aside class="corrections">
        <h2 lang="\(context.language)"\(context.direction(within: article))>\
        \(context.words.corrections)</h2>
        <ul>
        \(article.corrections.map { "<li>\(context.time($0.date)) \($0.text)</li>" })
        </ul>
        </aside>
        """
    }

    private static func hasOrigin(_ article: Article) -> Bool {
        article.origin != nil || article.license != nil || article.rights == .excerpt
    }

    /// Where the article comes from, and under what terms.
    private static func origin(_ article: Article, _ context: RenderContext) -> HTML {
        """
        <aside class="origin" lang="\(context.language)"\(context.direction(within: article))>
        \(if: article.rights == .excerpt, "<p>\(context.words.excerptOnly)</p>")
        \(article.origin.map { originLink($0, article, context) })
        \(article.license.map { "<p>\(context.words.license) \($0)</p>" })
        </aside>
        """
    }

    private static func originLink(_ link: Link, _ article: Article, _ context: RenderContext)
        -> HTML
    {
        let label = article.rights == .full ? context.words.origin : context.words.readAtOrigin
        let name = context.source(of: article)?.name ?? link.readable
        let relation = article.rights == .full ? "u-repost-of" : "u-bookmark-of"
        return """
            <p><a class="\(relation)" rel="external noopener" href="\(link)">\(label)</a> · \
            <cite>\(context.name(name))</cite></p>
            """
    }

    private static func tags(_ tags: [String], _ context: RenderContext) -> HTML {
        """
        <ul class="tags" aria-label="\(context.words.tags)">
        \(tags.map { "<li class=\"p-category\">\($0)</li>" })
        </ul>
        """
    }

    /// The edition that the article stands in, with the articles before and after.
    private static func articleNeighbours(_ article: Article, _ context: RenderContext) -> HTML {
        let (previous, next) = context.neighbours(of: article)
        return """
            <nav class="neighbours" aria-label="\(context.words.inThisEdition)">
            \(previous.map { neighbour("prev", context.words.previousArticle, $0, context) })
            \(context.edition(of: article).map { up($0, context) })
            \(next.map { neighbour("next", context.words.nextArticle, $0, context) })
            </nav>
            """
    }

    private static func neighbour(
        _ relation: String, _ label: String, _ article: Article, _ context: RenderContext
    ) -> HTML {
        """
        <a rel="\(relation)" href="\(context.link(article))"><span>\(label)</span> \
        <span lang="\(article.language)"\(context.nameDirection(of: article))>\
        \(article.title)</span></a>
        """
    }

    private static func up(_ edition: Edition, _ context: RenderContext) -> HTML {
        """
        <a class="up" href="\(context.link(edition))"><span>\(context.words.number(edition.number))\
        </span> \(context.words.period(edition.period))</a>
        """
    }

    private static func related(_ article: Article, _ context: RenderContext) -> HTML? {
        let related = context.related(to: article)
        guard !related.isEmpty else { return nil }
        return """
            <section class="related">
            <h2>\(context.words.related)</h2>
            <ul>
            \(related.map { "<li>\(context.mention($0))</li>" })
            </ul>
            </section>
            """
    }

    /// An article under another that it is related to.
    @Sendable static func mention(_ article: Article, _ context: RenderContext) -> HTML {
        """
        <a lang="\(article.language)"\(context.nameDirection(of: article)) \
        href="\(context.link(article))">\(article.title)</a> \
        \(context.date(of: article))
        """
    }
}
