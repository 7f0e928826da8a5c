import CMark

/// Tells where a table ends within the paragraph that the library read it as.
struct TableEnd {
    private let bytes: Bytes
    private let lines: LineIndex
    private let quotes: Int

    /// - Parameter quotes: how many quotations enclose the paragraph.
    init(_ bytes: Bytes, _ lines: LineIndex, quotes: Int) {
        (self.bytes, self.lines, self.quotes) = (bytes, lines, quotes)
    }

    /// The first line that is no row any more, and the last line of the paragraph.
    ///
    /// A line ends a table if it begins another block, or lies outside of the quotation or the item
    /// that the table is in: such a line can go on with a paragraph, and with no table.
    func end(of node: Node, after delimiterRow: Int) -> (end: Int, last: Int) {
        let underline = node.kind == CMARK_NODE_HEADING ? underline(of: node) : nil
        let last = underline ?? node.lastLine
        let indent = indent(of: node)
        var line = delimiterRow + 1
        while line <= last {
            if line == underline || isOutside(line, indent) || beginsList(line, of: node) {
                return (line, last)
            }
            line += 1
        }
        return (line, last)
    }

    /// The line of hyphens or of `=` that made the library read a heading.
    private func underline(of heading: Node) -> Int {
        // The library says the line after it, if there is one.
        let last = heading.lastLine
        let line = bytes[lines.content(last, of: heading, quotes: quotes, in: bytes)]
        let isUnderline =
            line.first.map { first in
                (first == UInt8(ascii: "-") || first == UInt8(ascii: "="))
                    && line.drop { $0 == first }.allSatisfy(isBlank)
            } ?? false
        return isUnderline && following(heading)?.line != last ? last : last - 1
    }

    /// The block after `node`, whatever it is in.
    private func following(_ node: Node) -> Node? {
        var block = node
        while block.next == nil, let parent = block.parent { block = parent }
        return block.next
    }

    /// How far what is in the innermost item is indented at least, if `node` is in one.
    private func indent(of node: Node) -> Int {
        guard let item = node.parent, item.kind == CMARK_NODE_ITEM else { return 0 }
        return item.column + 1
    }

    /// Whether what its containers ask for does not stand before a line.
    private func isOutside(_ number: Int, _ indent: Int) -> Bool {
        let line = lines.line(number, of: bytes)
        var open = quotes
        var column = 0
        for byte in bytes[line] {
            if byte == UInt8(ascii: ">"), open > 0 {
                open -= 1
                column += 1
            } else if byte == 0x09 {
                column += 4 - column % 4
            } else if byte == 0x20 {
                column += 1
            } else {
                break
            }
        }
        return open > 0 || column < indent
    }

    /// Whether an item begins on a line. Not every one can interrupt a paragraph.
    private func beginsList(_ number: Int, of node: Node) -> Bool {
        let line = lines.content(number, of: node, quotes: quotes, in: bytes)
        return ListMarker.marker(bytes, line) != nil
    }
}
