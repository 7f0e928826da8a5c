import Gazette

extension Theme {
    /// Every topic with its latest articles.
    @Sendable static func topics(_ topics: [Topic], _ context: RenderContext) -> HTML {
        """
        <h1>\(context.words.topics)</h1>
        \(if: topics.isEmpty, "<p>\(context.words.noEditions)</p>")
        \(if: !topics.isEmpty, topicList(topics, context))
        """
    }

    private static func topicList(_ topics: [Topic], _ context: RenderContext) -> HTML {
        """
        <ul class="index">
        \(topics.indices.map { topicItem(topics[$0], context.count(ofTopic: $0), context) })
        </ul>
        """
    }

    private static func topicItem(_ topic: Topic, _ count: String, _ context: RenderContext) -> HTML
    {
        """
        <li class="topic-\(topic.slug)">
        <h2><a href="\(context.link(topic))">\(context.title(topic))</a></h2>
        \(topic.description.map { "<p>\($0.text(in: context.language))</p>" })
        <p class="count">\(count)</p>
        </li>
        """
    }

    /// A page of a topic.
    @Sendable static func topic(_ view: TopicView, _ context: RenderContext) -> HTML {
        """
        <header class="list-head topic-\(view.topic.slug)">
        <h1>\(context.title(view.topic))\(view.month.map { monthName($0, context) })</h1>
        \(view.topic.description.map { "<p>\($0.text(in: context.language))</p>" })
        </header>
        <div class="list h-feed">
        \(view.entries.map(context.at(level: 2).entry))
        </div>
        \(context.pager(view.pager))
        \(if: !view.months.isEmpty, months(view, context))
        """
    }

    private static func monthName(_ month: Site.Month, _ context: RenderContext) -> HTML {
        "<span class=\"part\"> · \(context.words.month(month.number, of: month.year))</span>"
    }

    private static func months(_ view: TopicView, _ context: RenderContext) -> HTML {
        """
        <section class="months">
        <h2>\(context.words.byMonth)</h2>
        <ul>
        \(view.months.map { monthItem($0, of: view.topic, context) })
        </ul>
        </section>
        """
    }

    private static func monthItem(_ month: Site.Month, of topic: Topic, _ context: RenderContext)
        -> HTML
    {
        """
        <li><a href="\(context.link(topic.path(of: month)))">\
        \(context.words.month(month.number, of: month.year))</a> \
        \(context.count(of: month))</li>
        """
    }
}
