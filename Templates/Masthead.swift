import Gazette

extension Theme {
    /// The site's name, and the ways through it.
    @Sendable static func masthead(_ position: Position, _ here: Here) -> HTML {
        """
        <header class="masthead">
        <div class="flag">
        \(position.kind == .home ? nameAsHeading(here) : name(here))
        \(here.tagline.map { "<p class=\"tagline\">\($0)</p>" })
        \(position.kind == .home ? here.site.editions.first.map { ears($0, here) } : nil)
        </div>
        <nav class="sections" aria-label="\(here.words.sections)">
        <ul>
        \(shown(position, here).map { item($0, current: position.topic, here) })
        \(if: here.site.topics.count > mostSections, allTopics(here))
        </ul>
        <ul class="ways">
        <li><a href="\(here.link("archive/"))">\(here.words.archive)</a></li>
        \(here.site.settings.navigation.map { item($0, here) })
        </ul>
        </nav>
        </header>
        """
    }

    /// How many topics stand in a masthead. It is on every page, so that thousands of them would
    /// make a site that grows with their square.
    private static let mostSections = 40

    /// The first topics, and the page's own wherever it stands.
    private static func shown(_ position: Position, _ here: Here) -> [Topic] {
        let first = here.site.topics.prefix(mostSections)
        guard let own = position.topic, here.site.topics.count > mostSections,
            !first.contains(own)
        else { return Array(first) }
        return first + [own]
    }

    private static func allTopics(_ here: Here) -> HTML {
        "<li><a href=\"\(here.link("topics/"))\">\(here.words.allTopics)</a></li>"
    }

    private static func name(_ here: Here) -> HTML {
        "<p class=\"name\"><a href=\"\(here.link(""))\">\(logo(here))</a></p>"
    }

    private static func nameAsHeading(_ here: Here) -> HTML {
        "<h1 class=\"name\"><a href=\"\(here.link(""))\">\(logo(here))</a></h1>"
    }

    /// The site's name, or the picture that stands for it.
    private static func logo(_ here: Here) -> HTML {
        guard let logo = here.site.settings.appearance.logo else { return "\(here.title)" }
        let alt = logo.alt.isEmpty ? here.title : logo.alt
        return "<img class=\"logo\" src=\"\(here.link(logo.link))\" alt=\"\(alt)\">"
    }

    /// Date and number on both sides of the name, as on a printed front page. On the home page
    /// alone: an older page must not change with every edition.
    private static func ears(_ edition: Edition, _ here: Here) -> HTML {
        """
        <p class="ear left">\(here.words.period(edition.period))</p>
        <p class="ear right">\(here.words.number(edition.number))</p>
        """
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
