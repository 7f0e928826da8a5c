import CMark
import SafeHTML

extension Renderer {
    /// Writes a paragraph, heading or cell again, now that its raw HTML is known as a whole.
    ///
    /// - Returns: whether its own tag, the first of ours, is still there.
    @discardableResult
    mutating func settleInlines(wraps: Bool) -> Bool {
        guard !rawInlines.isEmpty else { return true }
        let raws = rawInlines
        rawInlines = []
        var start = written
        start.html = leaf.html
        start.text = leaf.text
        while start.references > 0, result.references[start.references - 1].offset >= leaf.html {
            start.references -= 1
        }
        // On its own, so that the page can be written on.
        let page = Array(html[leaf.html...])
        var pieces: [Piece] = []
        var position = 0
        for raw in raws {
            let offset = raw.offset - leaf.html
            pieces.append(.own(page[position..<offset]))
            pieces.append(.raw(raw.html, line: raw.line))
            position = offset
        }
        pieces.append(.own(page[position...]))
        let fragment = SafeFragment(pieces, nonce: useNonce(), wraps: wraps)
        note(fragment.remarks)
        // Without an answer the tags alone are left out.
        guard let nodes = fragment.nodes else { return true }
        var settling = takeBack(to: start)
        settling.tags = fragment.ownTags
        write(nodes, &settling)
        if text.count > leaf.text, text.last == 0x0A { text.removeLast() }
        if let end = settling.summaryEnd { result.summaryEnd = border(before: end) }
        return settling.usedTags.contains(0)
    }

    /// The last place of the text, up to `end`, that is between two characters.
    func border(before end: Int) -> Int {
        var end = min(end, text.count)
        while end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// Writes what a block holds again if it holds raw HTML.
    mutating func settleBlocks(of container: Node, wraps: Bool) {
        var first = rawBlocks.count
        while first > 0, rawBlocks[first - 1].container == container { first -= 1 }
        if first < rawBlocks.count { settleBlocks(from: first, wraps: wraps) }
    }

    /// Writes again what stands from a piece of raw HTML on.
    mutating func settleBlocks(from first: Int, wraps: Bool) {
        let raws = Array(rawBlocks[first...])
        rawBlocks.removeSubrange(first...)
        guard let start = raws.first?.state else { return }
        endTextLine()
        var pieces: [Piece] = []
        var chunks: [Settling.Chunk] = []
        for (index, raw) in raws.enumerated() {
            pieces.append(.raw(raw.html, line: raw.line))
            let end = index + 1 < raws.count ? raws[index + 1].state : written
            guard end.html > raw.state.html else { continue }
            pieces.append(.blocks(chunks.count))
            chunks.append(.init(from: raw.state, to: end))
        }
        let fragment = SafeFragment(pieces, nonce: useNonce(), wraps: wraps)
        note(fragment.remarks)
        guard let nodes = fragment.nodes else { return }
        var settling = takeBack(to: start)
        settling.chunks = chunks
        startLine()
        paragraphStart = text.count
        write(nodes, &settling)
        endParagraph(isOfBody: false)
        endTextLine()
        if let end = settling.summaryEnd { result.summaryEnd = min(end, text.count) }
    }

    private mutating func useNonce() -> Nonce {
        let nonce = nonce ?? places.nonce
        self.nonce = nonce
        return nonce
    }

    /// Keeps the first remark of each kind.
    private mutating func note(_ remarks: [Remark]) {
        for remark in remarks {
            let (kind, name) = Renderer.kind(of: remark)
            guard remarked.count < 40, remarked.insert("\(kind) \(name)").inserted else { continue }
            let found =
                remark.written.isEmpty
                ? (line: remark.line, column: 1)
                : places.place(of: remark.written, near: remark.line)
            result.remarks.append(
                .init(
                    kind: kind,
                    place: .init(url: remark.name, line: found.line, column: found.column)))
        }
    }

    /// A remark's kind, and the name that tells it from others of the kind.
    private static func kind(of remark: Remark) -> (Rendering.Remark.Kind, String) {
        switch remark.kind {
        case .dropped: (.dropped, remark.name)
        case .unwrapped: (.unwrapped, "")
        case .attribute: (.attribute, "")
        case .linked: (.linked, "")
        case .tooDeep: (.tooDeep, "")
        }
    }

    /// Raw HTML is written later than what follows it: puts what was noted in its order.
    mutating func orderPlaces() {
        guard nonce != nil else { return }
        func isBefore(_ one: Rendering.Place, _ other: Rendering.Place) -> Bool {
            (one.line, one.column) < (other.line, other.column)
        }
        result.references.sort { $0.offset < $1.offset }
        result.images.sort { isBefore($0.place, $1.place) }
        result.written.sort { isBefore($0.place, $1.place) }
        result.refused.sort(by: isBefore)
        result.deadFragments.sort(by: isBefore)
        result.remarks.sort { isBefore($0.place, $1.place) }
    }
}
