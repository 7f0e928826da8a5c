import Gazette

extension Theme {
    /// The headings of a long article, folded away until somebody wants them.
    static func contents(_ article: Article, _ context: RenderContext) -> HTML? {
        let headings = article.outline.filter { $0.level == 2 }
        guard headings.count >= 3 else { return nil }
        return """
            <details class="contents">
            <summary lang="\(context.language)"\(context.direction(within: article))>\
            \(context.words.onThisPage)</summary>
            <ol>
            \(headings.map { "<li><a href=\"\(context.fragment($0.id))\">\($0.title)</a></li>" })
            </ol>
            </details>
            """
    }
}
