import Markdown

extension Outline {
    /// The body as Markdown: every character of a kept line is literal text.
    var markdown: [UInt8] {
        var writer = MarkdownWriter()
        for group in groups {
            let texts = lines[group].map(\.text)
            switch roles[group.lowerBound] {
            case .prose: writer.paragraph(texts[0])
            case .heading: writer.heading(texts[0], level: 2)
            case .caption: writer.caption(texts[0])
            case .quoted: writer.quotation(texts)
            case .code: writer.write([.code(code(group), language: "")])
            case .item(let marker):
                writer.list(
                    texts.map { Import.marker(of: $0)?.rest ?? $0 }, ordered: marker.isNumber)
            }
        }
        return writer.markdown
    }
}

extension Marker {
    fileprivate var isNumber: Bool {
        if case .number = self { return true }
        return false
    }
}
