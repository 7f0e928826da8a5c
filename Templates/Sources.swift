import Gazette

extension Theme {
    /// Every source.
    @Sendable static func sources(_ sources: [Source], _ context: RenderContext) -> HTML {
        """
        <h1>\(context.words.sources)</h1>
        <ul class="index">
        \(sources.indices.map { sourceItem(sources[$0], context.count(ofSource: $0), context) })
        </ul>
        """
    }

    private static func sourceItem(_ source: Source, _ count: String, _ context: RenderContext)
        -> HTML
    {
        let name: HTML =
            source.hasPage
            ? "<a href=\"\(context.link(source))\">\(context.name(source.name))</a>"
            : context.name(source.name)
        return """
            <li><h2>\(name)</h2>\
            <p class="count">\(count)</p>\
            \(source.link.map { "<p><a rel=\"external noopener\" href=\"\(context.link($0))\">\(context.name($0.readable))</a></p>" })\
            </li>
            """
    }

    /// A page of a source.
    @Sendable static func source(_ view: SourceView, _ context: RenderContext) -> HTML {
        """
        <header class="list-head">
        <h1>\(context.name(view.source.name))</h1>
        \(view.source.link.map { "<p><a rel=\"external noopener\" href=\"\(context.link($0))\">\(context.name($0.readable))</a></p>" })
        </header>
        <div class="list h-feed">
        \(view.entries.map(context.at(level: 2).entry))
        </div>
        \(context.pager(view.pager))
        """
    }
}
