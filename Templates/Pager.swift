import Gazette

extension Theme {
    /// Links to older and newer pages of a list.
    @Sendable static func pager(_ pager: Pager, _ context: RenderContext) -> HTML {
        guard pager.older != nil || pager.newer != nil || pager.number != nil else {
            return HTML()
        }
        let words = context.words
        return """
            <nav class="pager" aria-label="\(words.older) · \(words.newer)">
            \(pager.newer.map { "<a rel=\"next\" href=\"\($0)\">\(words.newer)</a>" })
            \(pager.number.map { "<span>\(words.page($0))</span>" })
            \(if: pager.number != nil, "<a href=\"\(pager.latest)\">\(words.latest)</a>")
            \(pager.older.map { "<a rel=\"prev\" href=\"\($0)\">\(words.older)</a>" })
            </nav>
            """
    }
}
