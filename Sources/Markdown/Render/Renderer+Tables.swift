import CMark
import Markup

extension Renderer {
    mutating func write(_ table: Table, insteadOf node: Node) {
        isTopmost = node.parent?.kind == CMARK_NODE_DOCUMENT
        defer { isTopmost = true }
        origin = .shifted(lines: table.lineShift)
        for node in table.before { walk(node) }
        startLine()
        // A wide table scrolls within its frame, not the page with it.
        write("<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead>\n")
        for (index, row) in table.rows.enumerated() {
            if index == 1 { write("<tbody>\n") }
            write(row, table, isHeader: index == 0)
            if index == 0 { write("</thead>\n") }
        }
        if table.rows.count > 1 { write("</tbody>\n") }
        write("</table>\n</div>\n")
        origin = .shifted(lines: table.shiftAfter)
        for node in table.after { walk(node) }
        origin = .document
    }

    private mutating func write(_ row: [Table.Cell], _ table: Table, isHeader: Bool) {
        write("<tr>\n")
        var start = text.count
        for (column, alignment) in table.alignments.enumerated() {
            if column >= row.count {
                // Many short rows under a wide header would make a page far larger than its text.
                guard padding > 0 else { break }
                padding -= 1
            }
            open(cell: alignment, isHeader: isHeader)
            if column < row.count {
                if column > 0 { text.append(0x20) }
                let cell = row[column]
                origin = .cell(line: cell.line, column: cell.column, bars: cell.bars)
                beginInlines(of: cell.node)
                leaf = (html.count, text.count)
                paragraphStart = text.count
                walk(cell.node, itself: false)
                settleInlines(wraps: false)
            }
            write(isHeader ? "</th>\n" : "</td>\n")
        }
        write("</tr>\n")
        if let last = result.otherText.last { start = max(start, last.upperBound) }
        if text.count > start, !isInFootnotes { result.otherText.append(start..<text.count) }
        endTextLine()
    }

    private mutating func open(cell alignment: Table.Alignment, isHeader: Bool) {
        write(isHeader ? "<th" : "<td")
        switch alignment {
        case .none: break
        case .left: write(" class=\"align-left\"")
        case .center: write(" class=\"align-center\"")
        case .right: write(" class=\"align-right\"")
        }
        write(">")
    }
}
