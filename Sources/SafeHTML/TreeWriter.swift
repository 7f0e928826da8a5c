import Markup

/// Writes a tree as the text that the parser would read as that tree.
struct TreeWriter {
    let nonce: Nonce
    private(set) var bytes: [UInt8] = []

    init(nonce: Nonce) { self.nonce = nonce }

    mutating func write(_ nodes: [HTMLNode]) {
        for node in nodes {
            switch node {
            case .text(let text): Escape.append(text, to: &bytes)
            case .element(let element): write(element)
            }
        }
    }

    private mutating func write(_ element: HTMLElement) {
        append("<" + element.name)
        if let own = element.own { append(" \(nonce.own)=\"\(own)\"") }
        if element.line > 0 { append(" \(nonce.line)=\"\(element.line)\"") }
        for attribute in element.attributes {
            append(" \(attribute.name)=\"")
            Escape.append(attribute.value, to: &bytes)
            append("\"")
        }
        append(">")
        guard !element.isVoid else { return }
        // The parser takes away a line's end that stands first.
        if element.name == "pre", element.beginsWithLineEnd { append("\n") }
        write(element.children)
        append("</\(element.name)>")
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension HTMLElement {
    /// Whether the first thing in it is a line's end.
    package var beginsWithLineEnd: Bool {
        if case .text(let text) = children.first { text.first == 0x0A } else { false }
    }
}
