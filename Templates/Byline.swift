import Gazette

extension Theme {
    /// Source, author, date and reading time of an article.
    @Sendable static func byline(_ article: Article, _ context: RenderContext) -> HTML {
        let parts: [HTML?] = [
            context.source(of: article).map { source in
                source.hasPage
                    ? "<a class=\"source\" href=\"\(context.link(source))\">\(context.name(source.name))</a>"
                    : "<span class=\"source\">\(context.name(source.name))</span>"
            },
            article.author.map {
                "<span class=\"author p-author h-card\">\(context.name($0))</span>"
            },
            context.time(article.date, class: "dt-published"),
            "<span class=\"length\">\(context.words.minutes(context.minutes(article.length)))</span>",
        ]
        return """
            <p class="byline" lang="\(context.language)"\(context.direction(within: article))>\
            \(HTML(parts.compactMap { $0 }, separator: " · "))</p>
            """
    }

    /// The same for a list, where less has to do: source, day and reading time.
    @Sendable static func brief(_ article: Article, _ context: RenderContext) -> HTML {
        let parts: [HTML?] = [
            context.source(of: article).map {
                "<span class=\"source\">\(context.name($0.name))</span>"
            },
            context.date(of: article),
            "<span class=\"length\">\(context.words.minutes(context.minutes(article.length)))</span>",
        ]
        return """
            <p class="byline" lang="\(context.language)"\(context.direction(within: article))>\
            \(HTML(parts.compactMap { $0 }, separator: " · "))</p>
            """
    }
}
