import CMark

/// Finds the paragraphs that hold a table and writes what is in their cells as a text of its own.
///
/// A cell's text must be parsed by itself, for no emphasis and no code reaches into the next. Each
/// becomes a heading of the second text, the one block that is always a single line; the
/// definitions of links follow, that is, the whole first text.
struct TableFinder {
    let bytes: Bytes
    let lines: LineIndex
    let candidates: [Int]
    private(set) var drafts: [Draft] = []
    private(set) var fragment: [UInt8] = []
    private var fragmentLine = 1
    /// How many quotations enclose the block that is looked at.
    private var quotes = 0
    /// How many of these enclose the tree that is searched.
    private var outerQuotes = 0

    /// A table whose cells are not parsed yet.
    struct Draft {
        var node: Node
        var table: Table
        /// Where the text before the table begins in the fragment, if there is any.
        var before: Int?
        /// Where the text after the table begins and ends in the fragment, if there is any.
        var after: Range<Int>?
        /// A row's cells: their lines in the fragment and where they stand in the parsed text.
        var rows: [[(fragmentLine: Int, line: Int, column: Int, bars: [Int])]] = []
    }

    init(_ bytes: Bytes, candidates: [Int]) {
        self.bytes = bytes
        self.candidates = candidates
        lines = LineIndex(bytes)
    }

    /// Looks through the blocks under `root`, without recursion: a text may nest as deep as it is
    /// long.
    ///
    /// - Parameter quotes: how many quotations enclosed `root` in the text.
    mutating func search(_ root: Node, within quotes: Int = 0) {
        outerQuotes = quotes
        var current: Node? = root
        while let node = current {
            let kind = node.kind
            if kind == CMARK_NODE_PARAGRAPH || kind == CMARK_NODE_HEADING {
                look(at: node)
            } else if let child = node.firstChild {
                current = child
                continue
            }
            var up = node
            while up != root, up.next == nil, let parent = up.parent { up = parent }
            current = up == root ? nil : up.next
        }
    }

    private mutating func look(at node: Node) {
        let (first, last) = (node.line, node.lastLine)
        guard last > first else { return }
        var index = candidates.partition(after: first)
        guard index < candidates.count, candidates[index] <= last else { return }
        quotes = outerQuotes + node.quotes
        while index < candidates.count, candidates[index] <= last {
            let row = candidates[index]
            index += 1
            let header = content(row - 1, of: node)
            guard let alignments = TableLine.alignments(bytes.part(content(row, of: node))),
                TableLine.cells(bytes.part(header)).count == alignments.count
            else { continue }
            draft(node, alignments, delimiterRow: row)
            return
        }
    }

    private mutating func draft(
        _ node: Node, _ alignments: [Table.Alignment], delimiterRow: Int
    ) {
        var draft = Draft(node: node, table: Table(alignments: alignments))
        let (first, header) = (node.line, delimiterRow - 1)
        let (end, last) = TableEnd(bytes, lines, quotes: quotes)
            .end(of: node, after: delimiterRow)
        if header > first {
            draft.before = fragmentLine
            draft.table.lineShift = first - fragmentLine
            for line in first..<header { write(line, of: node, isFirst: line == first) }
            endLine()
        }
        draft.rows.append(row(header, of: node, width: alignments.count))
        for line in (delimiterRow + 1)..<max(delimiterRow + 1, end) {
            draft.rows.append(row(line, of: node, width: alignments.count))
        }
        if end <= last {
            let start = fragmentLine
            draft.table.shiftAfter = end - start
            for line in end...last { write(line, of: node, isFirst: line == end) }
            draft.after = start..<fragmentLine
            endLine()
        }
        drafts.append(draft)
    }

    /// Indented by four, so that a line which went on with the paragraph does so again.
    private mutating func write(_ line: Int, of node: Node, isFirst: Bool) {
        if !isFirst { fragment.append(contentsOf: "    ".utf8) }
        fragment.append(contentsOf: bytes[content(line, of: node)])
        endLine()
    }

    private mutating func row(
        _ line: Int, of node: Node, width: Int
    ) -> [(fragmentLine: Int, line: Int, column: Int, bars: [Int])] {
        let content = content(line, of: node)
        let text = bytes.part(content)
        return TableLine.cells(text).prefix(width).map { cell in
            fragment.append(contentsOf: "# ".utf8)
            let bars = append(text.part(cell))
            fragment.append(contentsOf: " #".utf8)
            let column = content.lowerBound + cell.lowerBound - lines.start(of: line)
            defer { endLine() }
            return (fragmentLine, line, column, bars)
        }
    }

    /// The cell's text; the backslash before a bar has done its work.
    ///
    /// - Returns: where in the fragment's cell those bars stand.
    private mutating func append(_ cell: Bytes) -> [Int] {
        var bars: [Int] = []
        var start = 0
        while let bar = cell.find("\\|", from: start) {
            fragment.append(contentsOf: cell[start..<bar])
            bars.append(bar - bars.count)
            start = bar + 1
        }
        fragment.append(contentsOf: cell[start...])
        return bars
    }

    private mutating func endLine() {
        fragment.append(0x0A)
        fragmentLine += 1
    }

    /// The line without what its containers take: quotation marks and indentation.
    private func content(_ number: Int, of node: Node) -> Range<Int> {
        lines.content(number, of: node, quotes: quotes, in: bytes)
    }

    /// Adds the text whose definitions of links the cells may use.
    mutating func addDefinitions() {
        guard bytes.contains("]:") else { return }
        endLine()
        fragment.append(contentsOf: bytes)
    }
}

extension [Int] {
    /// The index of the first element above `value`, in an ascending array.
    func partition(after value: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
