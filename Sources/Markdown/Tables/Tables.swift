import CMark

/// The tables of a text, by the paragraph that holds them.
struct Tables {
    private(set) var byNode: [OpaquePointer: Table] = [:]

    init(in root: Node, _ notes: Notes, _ preparation: Preparation, _ source: Bytes) {
        guard !preparation.delimiterRows.isEmpty else { return }
        if let bytes = preparation.bytes {
            bytes.withUnsafeBufferPointer { find(in: root, notes, preparation, $0) }
        } else {
            find(in: root, notes, preparation, source)
        }
    }

    private mutating func find(
        in root: Node, _ notes: Notes, _ preparation: Preparation, _ bytes: Bytes
    ) {
        var finder = TableFinder(bytes, candidates: preparation.delimiterRows)
        finder.search(root)
        for note in notes.list { finder.search(note.item, within: note.quotes) }
        guard !finder.drafts.isEmpty else { return }
        finder.addDefinitions()
        let fragment = finder.fragment.withUnsafeBufferPointer(Document.parse)
        var next = fragment.firstChild
        for draft in finder.drafts { byNode[draft.node.pointer] = Tables.finish(draft, &next) }
    }

    /// Gives a table its cells: the blocks of the fragment, in order, from `next` on.
    private static func finish(_ draft: TableFinder.Draft, _ next: inout Node?) -> Table {
        var table = draft.table
        if draft.before != nil, let header = draft.rows.first?.first {
            while let node = next, node.line < header.fragmentLine {
                table.before.append(node)
                next = node.next
            }
        }
        for row in draft.rows {
            var cells: [Table.Cell] = []
            for cell in row {
                guard let node = next else { break }
                cells.append(
                    .init(node: node, line: cell.line, column: cell.column, bars: cell.bars))
                next = node.next
            }
            table.rows.append(cells)
        }
        if let after = draft.after {
            while let node = next, node.line < after.upperBound {
                table.after.append(node)
                next = node.next
            }
        }
        return table
    }
}
