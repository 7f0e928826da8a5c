import CMark
import Markup

extension Renderer {
    mutating func write(text node: Node) {
        let literal = node.literal
        if isPlain, taskText == nil, skip == 0 {
            write(part: literal)
        } else {
            writeParts(of: literal, node)
        }
    }

    /// Text that holds something of ours: boxes, strikethrough, footnotes, bare addresses.
    private mutating func writeParts(of literal: Bytes, _ node: Node) {
        var position = min(literal.count, skip)
        skip = 0
        if taskText == node {
            box(isTicked: literal[1] != 0x20)
            write(" ")
            position = 4
        }
        taskText = nil
        var strikes = (strikes.isEmpty ? nil : strikes[node.pointer])?[...] ?? []
        var links = autolinks(in: literal)[...]
        var references = footnoteReferences(in: literal, of: node)[...]
        while true {
            let strike = strikes.first?.offset ?? .max
            let link = links.first?.range.lowerBound ?? .max
            let reference = references.first?.range.lowerBound ?? .max
            let next = min(strike, link, reference)
            guard next < .max else { break }
            if next >= position { write(part: literal.part(position..<next)) }
            if next == strike, let first = strikes.popFirst() {
                write(first.opens ? "<del>" : "</del>")
                position = max(position, next + 2)
            } else if next == reference, let first = references.popFirst() {
                guard next >= position else { continue }
                write(reference: first.note)
                position = first.range.upperBound
            } else if let first = links.popFirst() {
                guard next >= position else { continue }
                write(autolink: first, literal)
                position = first.range.upperBound
            }
        }
        write(part: literal.part(min(position, literal.count)..<literal.count))
    }

    /// Text alone, without markers.
    mutating func write(part: Bytes) {
        guard
            features.contains(.numbers)
                || marker.map({ part.find($0.character[0]) != nil }) ?? false
        else {
            Escape.append(part, to: &html)
            text.append(contentsOf: part)
            return
        }
        let cleaned = clean(part)
        Escape.append(cleaned, to: &html)
        text.append(contentsOf: cleaned)
    }

    private func autolinks(in literal: Bytes) -> [Autolink] {
        guard features.contains(.autolinks), linkDepth == 0 else { return [] }
        return AutolinkScanner(literal, marker: marker).scan()
    }

    private mutating func write(autolink: Autolink, _ literal: Bytes) {
        let words = literal.part(autolink.range)
        let address = clean(words)
        guard let link = Link(Array(autolink.prefix.utf8) + address) else {
            return write(part: words)
        }
        write("<a href=\"")
        write(.link(link, size: nil))
        write("\"")
        rel(link)
        write(">")
        write(part: words)
        write("</a>")
    }
}

// MARK: - Tasks

extension Renderer {
    /// The paragraph that a block begins with: what stands before a table, where it holds one.
    func paragraph(at block: Node?) -> Node? {
        guard let block else { return nil }
        let first = tables[block.pointer].map { $0.before.first } ?? block
        return first?.kind == CMARK_NODE_PARAGRAPH ? first : nil
    }

    /// The text that begins with a box, if the item is a task.
    func taskText(of item: Node) -> Node? {
        guard let paragraph = paragraph(at: item.firstChild),
            let text = paragraph.firstChild, text.kind == CMARK_NODE_TEXT
        else { return nil }
        let literal = text.literal
        guard literal.count > 3, literal[0] == UInt8(ascii: "["), literal[2] == UInt8(ascii: "]"),
            isBlank(literal[3])
        else { return nil }
        let mark = literal[1]
        return mark == 0x20 || mark | 0x20 == UInt8(ascii: "x") ? text : nil
    }

    private mutating func box(isTicked: Bool) {
        write(
            isTicked
                ? "<input type=\"checkbox\" checked disabled aria-label=\""
                : "<input type=\"checkbox\" disabled aria-label=\"")
        Escape.append(isTicked ? words.done : words.toDo, to: &html)
        write("\">")
    }
}
