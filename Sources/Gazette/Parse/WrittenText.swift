import Markdown

/// What the file of an edition holds where it is the edition itself: sections with items.
struct WrittenText: Sendable {
    var edition: WrittenEdition
    /// Without what only the whole site knows.
    var items: [Item]
}

extension WrittenText {
    /// How long the summary of an item may be, in columns.
    private static let columns = 120

    /// - Parameter date: when it appears.
    init(_ source: MarkdownFile, date: PartialDate) {
        let rendering = source.rendering
        var counts = [Int](repeating: 0, count: rendering.sections.count)
        for item in rendering.items { if let section = item.section { counts[section] += 1 } }
        let sections = zip(rendering.sections, counts).map { section, count in
            let heading = Heading(level: section.level, id: section.id, title: section.text)
            return WrittenEdition.Section(heading: heading, items: count, topic: nil)
        }
        let summary = Summary.cut(
            source.opening(bytes: 4 * Summary.columns + 16), language: source.language)
        edition = WrittenEdition(
            sections: sections, summary: summary, language: source.language,
            length: source.length, date: date)
        items = rendering.items.map { item in
            Item(
                title: item.title, link: item.link, host: item.link.host ?? "",
                summary: WrittenText.summary(item.text, source.language), anchor: item.id,
                language: source.language, section: item.section)
        }
    }

    /// Between Chinese or Japanese characters the end of a block is nothing.
    private static func oneLine(_ text: [UInt8]) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(text.count)
        for (index, byte) in text.enumerated() {
            guard byte == 0x0A else {
                line.append(byte)
                continue
            }
            let next = index + 1 < text.count ? text[index + 1] : 0x80
            if next < 0x80 || line.last.map({ $0 < 0x80 }) ?? false { line.append(0x20) }
        }
        return String(decoding: line, as: UTF8.self)
    }

    private static func summary(_ text: [UInt8], _ language: String) -> String {
        guard !text.isEmpty else { return "" }
        let cut = Summary.cut(oneLine(text), columns: columns, language: language)
        // What joins it to the title has lost its meaning: `: it draws`, `- by Someone`.
        let rest = cut.drop { ":：-–—,，.。".contains($0) || $0.isWhitespace }
        return String(rest)
    }
}

extension MarkdownFile {
    /// The title that stands in the text of an edition; nil where there is none.
    var writtenTitle: String? {
        rendering.isEdition && !rendering.title.isEmpty ? rendering.title : nil
    }

    /// The number of an edition whose front matter has none: that of its title or its file's name.
    func number(title: String?) -> Int? {
        guard rendering.isEdition else { return nil }
        return title.flatMap { IssueNumber.find(in: $0) }
            ?? IssueNumber.find(inName: FilePath.name(of: file))
    }

    /// What an edition holds that is written in the file; nil for a note about one.
    ///
    /// - Parameters:
    ///   - id: the edition's.
    ///   - date: when it appears, where that is written.
    func writtenText(_ id: String, date: PartialDate?, _ cadence: Settings.Cadence) -> WrittenText?
    {
        guard rendering.isEdition else { return nil }
        let first = Period(cadence, id: id).map { PartialDate($0.first) }
        return WrittenText(self, date: date ?? first ?? PartialDate(Day(number: 0)))
    }
}
