import Gazette

extension Theme {
    /// Every topic with its latest articles.
    @Sendable static func topics(_ topics: [Topic], _ here: Here) -> HTML {
        """
        <h1>\(here.words.topics)</h1>
        <ul class="index">
        \(zip(topics, here.site.topicArticles).map { topicItem($0, $1.count, here) })
        </ul>
        """
    }

    private static func topicItem(_ topic: Topic, _ count: Int, _ here: Here) -> HTML {
        """
        <li class="topic-\(topic.slug)">
        <h2><a href="\(here.link(topic))">\(here.title(topic))</a></h2>
        \(topic.description.map { "<p>\($0.text(in: here.language))</p>" })
        <p class="count">\(here.words.articles(count))</p>
        </li>
        """
    }

    /// A page of a topic.
    @Sendable static func topic(_ view: TopicView, _ here: Here) -> HTML {
        """
        <header class="list-head topic-\(view.topic.slug)">
        <h1>\(here.title(view.topic))\(view.month.map { monthName($0, here) })</h1>
        \(view.topic.description.map { "<p>\($0.text(in: here.language))</p>" })
        </header>
        <div class="list h-feed">
        \(view.articles.map(here.at(level: 2).card))
        </div>
        \(here.pager(view.pager))
        \(if: !view.months.isEmpty, months(view, here))
        """
    }

    private static func monthName(_ month: Site.Month, _ here: Here) -> HTML {
        "<span class=\"part\"> · \(here.words.month(month.number, of: month.year))</span>"
    }

    private static func months(_ view: TopicView, _ here: Here) -> HTML {
        """
        <section class="months">
        <h2>\(here.words.byMonth)</h2>
        <ul>
        \(view.months.map { monthItem($0, of: view.topic, here) })
        </ul>
        </section>
        """
    }

    private static func monthItem(_ month: Site.Month, of topic: Topic, _ here: Here) -> HTML {
        """
        <li><a href="\(here.link(topic.path(of: month)))">\
        \(here.words.month(month.number, of: month.year))</a> \
        \(here.words.articles(month.articles))</li>
        """
    }
}
