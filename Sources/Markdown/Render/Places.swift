import SafeHTML

/// Finds where in the editor's text something stands that the library has placed in its own.
struct Places {
    /// How far from where it should be an address is looked for.
    private static let reach = 4096

    private let source: Bytes
    private let columns: EditedColumns?
    private var lines: LineIndex?
    /// Where the words that were found last on a line end.
    private var wordsEnd: (line: Int, offset: Int)?
    /// What stands before the text of the line that was looked at last, in bytes: a line may hold
    /// a thousand links.
    private var margin: (line: Int, block: Node, bytes: Int)?

    var sourceCount: Int { source.count }
    /// What tells our own tags from those of the text.
    var nonce: Nonce { Nonce(avoiding: source) }

    init(_ source: Bytes, edits: [Edit]) {
        self.source = source
        columns = edits.isEmpty ? nil : EditedColumns(edits)
    }

    /// The line and the column (both from 1) of an inline node that refers to `url`.
    ///
    /// - Parameters:
    ///   - block: the paragraph or heading it stands in.
    ///   - quotes: how many quotations enclose that.
    mutating func place(
        of node: Node, url: [UInt8], in block: Node, quotes: Int
    ) -> (line: Int, column: Int) {
        let index = lines ?? LineIndex(source)
        lines = index
        let line = node.openingLine
        var start = column(node.column - 1, line: line, index)
        if line > block.line {
            // The library counts from the paragraph's own column whatever stands before the text.
            let margin = margin(of: line, in: block, quotes: quotes, index)
            start = column(max(0, node.column - block.column) + margin, line: line, index)
        }
        // A title of two lines before it puts the library's line off, but not the sum.
        let expected = min(index.start(of: line) + start, source.count)
        let end = index.start(of: block.lastLine + 1)
        let offset = find(url, from: expected, to: end) ?? expected
        let found = index.number(at: offset)
        return inside((found, offset - index.start(of: found) + 1), index)
    }

    /// The place, or the end of its line where that comes before.
    private func inside(_ place: (line: Int, column: Int), _ index: LineIndex) -> (Int, Int) {
        (place.line, min(place.column, index.line(place.line, of: source).count + 1))
    }

    /// The line and the column (both from 1) of what stands at `column` (from 0) of a parsed line.
    mutating func place(line: Int, column parsed: Int) -> (line: Int, column: Int) {
        let index = lines ?? LineIndex(source)
        lines = index
        return inside((line, column(parsed, line: line, index) + 1), index)
    }

    /// The line and the column (both from 1) of `words`, which stand on a line (from 1) or somewhat
    /// after it. Those of one line are asked for in their order.
    mutating func place(of words: [UInt8], near line: Int) -> (line: Int, column: Int) {
        let index = lines ?? LineIndex(source)
        lines = index
        let start = index.start(of: line)
        let from = max(start, wordsEnd?.line == line ? wordsEnd?.offset ?? 0 : 0)
        let part = source.part(min(from, source.count)..<min(source.count, from + Places.reach))
        var next = part.find(words[0])
        while let found = next, !part.matches(words[...], at: found) {
            next = part.find(words[0], from: found + 1)
        }
        guard let found = next else { return (line, 1) }
        wordsEnd = (line, from + found + words.count)
        let number = index.number(at: from + found)
        return inside((number, from + found - index.start(of: number) + 1), index)
    }

    private func column(_ column: Int, line: Int, _ index: LineIndex) -> Int {
        columns?.original(column, lineStart: index.start(of: line)) ?? column
    }

    private mutating func margin(
        of line: Int, in block: Node, quotes: Int, _ index: LineIndex
    ) -> Int {
        if let margin, margin.line == line, margin.block == block { return margin.bytes }
        let content = index.content(line, of: block, quotes: quotes, in: source)
        let bytes = content.lowerBound - index.start(of: line)
        margin = (line, block, bytes)
        return bytes
    }

    /// After a definition or a title of several lines the library's count of lines falls behind;
    /// then the address itself says where the link is.
    private func find(_ url: [UInt8], from start: Int, to end: Int) -> Int? {
        guard start < end, !url.isEmpty else { return nil }
        let opener = source[start]
        if opener == UInt8(ascii: "[") || opener == UInt8(ascii: "!") || opener == UInt8(ascii: "<")
        {
            return nil
        }
        let rest = source.part(start..<min(end, start + Places.reach))
        return url.withUnsafeBufferPointer { url in
            var from = 0
            while let found = rest.find(url[0], from: from) {
                if rest.matches(url, at: found) { return self.opener(before: start + found) }
                from = found + 1
            }
            return nil
        }
    }

    /// The bracket that opens the link whose address stands at `index`.
    private func opener(before index: Int) -> Int {
        var start = index
        while start > 0, source[start - 1] != 0x0A {
            start -= 1
            if source[start] == UInt8(ascii: "[") {
                return start > 0 && source[start - 1] == UInt8(ascii: "!") ? start - 1 : start
            }
        }
        return index
    }
}
