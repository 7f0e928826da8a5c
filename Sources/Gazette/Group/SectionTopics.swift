/// Finds the topic that a section is called like, in whatever language.
struct SectionTopics {
    private var byName: [String: Int] = [:]

    /// - Parameter topics: in their order; the first to have a name is meant by it.
    init(_ topics: [Topic]) {
        for (index, topic) in topics.enumerated() {
            for name in [topic.id] + topic.title.all {
                let name = SectionTopics.plain(name)
                if byName[name] == nil { byName[name] = index }
            }
        }
        byName[""] = nil
    }

    /// For each section its topic: its own, else that of the section that it is a part of.
    func topics(of sections: [WrittenEdition.Section]) -> [Int?] {
        var open: [(level: Int, topic: Int?)] = []
        return sections.map { section in
            while let last = open.last, last.level >= section.heading.level { open.removeLast() }
            let topic = topic(section.heading.title) ?? open.last?.topic
            open.append((section.heading.level, topic))
            return topic
        }
    }

    private func topic(_ title: String) -> Int? { byName[SectionTopics.plain(title)] }

    /// Without numbers, marks and pictures round the words: `🛠 Tools`, `1. Tools`.
    private static func plain(_ title: String) -> String {
        let start = title.drop { !$0.isLetter }
        let end = start.lastIndex { $0.isLetter || $0.isNumber }
        return end.map { Slug.folded(String(start[...$0])) } ?? ""
    }
}
