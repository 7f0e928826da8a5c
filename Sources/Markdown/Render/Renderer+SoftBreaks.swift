import CMark

extension Renderer {
    mutating func softBreak(_ node: Node) {
        if figure != .none { return }
        if endsTitle(node) { return }
        switch options.softBreaks {
        case .br: lineBreak()
        case .cjk where joins(node): return
        case .cjk, .space:
            write("\n")
            appendSpace()
        }
    }

    /// Whether the lines on both sides of a break join without a space.
    private func joins(_ node: Node) -> Bool {
        guard text.count > opaqueEnd, let last = text.last, last != 0x0A else { return false }
        let side = text.withUnsafeBufferPointer { bytes in
            let (scalar, start) = UTF8Cursor.previous(bytes, bytes.count)
            let beyond = start > 0 ? UTF8Cursor.previous(bytes, start).scalar : 0x20
            return SoftBreak.Side(next: scalar, beyond: beyond)
        }
        guard let after = Renderer.text(after: node) else { return false }
        guard let other = firstCharacters(of: after) else { return false }
        return SoftBreak(before: side, after: other, language: options.language).joins
    }

    private func firstCharacters(of node: Node) -> SoftBreak.Side? {
        let literal = node.literal
        var start = 0
        if let marker, literal.matches(marker.character[...], at: 0) { start = 3 }
        if strikes[node.pointer]?.first?.offset == start { start += 2 }
        guard start < literal.count else { return nil }
        let (scalar, end) = UTF8Cursor.next(literal, start)
        let beyond = end < literal.count ? UTF8Cursor.next(literal, end).scalar : 0x20
        return SoftBreak.Side(next: scalar, beyond: beyond)
    }

    /// The text that follows a break, through emphasis and links; nil where something else does.
    private static func text(after node: Node) -> Node? {
        var current = node
        while current.next == nil {
            guard let parent = current.parent, parent.kind.rawValue >= Node.firstInlineKind else {
                return nil
            }
            current = parent
        }
        guard var next = current.next else { return nil }
        while next.kind != CMARK_NODE_TEXT {
            guard next.holdsInlines, let child = next.firstChild else { return nil }
            next = child
        }
        return next
    }
}
