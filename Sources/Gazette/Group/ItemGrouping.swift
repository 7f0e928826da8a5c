/// The items of all editions that are written in one file, by topic and by source.
struct ItemGrouping {
    /// By edition, the newest first, each in the order of its page.
    private(set) var items: [Item] = []
    /// For each topic its items, newest first.
    private(set) var byTopic: [[Int]]
    /// For each source its items, newest first.
    private(set) var bySource: [[Int]]

    /// - Parameters:
    ///   - editions: newest first; those that are written get their sections and items.
    ///   - texts: what the files of editions hold, by file.
    init(
        _ editions: inout [Edition], _ texts: [String: WrittenText], topics: [Topic],
        sources: [Source], zone: Zone
    ) {
        byTopic = [[Int]](repeating: [], count: topics.count)
        bySource = [[Int]](repeating: [], count: sources.count)
        guard !texts.isEmpty else { return }
        let (names, hosts) = (SectionTopics(topics), SourceHosts(sources))
        for index in editions.indices {
            guard let file = editions[index].noteFile, let text = texts[file] else { continue }
            var written = text.edition
            let topics = names.topics(of: written.sections)
            for section in topics.indices { written.sections[section].topic = topics[section] }
            let first = items.count
            let (day, instant) = (written.date.day(in: zone), written.date.instant(in: zone))
            for var item in text.items {
                (item.edition, item.day, item.instant) = (index, day, instant)
                item.topic = item.section.flatMap { topics[$0] }
                item.source = hosts.source(of: item.link, at: item.host)
                if let topic = item.topic { byTopic[topic].append(items.count) }
                if let source = item.source { bySource[source].append(items.count) }
                items.append(item)
            }
            editions[index].written = written
            editions[index].items = first..<items.count
            editions[index].length = editions[index].length + written.length
        }
    }
}

extension ItemGrouping {
    /// The declared topics and sources that have items, by their indices: they have pages although
    /// no article is theirs.
    static func declared(
        _ texts: some Sequence<WrittenText>, topics: [Topic], sources: [Source]
    ) -> (topics: Set<Int>, sources: Set<Int>) {
        var found: (topics: Set<Int>, sources: Set<Int>) = ([], [])
        let (names, hosts) = (SectionTopics(topics), SourceHosts(sources))
        for text in texts {
            let topics = names.topics(of: text.edition.sections)
            for item in text.items {
                if let topic = item.section.flatMap({ topics[$0] }) { found.topics.insert(topic) }
                if let source = hosts.source(of: item.link, at: item.host) {
                    found.sources.insert(source)
                }
            }
        }
        return found
    }
}
