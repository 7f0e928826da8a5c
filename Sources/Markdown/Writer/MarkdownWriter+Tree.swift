extension MarkdownWriter {
    /// Writes a tree of blocks, so that its text reads back as it is.
    ///
    /// Each line is read back as it is written. Where marks of emphasis would not act beside their
    /// neighbours (`a**(b)**c`), and would show as asterisks, the words are written without them:
    /// text matters more than its face.
    public mutating func write(_ blocks: [Block]) {
        for block in blocks { append(MarkdownWriter.lines(of: block), isList: block.isList) }
    }

    /// The lines of a block; empty where it has nothing to say.
    private static func lines(of block: Block) -> [[UInt8]] {
        switch block {
        case .paragraph(let inlines): return split(safe(inlines))
        case .heading(let level, let inlines):
            let single = inlines.map { $0 == .lineBreak ? .text(" ") : $0 }
            let text = safe(single.flatMap(withoutBreaks))
            let marks = String(repeating: "#", count: min(6, max(1, level))) + " "
            return text.isEmpty ? [] : [Array(marks.utf8) + text]
        case .quotation(let blocks):
            return joined(blocks).map { $0.isEmpty ? [0x3E] : [0x3E, 0x20] + $0 }
        case .list(let ordered, let items): return list(items, ordered)
        case .code(let text, let language): return code(text, language)
        case .rule: return [Array("***".utf8)]
        }
    }

    /// Blocks with an empty line between them.
    private static func joined(_ blocks: [Block]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var before: Block?
        for block in blocks {
            let next = MarkdownWriter.lines(of: block)
            guard !next.isEmpty else { continue }
            if !lines.isEmpty { lines.append([]) }
            if before?.isList == true, block.isList { lines += [MarkdownWriter.divider, []] }
            lines += next
            before = block
        }
        return lines
    }

    private static func list(_ items: [[Block]], _ ordered: Bool) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var number = 1
        for item in items {
            let content = joined(item)
            guard let first = content.first else { continue }
            let marker = Array((ordered ? "\(number). " : "- ").utf8)
            number += 1
            if !lines.isEmpty { lines.append([]) }
            lines.append(marker + first)
            let margin = [UInt8](repeating: 0x20, count: marker.count)
            lines += content.dropFirst().map { $0.isEmpty ? [] : margin + $0 }
        }
        return lines
    }

    private static func code(_ text: String, _ language: String) -> [[UInt8]] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let longest = lines.map { $0.prefix { $0 == "`" }.count }.max() ?? 0
        let inner = lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1, inner + 1))
        let info = language.filter { !$0.isWhitespace && $0 != "`" }
        return [Array((fence + info).utf8)] + lines.map { Array($0.utf8) } + [Array(fence.utf8)]
    }

    /// A line that reads back as its text: with all that the inlines say, else without emphasis,
    /// else with their words alone.
    private static func safe(_ inlines: [Inline]) -> [UInt8] {
        let text = Inline.text(of: inlines)
        let words = folded(text)
        for hasMarks in [true, false] {
            let line = InlineWriter(inlines, hasMarks: hasMarks).bytes
            let read = Document(line[...]).rendered()
            // Marks that do not act may begin a list, which shows none of them: `* *a**`.
            if folded(String(decoding: read.text, as: UTF8.self)) == words, isParagraph(read.html) {
                return line
            }
        }
        return InlineWriter([.text(text)], hasMarks: false).bytes
    }

    /// Whether HTML holds nothing but one paragraph.
    private static func isParagraph(_ html: [UInt8]) -> Bool {
        let tags = html.split(separator: UInt8(ascii: "<")).map { $0.prefix(while: \.isWord) }
        let blocks = tags.filter { tag in blockTags.contains { $0.utf8.elementsEqual(tag) } }
        return blocks.count <= 1 && blocks.allSatisfy { $0.elementsEqual("p".utf8) }
    }

    private static let blockTags = [
        "p", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "blockquote",
        "table", "section", "div",
    ]

    /// White space counts as one space, and none at the ends.
    private static func folded(_ text: String) -> String {
        text.unicodeScalars.split { $0.properties.isWhitespace }
            .map { String($0) }.joined(separator: " ")
    }

    private static func withoutBreaks(_ inline: Inline) -> [Inline] {
        switch inline {
        case .lineBreak: [.text(" ")]
        case .emphasis(let parts): [.emphasis(parts.flatMap(withoutBreaks))]
        case .strong(let parts): [.strong(parts.flatMap(withoutBreaks))]
        case .strike(let parts): [.strike(parts.flatMap(withoutBreaks))]
        case .link(let address, let parts): [.link(address, parts.flatMap(withoutBreaks))]
        default: [inline]
        }
    }

    private static func split(_ text: [UInt8]) -> [[UInt8]] {
        text.split(separator: 0x0A).map { Array($0) }
    }
}

extension Block {
    fileprivate var isList: Bool { if case .list = self { true } else { false } }
}
