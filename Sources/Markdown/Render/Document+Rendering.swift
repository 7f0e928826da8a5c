import CMark
import Markup

extension Document {
    /// Renders the document: HTML, plain text and what it refers to, in one walk.
    public func rendered(_ options: RenderOptions = RenderOptions()) -> Rendering {
        source.withUnsafeBufferPointer { bytes in
            let places = Places(bytes, edits: preparation.edits)
            var renderer = Renderer(
                options: options, preparation: preparation, tables: tables.byNode, notes: notes,
                places: places)
            arena.use {
                renderer.prepareHeadings(of: root)
                renderer.walk(root)
                renderer.footnotes()
            }
            return renderer.finish()
        }
    }
}
