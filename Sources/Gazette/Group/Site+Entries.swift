extension Site {
    /// What a topic has, newest first.
    public func entries(ofTopic index: Int) -> [Entry] {
        merged(topicArticles[index], topicItems[index])
    }

    /// What a source has, newest first.
    public func entries(ofSource index: Int) -> [Entry] {
        merged(sourceArticles[index], sourceItems[index])
    }

    /// Both newest first; an edition's items stay together, in their order.
    private func merged(_ articles: [Int], _ items: [Int]) -> [Entry] {
        guard !items.isEmpty else { return articles.map { .article($0) } }
        var entries: [Entry] = []
        entries.reserveCapacity(articles.count + items.count)
        var rest = items[...]
        for index in articles {
            while let item = rest.first, self.items[item].instant > self.articles[index].instant {
                entries.append(.item(item))
                rest.removeFirst()
            }
            entries.append(.article(index))
        }
        return entries + rest.map { .item($0) }
    }
}
