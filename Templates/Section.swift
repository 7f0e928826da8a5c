import Gazette

extension Theme {
    /// The articles of one topic in an edition: its name at the side, its articles in columns.
    @Sendable static func section(_ section: Edition.Section, _ context: RenderContext) -> HTML {
        let topic = context.site.topics[section.topic]
        return """
            <section class="column topic-\(topic.slug)" id="in-\(topic.slug)">
            <h3><a href="\(context.link(topic))">\(context.title(topic))</a></h3>
            <div class="cards">
            \(context.articles(section.articles).map(context.card))
            </div>
            </section>
            """
    }
}
