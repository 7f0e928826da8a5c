import Gazette

extension Theme {
    /// One article on a page of its own.
    @Sendable static func article(_ article: Article, _ here: Here) -> HTML {
        """
        <article class="story h-entry topic-\(here.topic(of: article)?.slug ?? "")" \
        lang="\(article.language)">
        <header>
        \(here.topic(of: article).map { kicker($0, here) })
        <h1 class="p-name">\(article.title)</h1>
        \(if: article.hasOwnSummary, summary(article))
        \(here.byline(article))
        \(article.updated.map { updated($0, here) })
        \(otherLanguages(article, here))
        </header>
        \(article.image.map { figure($0, here) })
        \(if: !article.corrections.isEmpty, corrections(article.corrections, here))
        \(contents(article, here))
        <div class="text e-content">
        \(here.html(article.body))
        </div>
        \(if: article.origin != nil || article.license != nil, origin(article, here))
        \(if: !article.tags.isEmpty, tags(article.tags, here))
        </article>
        \(articleNeighbours(article, here))
        \(related(article, here))
        """
    }

    private static func summary(_ article: Article) -> HTML {
        "<p class=\"summary p-summary\">\(article.summary)</p>"
    }

    private static func updated(_ stamp: Stamp, _ here: Here) -> HTML {
        """
        <p class="updated" lang="\(here.language)">\(here.words.updated) \
        \(here.time(stamp, class: "dt-updated"))</p>
        """
    }

    /// The way to the article in the other languages that it is in.
    private static func otherLanguages(_ article: Article, _ here: Here) -> HTML? {
        let others = here.translations(of: article)
        guard !others.isEmpty else { return nil }
        let links: [HTML] = others.map { other in
            """
            <a rel="alternate" hreflang="\(other.language)" lang="\(other.language)" \
            href="\(here.link(other))">\(here.words.language(other.language))</a>
            """
        }
        return """
            <p class="languages" lang="\(here.language)">\(here.words.otherLanguages) \
            \(HTML(links, separator: " · "))</p>
            """
    }

    private static func corrections(_ corrections: [Correction], _ here: Here) -> HTML {
        """
        <aside class="corrections">
        <h2 lang="\(here.language)">\(here.words.corrections)</h2>
        <ul>
        \(corrections.map { "<li>\(here.time($0.date)) \($0.text)</li>" })
        </ul>
        </aside>
        """
    }

    /// Where the article comes from, and under what terms.
    private static func origin(_ article: Article, _ here: Here) -> HTML {
        """
        <aside class="origin" lang="\(here.language)">
        \(if: article.rights == .excerpt, "<p>\(here.words.excerptOnly)</p>")
        \(article.origin.map { originLink($0, article, here) })
        \(article.license.map { "<p>\(here.words.license) \($0)</p>" })
        </aside>
        """
    }

    private static func originLink(_ link: Link, _ article: Article, _ here: Here) -> HTML {
        let label = article.rights == .full ? here.words.origin : here.words.readAtOrigin
        let name = here.source(of: article)?.name ?? link.text
        let relation = article.rights == .full ? "u-repost-of" : "u-bookmark-of"
        return """
            <p><a class="\(relation)" rel="external noopener" href="\(link)">\(label)</a> · \
            <cite>\(name)</cite></p>
            """
    }

    private static func tags(_ tags: [String], _ here: Here) -> HTML {
        """
        <ul class="tags" aria-label="\(here.words.tags)">
        \(tags.map { "<li class=\"p-category\">\($0)</li>" })
        </ul>
        """
    }

    /// The edition that the article stands in, with the articles before and after.
    private static func articleNeighbours(_ article: Article, _ here: Here) -> HTML {
        let (previous, next) = here.neighbours(of: article)
        return """
            <nav class="neighbours" aria-label="\(here.words.inThisEdition)">
            \(previous.map { neighbour("prev", here.words.previousArticle, $0, here) })
            \(here.edition(of: article).map { up($0, here) })
            \(next.map { neighbour("next", here.words.nextArticle, $0, here) })
            </nav>
            """
    }

    private static func neighbour(
        _ relation: String, _ label: String, _ article: Article, _ here: Here
    ) -> HTML {
        """
        <a rel="\(relation)" href="\(here.link(article))"><span>\(label)</span> \
        <span lang="\(article.language)">\(article.title)</span></a>
        """
    }

    private static func up(_ edition: Edition, _ here: Here) -> HTML {
        """
        <a class="up" href="\(here.link(edition))"><span>\(here.words.number(edition.number))\
        </span> \(here.words.period(edition.period))</a>
        """
    }

    private static func related(_ article: Article, _ here: Here) -> HTML? {
        let related = here.related(to: article)
        guard !related.isEmpty else { return nil }
        return """
            <section class="related">
            <h2>\(here.words.related)</h2>
            <ul>
            \(related.map { "<li>\(here.mention($0))</li>" })
            </ul>
            </section>
            """
    }

    /// An article under another that it is related to.
    @Sendable static func mention(_ article: Article, _ here: Here) -> HTML {
        """
        <a lang="\(article.language)" href="\(here.link(article))">\(article.title)</a> \
        \(here.date(of: article))
        """
    }
}
