import Gazette

extension Theme {
    /// The site's name, and the ways through it.
    @Sendable static func masthead(_ position: Position, _ here: Here) -> HTML {
        """
        <header class="masthead">
        \(position.kind == .home ? nameAsHeading(here) : name(here))
        \(here.tagline.map { "<p class=\"tagline\">\($0)</p>" })
        <nav class="sections" aria-label="\(here.words.sections)">
        <ul>
        \(here.site.topics.map { item($0, current: position.topic, here) })
        </ul>
        <ul class="ways">
        <li><a href="\(here.link("archive/"))">\(here.words.archive)</a></li>
        \(here.site.settings.navigation.map { item($0, here) })
        </ul>
        </nav>
        </header>
        """
    }

    private static func name(_ here: Here) -> HTML {
        "<p class=\"name\"><a href=\"\(here.link(""))\">\(here.title)</a></p>"
    }

    private static func nameAsHeading(_ here: Here) -> HTML {
        "<h1 class=\"name\"><a href=\"\(here.link(""))\">\(here.title)</a></h1>"
    }

    private static func item(_ topic: Topic, current: Topic?, _ here: Here) -> HTML {
        let mark = topic == current ? Attribute("aria-current", "true") : nil
        return """
            <li class="topic-\(topic.slug)"><a href="\(here.link(topic))"\(mark)>\
            \(here.title(topic))</a></li>
            """
    }

    private static func item(_ item: Settings.NavigationItem, _ here: Here) -> HTML {
        """
        <li><a href="\(here.link(item.link))">\(item.title.text(in: here.language))</a></li>
        """
    }
}
