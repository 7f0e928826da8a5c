import Gazette

extension Theme {
    /// The articles of one topic in an edition: its name at the side, its articles in columns.
    @Sendable static func section(_ section: Edition.Section, _ here: Here) -> HTML {
        let topic = here.site.topics[section.topic]
        return """
            <section class="column topic-\(topic.slug)" id="in-\(topic.slug)">
            <h3><a href="\(here.link(topic))">\(here.title(topic))</a></h3>
            <div class="cards">
            \(here.articles(section.articles).map(here.card))
            </div>
            </section>
            """
    }
}
