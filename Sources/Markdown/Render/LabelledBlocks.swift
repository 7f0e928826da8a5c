import CMark
import Markup

extension NoteLabel {
    /// The label of a quotation that begins with `paragraph`, if it has one.
    init?(of paragraph: Node?) {
        guard let paragraph, let text = paragraph.firstChild, text.kind == CMARK_NODE_TEXT
        else { return nil }
        let literal = text.literal
        guard literal.matches("[!", at: 0), let end = literal.find(UInt8(ascii: "]")), end < 16,
            let kind = NoteKind(
                rawValue: String(decoding: literal[2..<end], as: UTF8.self).lowercased())
        else { return nil }
        var size = end + 1
        while size < literal.count, isBlank(literal[size]) { size += 1 }
        let endsLine = text.next.map(\.endsLine) ?? true
        self.init(
            kind: kind, paragraph: paragraph, size: size,
            hasTitle: size < literal.count || !endsLine)
    }
}

extension Renderer {
    mutating func quotation(_ node: Node, _ entering: Bool) {
        quotes += entering ? 1 : -1
        guard let label = NoteLabel(of: paragraph(at: node.firstChild)) else {
            if !entering { settleBlocks(of: node, wraps: true) }
            return entering ? open("blockquote") : close("blockquote")
        }
        guard entering else {
            settleBlocks(of: node, wraps: true)
            return close("aside")
        }
        noteLabel = label
        skip = label.size
        startLine()
        write("<aside class=\"note note-")
        html.append(contentsOf: label.kind.rawValue.utf8)
        write("\">\n")
    }

    /// The paragraph that a label begins: its first line is the title, the editor's own or else
    /// the name of the kind.
    mutating func labelled(_ label: NoteLabel, _ entering: Bool) {
        let hasMore = label.paragraph.firstChild?.next != nil
        guard entering else {
            if label.hasTitle || hasMore { write("</p>\n") }
            settleInlines(wraps: true)
            endParagraph(isOfBody: false)
            endTextLine()
            return
        }
        paragraphStart = text.count
        leaf = (html.count, text.count)
        write("<p class=\"note-title\">")
        if label.hasTitle { return }
        let title = label.kind.title(words)
        Escape.append(title, to: &html)
        write("</p>\n")
        leaf = (html.count, text.count)
        if hasMore { write("<p>") }
    }

    /// Whether the line's end `node` is that of a label's line; then the title ends with it.
    mutating func endsTitle(_ node: Node) -> Bool {
        guard let label = noteLabel, !label.isOver, node.parent == label.paragraph else {
            return false
        }
        noteLabel?.isOver = true
        if label.hasTitle {
            write("</p>\n<p>")
            endTextLine()
        }
        return true
    }
}
