import CMark
import Markup

extension Renderer {
    mutating func emphasis(_ node: Node, _ name: StaticString, _ entering: Bool) {
        write(entering ? "<" : "</")
        write(name)
        write(">")
        if entering { beginInlines(of: node) } else { endTitle(node) }
    }

    /// Bold that names what its paragraph is about (`**Label:** text`) bears a class.
    mutating func strong(_ node: Node, _ entering: Bool) {
        if entering, Renderer.isLabel(node, marker) {
            write("<strong class=\"label\">")
            beginInlines(of: node)
        } else {
            emphasis(node, "strong", entering)
        }
    }

    mutating func code(_ node: Node) {
        write("<code>")
        let literal = literal(of: node)
        escape(literal)
        literal.withBytes { text.append(contentsOf: $0) }
        write("</code>")
        opaqueEnd = text.count
    }

    mutating func hardBreak(_ node: Node) {
        if figure == .none, endsTitle(node) { return }
        lineBreak()
    }

    mutating func lineBreak() {
        if figure != .none { return }
        write("<br>\n")
        appendSpace()
    }

    /// The space that a line's end is in the plain text.
    mutating func appendSpace() {
        if block?.kind == CMARK_NODE_HEADING { headingBreaks.append(text.count) }
        text.append(0x20)
    }

    /// What must be known of a parent's children before the first is written.
    mutating func beginInlines(of node: Node) {
        if features.contains(.strikethrough) { findStrikes(in: node) }
    }

    private static func isLabel(_ node: Node, _ marker: Marker?) -> Bool {
        guard node.previous == nil, node.parent?.kind == CMARK_NODE_PARAGRAPH else { return false }
        if let last = node.lastChild, last.kind == CMARK_NODE_TEXT, endsInColon(last, marker) {
            return true
        }
        guard let next = node.next, next.kind == CMARK_NODE_TEXT else { return false }
        let literal = next.literal
        let start = marker.map { literal.matches($0.character[...], at: 0) ? 3 : 0 } ?? 0
        return literal.matches(":", at: start) || literal.matches("：", at: start)
    }

    private static func endsInColon(_ text: Node, _ marker: Marker?) -> Bool {
        let literal = text.literal
        var end = literal.count
        if let marker, literal.matches(marker.character[...], at: end - 3) { end -= 3 }
        return literal.matches(":", at: end - 1) || literal.matches("：", at: end - 3)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether `word` stands at `index`.
    func matches(_ word: ArraySlice<UInt8>, at index: Int) -> Bool {
        word.withUnsafeBufferPointer { matches($0, at: index) }
    }
}
