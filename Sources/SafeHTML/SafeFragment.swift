/// A stranger's HTML with our own in it, as a tree of what a page may hold.
///
/// Our own tags and blocks go to the parser as numbers under a name that the text does not hold, so
/// that a tag may open in one place and close in another. `TagScanner` lets only whole tags of known
/// elements through and bounds how deep they nest; `Filter` keeps what is allowed and sets it in
/// order. What is written from the tree is parsed again, and must give the same tree.
package struct SafeFragment {
    /// How much is parsed as one.
    private static let sizeLimit = 2 << 20

    /// Without the stranger's tags where they are too many or nest too deep; nil where our own do.
    package private(set) var nodes: [HTMLNode]?
    /// Our own tags, by their numbers.
    package let ownTags: [ArraySlice<UInt8>]
    package private(set) var remarks: [Remark]

    /// - Parameters:
    ///   - wraps: whether text that stands in no element becomes a paragraph.
    package init(_ pieces: [Piece], nonce: Nonce, wraps: Bool) {
        let mixture = Mixture(pieces, nonce: nonce)
        ownTags = mixture.ownTags
        remarks = mixture.remarks
        nodes = SafeFragment.tree(of: mixture, nonce: nonce, wraps: wraps)
        guard nodes == nil else { return }
        let line = pieces.lazy.compactMap { piece -> Int? in
            if case .raw(_, let line) = piece { line } else { nil }
        }.first
        remarks.append(Remark(kind: .tooDeep, name: "", written: [], line: line ?? 1))
        let bare = Mixture(pieces, nonce: nonce, bare: true)
        nodes = SafeFragment.tree(of: bare, nonce: nonce, wraps: wraps)
    }

    private static func tree(of mixture: Mixture, nonce: Nonce, wraps: Bool) -> [HTMLNode]? {
        let size = mixture.bytes.count
        guard size <= sizeLimit, !mixture.nesting.isTooDeep,
            !mixture.nesting.isCostly(size: size)
        else { return nil }
        return settled(mixture.bytes, nonce: nonce, wraps: wraps)
    }

    /// The tree that is read again from what is written from it.
    private static func settled(_ text: [UInt8], nonce: Nonce, wraps: Bool) -> [HTMLNode]? {
        let filter = Filter(nonce: nonce)
        var text = text
        // The first time takes away what may not be; nearly always the second finds nothing more.
        for _ in 0..<6 {
            guard let nodes = ParsedHTML(text, nonce: nonce)?.nodes else { return nil }
            let tree = filter.filtered(nodes, .flow(wraps: wraps))
            var writer = TreeWriter(nonce: nonce)
            writer.write(tree)
            // The parser may take an element out of another one where the filter puts it back.
            if writer.bytes == text { return nodes == tree ? tree : nil }
            text = writer.bytes
        }
        return nil
    }
}
