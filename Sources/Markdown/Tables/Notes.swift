import CMark

/// The footnotes that a text defines, taken out of its tree.
struct Notes {
    /// In the order of the source; of several with one label the first counts.
    private(set) var list: [Note] = []
    private(set) var byLabel: [String: Int] = [:]

    struct Note {
        /// The list item that holds its content, on its own.
        let item: Node
        /// How many quotations enclosed it.
        let quotes: Int
        let definition: NoteDefinition
    }

    /// The lines of definitions that were read as items, and so do define footnotes.
    static func lines(in root: Node, _ preparation: Preparation) -> Set<Int> {
        Set(items(in: root, preparation).map(\.line))
    }

    init(takenFrom root: Node, _ preparation: Preparation) {
        guard !preparation.definitions.isEmpty else { return }
        var lists: [Node] = []
        var seen: Set<OpaquePointer> = []
        for item in Notes.items(in: root, preparation) {
            guard let definition = preparation.definitions[item.line] else { continue }
            var ancestor = item.parent
            while let block = ancestor, !seen.contains(block.pointer) {
                seen.insert(block.pointer)
                if block.kind == CMARK_NODE_LIST { lists.append(block) }
                ancestor = block.parent
            }
            if byLabel[definition.label] == nil { byLabel[definition.label] = list.count }
            list.append(Note(item: item, quotes: item.quotes, definition: definition))
        }
        for note in list { NoteRemoval.take(note) }
        preparation.bytes?.withUnsafeBufferPointer { bytes in
            let lines = LineIndex(bytes)
            for list in lists { NoteRemoval.tighten(list, lines, bytes) }
        }
    }

    /// The items that stand where a label was replaced by a bullet, in their order. Without
    /// recursion: a text may nest as deep as it is long.
    private static func items(in root: Node, _ preparation: Preparation) -> [Node] {
        var items: [Node] = []
        var current: Node? = root
        while let node = current {
            if node.kind == CMARK_NODE_ITEM,
                preparation.definitions[node.line]?.column == node.column
            {
                items.append(node)
            }
            if node.holdsBlocks, let child = node.firstChild {
                current = child
                continue
            }
            var up = node
            while up != root, up.next == nil, let parent = up.parent { up = parent }
            current = up == root ? nil : up.next
        }
        return items
    }
}

/// Takes footnotes out of a tree and leaves its lists as tight as they would be without them.
private enum NoteRemoval {
    static func take(_ note: Notes.Note) {
        let item = note.item
        // Where nothing followed the label, an empty heading kept the item open.
        if note.definition.isAlone, let heading = item.firstChild,
            heading.kind == CMARK_NODE_HEADING, heading.line == item.line
        {
            cmark_node_unlink(heading.pointer)
        }
        var emptied = item
        while true {
            let parent = emptied.parent
            cmark_node_unlink(emptied.pointer)
            guard let parent, parent.firstChild == nil, parent.parent != nil else { return }
            emptied = parent
        }
    }

    /// Makes `list` tight if no blank line but those round footnotes divides what it holds.
    static func tighten(_ list: Node, _ lines: LineIndex, _ bytes: Bytes) {
        guard !list.isTight else { return }
        var next = list.firstChild
        while let item = next {
            next = item.next
            if item.previous != nil, isApart(item, lines, bytes) { return }
            var child = item.firstChild?.next
            while let block = child {
                if isApart(block, lines, bytes) { return }
                child = block.next
            }
        }
        cmark_node_set_list_tight(list.pointer, 1)
    }

    /// Whether a blank line stands before a block.
    private static func isApart(_ block: Node, _ lines: LineIndex, _ bytes: Bytes) -> Bool {
        let line = lines.line(block.line - 1, of: bytes)
        return bytes[line].allSatisfy { isBlank($0) || $0 == UInt8(ascii: ">") }
    }
}
