import CMark
import Markup

extension Document {
    /// Renders the document: HTML, plain text and what it refers to, in one walk.
    public func rendered(_ options: RenderOptions = RenderOptions()) -> Rendering {
        source.withUnsafeBufferPointer { bytes in
            let places = Places(bytes, edits: preparation.edits)
            var renderer = Renderer(
                options: options, shift: headingShift(to: options.topHeading),
                preparation: preparation, tables: tables.byNode, notes: notes, places: places)
            arena.use {
                renderer.walk(root)
                renderer.footnotes()
            }
            return renderer.finish()
        }
    }

    /// How many levels every heading moves so that the topmost one lands on `level`.
    private func headingShift(to level: Int) -> Int {
        guard level > 0 else { return 0 }
        var top = 7
        var child = root.firstChild
        while let node = child {
            if node.kind == CMARK_NODE_HEADING { top = min(top, node.headingLevel) }
            child = node.next
        }
        return top == 7 ? 0 : level - top
    }
}
