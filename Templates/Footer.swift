import Gazette

extension Theme {
    /// What stands under every page.
    @Sendable static func footer(_ position: Position, _ here: Here) -> HTML {
        """
        <footer class="colophon">
        <p class="name"><a href="\(here.link(""))">\(here.title)</a></p>
        \(here.colophon.map { "<p>\($0)</p>" })
        <ul>
        <li><a href="\(here.link(""))">\(here.words.latestEdition)</a></li>
        <li><a href="\(here.link("topics/"))">\(here.words.topics)</a></li>
        \(if: !here.site.sources.isEmpty, sourcesItem(here))
        <li><a href="\(here.link("archive/"))">\(here.words.archive)</a></li>
        <li><a href="\(here.link("feeds/"))">\(here.words.feed)</a></li>
        </ul>
        </footer>
        """
    }

    private static func sourcesItem(_ here: Here) -> HTML {
        "<li><a href=\"\(here.link("sources/"))\">\(here.words.sources)</a></li>"
    }
}
