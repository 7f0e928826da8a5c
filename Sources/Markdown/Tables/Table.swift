/// A table as it was found in a paragraph.
struct Table {
    enum Alignment: Equatable { case none, left, center, right }

    /// One a column.
    var alignments: [Alignment]
    /// What the paragraph says before the table.
    var before: [Node] = []
    /// How many lines to add to those of `before` for the line in the source.
    var lineShift = 0
    /// The header first. A row may be shorter than the table is wide.
    var rows: [[Cell]] = []
    /// What follows in the paragraph, from the line on at which the table ends.
    var after: [Node] = []
    /// How many lines to add to those of `after` for the line in the source.
    var shiftAfter = 0

    struct Cell {
        /// A heading of the fragment, for its content.
        var node: Node
        /// In the parsed text, from 1.
        var line: Int
        /// Where its text begins in that line, from 0.
        var column: Int
        /// Where in its content bars stand that had a backslash before them, from 0.
        var bars: [Int]
    }
}

/// How a line of a table divides.
enum TableLine {
    /// A wider one is no table that anybody reads.
    static let columnLimit = 256

    /// The cells of `line`, without the blanks around them. A bar right after a backslash does not
    /// divide, whatever stands before that.
    static func cells(_ line: Bytes) -> [Range<Int>] {
        var start = 0
        var end = line.count
        while start < end, isBlank(line[start]) { start += 1 }
        while end > start, isBlank(line[end - 1]) { end -= 1 }
        if start < end, line[start] == UInt8(ascii: "|") { start += 1 }
        var cells: [Range<Int>] = []
        var index = start
        while index < end {
            if line[index] == UInt8(ascii: "|"),
                index == 0 || line[index - 1] != UInt8(ascii: "\\")
            {
                cells.append(trim(start..<index, line))
                start = index + 1
            }
            index += 1
        }
        // What follows the last bar is a cell only if there is something.
        if start < end || cells.isEmpty { cells.append(trim(start..<max(start, end), line)) }
        return cells
    }

    private static func trim(_ range: Range<Int>, _ line: Bytes) -> Range<Int> {
        var range = range
        while let first = range.first, isBlank(line[first]) { range.removeFirst() }
        while let last = range.last, isBlank(line[last]) { range.removeLast() }
        return range
    }

    /// What a delimiter row asks for, or nil where `line` is none.
    static func alignments(_ line: Bytes) -> [Table.Alignment]? {
        var result: [Table.Alignment] = []
        for range in cells(line) {
            let cell = line.part(range)
            guard let first = cell.first, let last = cell.last else { return nil }
            let isLeft = first == UInt8(ascii: ":")
            let isRight = cell.count > 1 && last == UInt8(ascii: ":")
            let hyphens = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
            guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == UInt8(ascii: "-") }) else {
                return nil
            }
            switch (isLeft, isRight) {
            case (true, true): result.append(.center)
            case (true, false): result.append(.left)
            case (false, true): result.append(.right)
            case (false, false): result.append(.none)
            }
        }
        return result.count <= columnLimit ? result : nil
    }
}
