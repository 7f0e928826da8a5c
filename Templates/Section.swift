import Gazette

extension Theme {
    /// The articles of one topic in an edition.
    @Sendable static func section(_ section: Edition.Section, _ here: Here) -> HTML {
        let topic = here.site.topics[section.topic]
        return """
            <section class="topic topic-\(topic.slug)">
            <h3><a href="\(here.link(topic))">\(here.title(topic))</a></h3>
            \(here.articles(section.articles).map(here.card))
            </section>
            """
    }
}
