import CMark

/// The footnotes that a text defines, taken out of its tree.
struct Notes {
    /// In the order of the source; of several with one label the first counts.
    private(set) var list: [Note] = []
    private(set) var byLabel: [String: Int] = [:]

    struct Note {
        /// The list item that holds its content, on its own.
        let item: Node
    }

    init(takenFrom root: Node, _ preparation: Preparation) {
        guard !preparation.noteLabels.isEmpty else { return }
        var block = root.firstChild
        while let node = block {
            block = node.next
            if node.kind == CMARK_NODE_LIST { take(from: node, preparation.noteLabels) }
        }
    }

    private mutating func take(from list: Node, _ labels: [Int: String]) {
        var next = list.firstChild
        while let item = next {
            next = item.next
            guard let label = labels[item.line] else { continue }
            cmark_node_unlink(item.pointer)
            if byLabel[label] == nil { byLabel[label] = self.list.count }
            self.list.append(Note(item: item))
        }
        guard list.firstChild == nil else { return }
        cmark_node_unlink(list.pointer)
    }
}
