import CMark

/// One end of a strikethrough: two tildes in a text node.
struct Strike {
    /// In the node's text, in bytes.
    var offset: Int
    var opens: Bool
}

extension Renderer {
    /// Pairs the runs of two tildes among the children of `parent`. One tilde is left alone: it
    /// stands for "to" in Chinese (3~5 天).
    mutating func findStrikes(in parent: Node) {
        var open: (node: Node, offset: Int)?
        var isTitle = noteLabel?.paragraph == parent
        var child = parent.firstChild
        while let node = child {
            child = node.next
            // The first line of a labelled block is its title, and ends there.
            if isTitle, node.endsLine { (open, isTitle) = (nil, false) }
            guard node.kind == CMARK_NODE_TEXT else { continue }
            let literal = node.literal
            var next = literal.find(UInt8(ascii: "~"))
            while let start = next {
                var end = start + 1
                while end < literal.count, literal[end] == UInt8(ascii: "~") { end += 1 }
                next = literal.find(UInt8(ascii: "~"), from: end)
                guard end - start == 2, !isEscaped(literal, end) else { continue }
                let flanking = flanking(of: start..<end, literal, node)
                if flanking.right, let opener = open {
                    strikes[opener.node.pointer, default: []].append(
                        .init(offset: opener.offset, opens: true))
                    strikes[node.pointer, default: []].append(.init(offset: start, opens: false))
                    open = nil
                } else if flanking.left {
                    open = (node, start)
                }
            }
        }
    }

    /// A marker right after a tilde says that this one is a mere character.
    private func isEscaped(_ literal: Bytes, _ end: Int) -> Bool {
        marker.map { literal.matches($0.character[...], at: end) } ?? false
    }

    private func flanking(of run: Range<Int>, _ literal: Bytes, _ node: Node) -> Flanking {
        var sides = DelimiterContext(literal, run)
        if run.lowerBound == 0 { sides.before = Renderer.neighbour(node.previous) }
        if run.upperBound == literal.count { sides.after = Renderer.neighbour(node.next) }
        return Flanking(before: sides.before, after: sides.after)
    }

    /// What a node beside a run looks like in the source: most begin and end in punctuation.
    private static func neighbour(_ node: Node?) -> Neighbour {
        guard let node else { return .space }
        return node.endsLine ? .space : .punctuation
    }
}
