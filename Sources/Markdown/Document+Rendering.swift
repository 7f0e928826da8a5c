import CMark
import Markup

extension Document {
    /// Renders the document: HTML, plain text and what it refers to, in one walk.
    public func rendered(_ options: RenderOptions = RenderOptions()) -> Rendering {
        var renderer = Renderer(options: options, shift: headingShift(to: options.topHeading))
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else {
                break
            }
            renderer.visit(Node(pointer: pointer), entering: event == CMARK_EVENT_ENTER)
        }
        return renderer.result
    }

    /// How many levels every heading moves so that the topmost one lands on `level`.
    private func headingShift(to level: Int) -> Int {
        var top = 7
        var child = Node(pointer: root).firstChild
        while let node = child {
            if node.kind == CMARK_NODE_HEADING { top = min(top, node.headingLevel) }
            child = node.next
        }
        return top == 7 ? 0 : level - top
    }
}
