import Gazette

extension Theme {
    /// The site's name, and the ways through it.
    @Sendable static func masthead(_ navigation: NavigationContext, _ context: RenderContext)
        -> HTML
    {
        """
        <header class="masthead">
        <div class="flag">
        \(navigation.kind == .home ? nameAsHeading(context) : name(context))
        \(context.tagline.map { "<p class=\"tagline\">\($0)</p>" })
        \(navigation.kind == .home ? context.site.editions.first.map { ears($0, context) } : nil)
        </div>
        <nav class="sections" aria-label="\(context.words.sections)">
        <ul>
        \(shown(navigation, context).map { item($0, current: navigation.topic, context) })
        \(if: context.site.topics.count > mostSections, allTopics(context))
        </ul>
        <ul class="ways">
        <li><a href="\(context.link("archive/"))">\(context.words.archive)</a></li>
        \(context.site.settings.navigation.map { item($0, context) })
        </ul>
        </nav>
        </header>
        """
    }

    /// How many topics stand in a masthead. It is on every page, so that thousands of them would
    /// make a site that grows with their square.
    private static let mostSections = 16

    /// The first topics, and the page's own wherever it stands.
    private static func shown(_ navigation: NavigationContext, _ context: RenderContext) -> [Topic]
    {
        let first = context.site.topics.prefix(mostSections)
        guard let own = navigation.topic, context.site.topics.count > mostSections,
            !first.contains(own)
        else { return Array(first) }
        return first + [own]
    }

    private static func allTopics(_ context: RenderContext) -> HTML {
        "<li><a href=\"\(context.link("topics/"))\">\(context.words.allTopics)</a></li>"
    }

    private static func name(_ context: RenderContext) -> HTML {
        "<p class=\"name\"><a href=\"\(context.link(""))\">\(logo(context))</a></p>"
    }

    private static func nameAsHeading(_ context: RenderContext) -> HTML {
        "<h1 class=\"name\"><a href=\"\(context.link(""))\">\(logo(context))</a></h1>"
    }

    /// The site's name, or the picture that stands for it.
    private static func logo(_ context: RenderContext) -> HTML {
        guard let logo = context.site.settings.appearance.logo else { return "\(context.title)" }
        let alt = logo.alt.isEmpty ? context.title : logo.alt
        return "<img class=\"logo\" src=\"\(context.link(logo.link))\" alt=\"\(alt)\">"
    }

    /// Date and number on both sides of the name, as on a printed front page. On the home page
    /// alone: an older page must not change with every edition.
    private static func ears(_ edition: Edition, _ context: RenderContext) -> HTML {
        """
        <p class="ear left">\(context.words.period(edition.period))</p>
        <p class="ear right">\(context.words.number(edition.number))</p>
        """
    }

    private static func item(_ topic: Topic, current: Topic?, _ context: RenderContext) -> HTML {
        let mark = topic == current ? Attribute("aria-current", "true") : nil
        return """
            <li class="topic-\(topic.slug)"><a href="\(context.link(topic))"\(mark)>\
            \(context.title(topic))</a></li>
            """
    }

    private static func item(_ item: Settings.NavigationItem, _ context: RenderContext) -> HTML {
        """
        <li><a href="\(context.link(item.link))">\(item.title.text(in: context.language))</a></li>
        """
    }
}
