/// Sets what a parent holds in order.
extension Filter {
    func arrange(_ nodes: [HTMLNode], _ order: Order, in parent: String) -> [HTMLNode] {
        switch order {
        case .phrasing: return phrasing(nodes, keepsBlocks: true, in: parent)
        case .words: return phrasing(nodes, keepsBlocks: false, in: parent)
        case .flow(let wraps):
            var flow = Flow()
            flow.add(nodes, in: parent)
            return flow.finish(wraps: wraps)
        case .figure:
            var flow = Flow()
            flow.add(nodes, in: parent)
            return flow.finish(wraps: false, paragraphs: false)
        }
    }

    /// Text, without the divisions in it; words of two blocks do not run together.
    private func phrasing(
        _ nodes: [HTMLNode], keepsBlocks: Bool, in parent: String
    ) -> [HTMLNode] {
        var result = NodeList()
        func add(_ nodes: [HTMLNode]) {
            for node in nodes {
                guard case .element(let element) = node else {
                    result.append(node)
                    continue
                }
                let isApart = Filter.isDivision(element, in: parent)
                if isApart || !keepsBlocks && element.holdsBlock {
                    result.appendSpace()
                    add(element.children)
                    result.appendSpace()
                } else {
                    result.append(node)
                }
            }
        }
        add(nodes)
        return result.finish()
    }

    /// Whether an element only sets its content apart: a division, or a part of something else than
    /// its parent.
    static func isDivision(_ element: HTMLElement, in parent: String) -> Bool {
        switch element.name {
        case "div": true
        case "li": parent != "ul" && parent != "ol"
        case "dt", "dd": parent != "dl"
        case "figcaption": parent != "figure"
        case "summary": parent != "details"
        case "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup", "col": true
        default: false
        }
    }
}

/// Blocks one after the other, and the text between them.
private struct Flow {
    private enum Part {
        case run([HTMLNode])
        case block(HTMLNode)
    }

    private var parts: [Part] = []
    private var run = NodeList()

    mutating func add(_ nodes: [HTMLNode], in parent: String) {
        for node in nodes {
            guard case .element(let element) = node, element.holdsBlock else {
                run.append(node)
                continue
            }
            endRun()
            if Filter.isDivision(element, in: parent) {
                add(element.children, in: parent)
                endRun()
            } else {
                parts.append(.block(node))
            }
        }
    }

    private mutating func endRun() {
        let nodes = run.finish()
        run = NodeList()
        // A line's end alone sets nothing apart that blocks do not.
        let isBlank = nodes.allSatisfy {
            if case .element(let element) = $0 { element.name == "br" } else { $0.isBlank }
        }
        if !isBlank { parts.append(.run(nodes.trimmed)) }
    }

    mutating func finish(wraps: Bool, paragraphs: Bool = true) -> [HTMLNode] {
        endRun()
        let isAlone = parts.count == 1
        var result: [HTMLNode] = []
        for part in parts {
            switch part {
            case .block(let node): result.append(node)
            case .run(let nodes):
                if !paragraphs || isAlone && !wraps {
                    result += nodes
                } else {
                    result.append(HTMLElement(name: "p", children: nodes).node)
                }
            }
        }
        return result
    }
}
