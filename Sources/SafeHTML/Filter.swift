/// Makes a parsed tree one of what a page may hold: elements and attributes by the list, each where
/// it may stand, so that what is written from it is read as the same tree again.
struct Filter {
    let nonce: Nonce

    /// How the nodes of a parent are set in order.
    enum Order {
        /// Blocks; text among them becomes paragraphs, and text alone too if `wraps`.
        case flow(wraps: Bool)
        /// Blocks and pictures.
        case figure
        /// Text and what is in it.
        case phrasing
        /// The same, and no block.
        case words
    }

    func filtered(_ nodes: [HTMLNode], _ order: Order) -> [HTMLNode] {
        arrange(content(nodes), order, in: "")
    }

    /// Every node made what it may be, in no order yet.
    private func content(_ nodes: [HTMLNode]) -> [HTMLNode] {
        var result = NodeList()
        for node in nodes {
            switch node {
            case .text: result.append(node)
            case .element(let element): result.append(filtered(element))
            }
        }
        return result.finish()
    }

    private func filtered(_ source: HTMLElement) -> [HTMLNode] {
        var element = source
        element.attributes = Attributes.filtered(source)
        if source.own != nil, source.isVoid {
            element.children = []
            element.holdsOwnBlock = source.name == "hr"
            return [element.node]
        }
        switch source.name {
        case "br", "wbr", "hr", "col": return [element.node]
        case "img": return picture(element)
        case "source": return []
        case "video", "audio": return media(element)
        case "a" where source[nonce.frame] != nil: return frame(source, element)
        default: break
        }
        guard source.own != nil || Vocabulary.kept.contains(source.name) || source.name == "div"
        else { return content(source.children) }
        let children = content(source.children)
        return source.isBlock
            ? block(element, children) : inline(element, children)
    }
}

// MARK: - Blocks

extension Filter {
    private func block(_ source: HTMLElement, _ children: [HTMLNode]) -> [HTMLNode] {
        var element = source
        let holdsOwnBlock = children.contains(where: \.holdsOwnBlock)
        switch element.name {
        case "div":
            element.children = children
            return children.isEmpty ? [] : [element.node]
        case "p":
            guard !children.contains(where: \.holdsBlock) else { return division(of: children) }
            element.children = arrange(children, .phrasing, in: "p").trimmed
        case "h1", "h2", "h3", "h4", "h5", "h6":
            guard !holdsOwnBlock else { return division(of: children) }
            element.children = arrange(children, .words, in: element.name).trimmed
        case "pre":
            guard !holdsOwnBlock else { return division(of: children) }
            element.children = preformatted(children)
        case "summary":
            let order: Order = holdsOwnBlock ? .flow(wraps: false) : .words
            element.children = arrange(children, order, in: "summary").trimmed
        case "ul", "ol", "dl": element.children = list(children, of: element.name)
        case "table", "thead", "tbody", "tfoot", "tr", "colgroup":
            element.children = children.filter { Filter.isPart($0, of: element.name) }
        case "figure": element.children = arrange(children, .figure, in: "figure")
        case "details", "blockquote":
            element.children = arrange(children, .flow(wraps: true), in: element.name)
        default: element.children = arrange(children, .flow(wraps: false), in: element.name)
        }
        return Filter.mayBeEmpty.contains(element.name) || !element.children.showsNothing
            ? [element.node] : []
    }

    private static let mayBeEmpty: Set<String> = ["caption", "colgroup", "li", "td", "th", "tr"]

    private func division(of children: [HTMLNode]) -> [HTMLNode] {
        [HTMLElement(name: "div", children: children).node]
    }

    private static func isPart(_ node: HTMLNode, of parent: String) -> Bool {
        guard case .element(let element) = node else { return false }
        switch parent {
        case "table":
            return ["caption", "colgroup", "thead", "tbody", "tfoot"].contains(element.name)
        case "tr": return element.name == "td" || element.name == "th"
        case "colgroup": return element.name == "col"
        default: return element.name == "tr"
        }
    }

    /// The items of a list; what stands between them becomes one.
    private func list(_ children: [HTMLNode], of name: String) -> [HTMLNode] {
        arrange(children, .flow(wraps: true), in: name).map { node in
            guard case .element(var element) = node, element.name == "p" else { return node }
            element.name = name == "dl" ? "dd" : "li"
            element.own = nil
            return element.node
        }
    }

    /// Text whose lines and spaces count.
    private func preformatted(_ children: [HTMLNode]) -> [HTMLNode] {
        var result = NodeList()
        for node in children {
            if case .element(let element) = node, element.holdsBlock {
                result.append(preformatted(element.children))
                result.append(.text([0x0A]))
            } else {
                result.append(node)
            }
        }
        return result.finish()
    }
}

// MARK: - What stands in text

extension Filter {
    private func inline(_ source: HTMLElement, _ children: [HTMLNode]) -> [HTMLNode] {
        var element = source
        element.children = arrange(children, .phrasing, in: element.name)
        switch element.name {
        case "a":
            let isLink = element.own != nil || element["href"] != nil
            let holdsOther = children.contains { $0.holdsLink || $0.holdsOwnBlock }
            if !isLink || holdsOther { return element.children }
        // Readings end a paragraph that stands among them.
        case "ruby", "rt", "rp", "rtc":
            if children.contains(where: \.holdsOwnBlock) { return element.children }
        case "span" where element.own == nil:
            if element.attributes.isEmpty { return element.children }
        default: break
        }
        // Of an element that a parser has opened twice one is often empty.
        let isEmpty =
            element.children.isEmpty
            || element.own == nil && element.children.allSatisfy(\.isBlank)
        return isEmpty ? element.children : [element.node]
    }

    /// A picture, unless it is there to be fetched and not to be seen.
    private func picture(_ element: HTMLElement) -> [HTMLNode] {
        guard element["src"] != nil else { return element["alt"].map { [.text($0)] } ?? [] }
        let isPixel = ["width", "height"].allSatisfy { name in
            element[name].map { $0.count == 1 && $0[0] <= UInt8(ascii: "3") } ?? false
        }
        return isPixel ? [] : [element.node]
    }

    private func media(_ source: HTMLElement) -> [HTMLNode] {
        var element = source
        // What old browsers would show instead is not shown.
        element.children = source.children.compactMap { child in
            guard case .element(var part) = child, part.name == "source" else { return nil }
            part.attributes = Attributes.filtered(part)
            return part["src"] == nil ? nil : part.node
        }
        let media = element["src"] == nil && element.children.isEmpty ? [] : [element.node]
        // A tag that was not closed has an editor's own blocks in it, and those are shown.
        let rest = content(
            source.children.filter { child in
                if case .element(let part) = child { return part.name != "source" }
                return true
            })
        return rest.contains(where: \.holdsOwnBlock) ? media + rest : media
    }

    /// A link to what a frame would have shown.
    private func frame(_ source: HTMLElement, _ element: HTMLElement) -> [HTMLNode] {
        guard let address = source["href"] else { return [] }
        var link = element
        let title = source["title"] ?? []
        link.attributes.removeAll { $0.name == "title" }
        link.children = [.text(title.contains { !isSpace($0) } ? title : address)]
        return [link.node]
    }
}

extension HTMLElement {
    /// The element as a node that knows what is in it.
    var node: HTMLNode {
        var element = self
        element.holdsBlock = isBlock || children.contains(where: \.holdsBlock)
        element.holdsLink = name == "a" || children.contains(where: \.holdsLink)
        element.holdsOwnBlock = holdsOwnBlock || children.contains(where: \.holdsOwnBlock)
        return .element(element)
    }
}

extension HTMLNode {
    var holdsLink: Bool {
        if case .element(let element) = self { element.holdsLink } else { false }
    }

    var holdsOwnBlock: Bool {
        if case .element(let element) = self { element.holdsOwnBlock } else { false }
    }
}
