import CMark

extension Node {
    /// The line (from 1) that a link or an image begins on. The library gives it the line that its
    /// text ends on, and the column that it begins at.
    var openingLine: Int {
        var breaks = 0
        var next = firstChild
        while let node = next {
            switch node.kind {
            case CMARK_NODE_TEXT: return node.line - breaks
            // The library itself does not count the line that a backslash ends.
            case CMARK_NODE_SOFTBREAK: breaks += 1
            default: break
            }
            next = node.firstChild ?? node.following(within: self)
        }
        return line - breaks
    }

    /// The node after this one and all that is in it.
    func following(within root: Node) -> Node? {
        var node = self
        while node != root {
            if let next = node.next { return next }
            guard let parent = node.parent else { return nil }
            node = parent
        }
        return nil
    }
}
