import CMark

/// The tables of a text, by the paragraph that holds them.
struct Tables {
    private(set) var byNode: [OpaquePointer: Table] = [:]
    /// The tree that the cells belong to.
    private(set) var fragment: OpaquePointer?

    init(in root: Node, _ notes: Notes, _ preparation: Preparation, source: Bytes) {
        guard !preparation.delimiterRows.isEmpty else { return }
        if let bytes = preparation.bytes {
            self = bytes.withUnsafeBufferPointer { Tables(in: root, notes, preparation, $0) }
        } else {
            self = Tables(in: root, notes, preparation, source)
        }
    }

    private init(in root: Node, _ notes: Notes, _ preparation: Preparation, _ bytes: Bytes) {
        var finder = TableFinder(bytes, candidates: preparation.delimiterRows)
        finder.search(root)
        for note in notes.list { finder.search(note.item) }
        guard !finder.drafts.isEmpty else { return }
        finder.addDefinitions()
        let fragment = finder.fragment.withUnsafeBufferPointer(Document.parse)
        self.fragment = fragment
        var next = Node(pointer: fragment).firstChild
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
                cells.append(.init(node: node, line: cell.line, column: cell.column))
                next = node.next
            }
            table.rows.append(cells)
        }
        return table
    }
}
