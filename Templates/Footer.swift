import Gazette

extension Theme {
    /// What stands under every page.
    @Sendable static func footer(_ navigation: NavigationContext, _ context: RenderContext) -> HTML
    {
        """
        <footer class="colophon">
        <p class="name"><a href="\(context.link(""))">\(context.title)</a></p>
        \(context.colophon.map { "<p>\($0)</p>" })
        <ul>
        <li><a href="\(context.link(""))">\(context.words.latestEdition)</a></li>
        <li><a href="\(context.link("topics/"))">\(context.words.topics)</a></li>
        \(if: !context.site.sources.isEmpty, sourcesItem(context))
        <li><a href="\(context.link("archive/"))">\(context.words.archive)</a></li>
        <li><a href="\(context.link("feeds/"))">\(context.words.feed)</a></li>
        </ul>
        </footer>
        """
    }

    private static func sourcesItem(_ context: RenderContext) -> HTML {
        "<li><a href=\"\(context.link("sources/"))\">\(context.words.sources)</a></li>"
    }
}
