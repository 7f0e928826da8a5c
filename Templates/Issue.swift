import Gazette

extension Theme {
    /// An edition that its editor wrote in one file: the text as it is written, with its contents
    /// at hand, then the articles of its time.
    static func issue(
        _ edition: Edition, _ written: WrittenEdition, _ context: RenderContext
    ) -> HTML {
        let entries = issueContents(edition, written, context)
        return """
            <div class="issue">
            \(if: entries.count > 1, issueContents(entries, context))
            <div class="issue-text" lang="\(written.language)"\(context.direction(of: written))>
            \(edition.cover.map { figure($0, context) })
            \(if: !edition.bullets.isEmpty, issueBullets(edition.bullets, context))
            <div class="text">
            \(context.html(edition.note))
            </div>
            </div>
            </div>
            \(if: !edition.articles.isEmpty, issueArticles(edition, context))
            """
    }

    private static func issueBullets(_ bullets: [String], _ context: RenderContext) -> HTML {
        """
        <aside class="desk">
        <ul class="brief" aria-label="\(context.words.inBrief)">
        \(bullets.map { "<li>\($0)</li>" })
        </ul>
        </aside>
        """
    }

    /// What the edition's text is not: the articles of its time, under their topics.
    private static func issueArticles(_ edition: Edition, _ context: RenderContext) -> HTML {
        """
        <section class="issue-articles" id="\(articlesID)">
        <h2>\(context.words.inThisEdition)</h2>
        \(edition.lead.map { "<div class=\"front\">\(context.lead(context.site.articles[$0]))</div>" })
        <div class="columns">
        \(edition.sections.map(context.section))
        </div>
        </section>
        """
    }

    /// No topic and no heading is called so.
    private static let articlesID = "in--articles"

    // MARK: - Contents

    private static func issueContents(_ entries: [HTML], _ context: RenderContext) -> HTML {
        """
        <nav class="issue-contents" aria-label="\(context.words.onThisPage)">
        <ol>
        \(entries)
        </ol>
        </nav>
        """
    }

    private static func issueContents(
        _ edition: Edition, _ written: WrittenEdition, _ context: RenderContext
    ) -> [HTML] {
        let top = written.sections.map(\.heading.level).min() ?? 2
        let own: [HTML] = written.sections.filter { $0.heading.level <= top + 1 }.map { section in
            let mark = section.heading.level == top ? nil : Attribute("class", "part")
            return """
                <li\(mark)><a href="\(context.fragment(section.heading.id))">\
                \(section.heading.title)</a>\
                \(if: section.items > 0, " <span>\(section.items)</span>")</li>
                """
        }
        guard !edition.articles.isEmpty else { return own }
        let articles: HTML = """
            <li><a href="\(context.fragment(articlesID))">\(context.words.inThisEdition)</a> \
            <span>\(edition.articles.count)</span></li>
            """
        return own + [articles]
    }
}
