/// Nodes that come one after the other; text beside text becomes one node, as a parser makes it.
struct NodeList {
    private var nodes: [HTMLNode] = []
    private var text: [UInt8] = []

    mutating func append(_ node: HTMLNode) {
        if case .text(let more) = node { return text.append(contentsOf: more) }
        endText()
        nodes.append(node)
    }

    mutating func append(_ nodes: [HTMLNode]) { for node in nodes { append(node) } }

    /// A space, where words would run together without one.
    mutating func appendSpace() {
        guard !text.isEmpty || !nodes.isEmpty, text.last.map({ !isSpace($0) }) ?? true else {
            return
        }
        text.append(0x20)
    }

    private mutating func endText() {
        guard !text.isEmpty else { return }
        nodes.append(.text(text))
        text = []
    }

    consuming func finish() -> [HTMLNode] {
        endText()
        return nodes
    }
}

extension [HTMLNode] {
    /// Without white space at both ends.
    var trimmed: [HTMLNode] {
        var nodes = self[...]
        while let first = nodes.first, first.isBlank { nodes.removeFirst() }
        while let last = nodes.last, last.isBlank { nodes.removeLast() }
        var result = Array(nodes)
        if case .text(let text) = result.first {
            result[0] = .text([UInt8](text.drop(while: isSpace)))
        }
        if case .text(var text) = result.last {
            while let last = text.last, isSpace(last) { text.removeLast() }
            result[result.count - 1] = .text(text)
        }
        return result
    }

    /// Whether a reader would see nothing of it.
    var showsNothing: Bool {
        allSatisfy { node in
            guard case .element(let element) = node else { return node.isBlank }
            switch element.name {
            case "br", "wbr": return true
            case "img", "hr", "input", "video", "audio": return false
            default: return !element.holdsOwnBlock && element.children.showsNothing
            }
        }
    }
}
