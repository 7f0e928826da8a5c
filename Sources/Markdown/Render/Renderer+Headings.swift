import CMark

/// What must be known of a body's headings before the first is written.
extension Renderer {
    mutating func prepareHeadings(of root: Node) {
        hidden = title(of: root)
        prepareItems(of: root)
        if options.topHeading > 0 {
            shift = topHeadingLevel(of: root).map { options.topHeading - $0 } ?? 0
        }
    }

    /// The level of the topmost heading.
    ///
    /// A higher one near the end, after most of the others, does not count: it would push down all
    /// that an editor has written before it.
    private func topHeadingLevel(of root: Node) -> Int? {
        /// How many headings stand before the first of each level.
        var before = [Int?](repeating: nil, count: 7)
        var total = 0
        var child = root.firstChild
        while let node = child {
            child = node.next
            guard isHeading(node), node != hidden else { continue }
            if before[node.headingLevel] == nil { before[node.headingLevel] = total }
            total += 1
        }
        return before.indices.first { level in
            before[level].map { $0 == 0 || total - $0 - 1 > $0 } ?? false
        }
    }

    /// Whether it is a heading, and no table that the library read as one.
    private func isHeading(_ node: Node) -> Bool {
        node.kind == CMARK_NODE_HEADING && tables[node.pointer] == nil
    }

    /// The heading that begins the text, if it says no more than the page's title.
    private func title(of root: Node) -> Node? {
        guard !options.title.isEmpty else { return nil }
        var first = root.firstChild
        while let node = first, node.kind == CMARK_NODE_HTML_BLOCK, isComment(node) {
            first = node.next
        }
        guard let first, isHeading(first) else { return nil }
        let words = String(decoding: words(of: first), as: UTF8.self)
        return Renderer.folded(words) == Renderer.folded(options.title) ? first : nil
    }

    /// Without differences that a reader does not take for any.
    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    private func isComment(_ block: Node) -> Bool {
        let literal = block.literal
        var end = literal.count
        while end > 0, literal[end - 1] <= 0x20 { end -= 1 }
        return literal.find("<!--") == 0 && literal.find("-->") == end - 3
    }

    /// The words of a heading, without marks.
    private func words(of heading: Node) -> [UInt8] {
        var words: [UInt8] = []
        var current = heading.firstChild
        while let node = current {
            switch node.kind {
            case CMARK_NODE_TEXT: words.append(contentsOf: clean(node.literal))
            case CMARK_NODE_CODE: literal(of: node).withBytes { words.append(contentsOf: $0) }
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(0x20)
            default: break
            }
            current = node.firstChild ?? node.following(within: heading)
        }
        return words
    }

    /// A heading that is not shown is counted all the same: those like it have a number on GitHub.
    mutating func hide(_ heading: Node) {
        if options.headingIDs { _ = ids.id(for: words(of: heading)) }
    }
}
