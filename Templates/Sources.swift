import Gazette

extension Theme {
    /// Every source.
    @Sendable static func sources(_ sources: [Source], _ here: Here) -> HTML {
        """
        <h1>\(here.words.sources)</h1>
        <ul class="index">
        \(zip(sources, here.site.sourceArticles).map { sourceItem($0, $1.count, here) })
        </ul>
        """
    }

    private static func sourceItem(_ source: Source, _ count: Int, _ here: Here) -> HTML {
        """
        <li><h2><a href="\(here.link(source))">\(source.name)</a></h2>\
        <p class="count">\(here.words.articles(count))</p>\
        \(source.link.map { "<p><a rel=\"external noopener\" href=\"\($0)\">\($0.text)</a></p>" })\
        </li>
        """
    }

    /// A page of a source.
    @Sendable static func source(_ view: SourceView, _ here: Here) -> HTML {
        """
        <header class="list-head">
        <h1>\(view.source.name)</h1>
        \(view.source.link.map { "<p><a rel=\"external noopener\" href=\"\($0)\">\($0.text)</a></p>" })
        </header>
        <div class="list h-feed">
        \(view.articles.map(here.at(level: 2).card))
        </div>
        \(here.pager(view.pager))
        """
    }
}
