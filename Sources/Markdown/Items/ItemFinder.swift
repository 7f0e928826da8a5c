import CMark
import Markup

/// Finds the sections and the items of a text that may be a whole edition: headings that are links,
/// bullets that begin with one, numbered paragraphs and bold lines with one.
///
/// Each block of the topmost level is looked at once, and of a paragraph its beginning and its end.
struct ItemFinder {
    private let source: ItemSource
    private(set) var found = FoundItems()
    /// The level of the heading that is an item; all below it is its text.
    private var owner: Int?
    /// How many items have a section, and how many are headings.
    private var (inSections, headings) = (0, 0)

    init(_ source: ItemSource) { self.source = source }

    /// What there is under `root`; nil where that is no edition, but a text with links.
    ///
    /// - Parameter takesTitle: whether a heading that begins the text is its title, where it stands
    ///   above all others.
    static func items(in root: Node, _ source: ItemSource, takesTitle: Bool) -> FoundItems? {
        var finder = ItemFinder(source)
        finder.found.title = takesTitle ? finder.title(of: root) : nil
        var child = root.firstChild
        while let node = child {
            child = node.next
            if node != source.hidden, node != finder.found.title, !source.isTable(node) {
                finder.look(at: node)
            }
        }
        let isTitled = finder.found.title != nil && !finder.found.items.isEmpty
        guard isTitled || finder.inSections > 0 || finder.headings > 1 else { return nil }
        return finder.found
    }

    private mutating func look(at block: Node) {
        switch block.kind {
        case CMARK_NODE_HEADING: look(atHeading: block)
        case CMARK_NODE_PARAGRAPH:
            guard owner == nil else { return }
            if let item = source.numbered(block) ?? source.boldLine(block) { take(item, block) }
        case CMARK_NODE_LIST:
            guard owner == nil else { return }
            look(atList: block)
        default: break
        }
    }

    private mutating func look(atHeading heading: Node) {
        if let owner, heading.headingLevel > owner { return }
        guard let item = source.heading(heading) else {
            owner = nil
            found.sections.append(heading)
            if let pin = source.pin(atEndOf: heading) { found.pins[heading.pointer] = pin }
            return
        }
        owner = heading.headingLevel
        headings += 1
        take(item, heading)
    }

    /// Bullets at any depth; within an item they are its text.
    private mutating func look(atList list: Node) {
        var next = list.firstChild
        while let node = next {
            if node.kind == CMARK_NODE_ITEM, let first = node.firstChild,
                first.kind == CMARK_NODE_PARAGRAPH, !source.isTable(first),
                let item = source.bullet(first)
            {
                take(item, node)
                next = node.following(within: list)
            } else if node.kind == CMARK_NODE_ITEM || node.kind == CMARK_NODE_LIST {
                next = node.firstChild ?? node.following(within: list)
            } else {
                next = node.following(within: list)
            }
        }
    }

    private mutating func take(_ item: FoundItem, _ container: Node) {
        var item = item
        item.section = found.sections.isEmpty ? nil : found.sections.count - 1
        if item.section != nil { inSections += 1 }
        found.containers[container.pointer] = found.items.count
        found.ends[item.end.pointer] = found.items.count
        found.items.append(item)
    }

    /// The heading that begins the text, if it is above all others and no item.
    private func title(of root: Node) -> Node? {
        var first = root.firstChild
        while let node = first, node.kind == CMARK_NODE_HTML_BLOCK { first = node.next }
        guard let first, first.kind == CMARK_NODE_HEADING, !source.isTable(first),
            source.heading(first) == nil
        else { return nil }
        var hasParts = first.headingLevel == 1
        var other = first.next
        while let node = other {
            if node.kind == CMARK_NODE_HEADING, !source.isTable(node) {
                guard node.headingLevel > first.headingLevel else { return nil }
                hasParts = true
            }
            other = node.next
        }
        return hasParts ? first : nil
    }
}

/// What a text that is an edition holds.
struct FoundItems {
    var items: [FoundItem] = []
    /// Items by the block that bears their anchor: a heading, a paragraph, an item of a list.
    var containers: [OpaquePointer: Int] = [:]
    /// Items by the node after which the host stands.
    var ends: [OpaquePointer: Int] = [:]
    /// Headings that are no items.
    var sections: [Node] = []
    /// The heading that is the title of all.
    var title: Node?
    /// Pins of sections.
    var pins: [OpaquePointer: Pin] = [:]
}

/// A heading, a bullet or a paragraph that is an item.
struct FoundItem {
    /// What it links to.
    let link: Link
    /// Its node, for its place.
    let node: Node
    /// The link, or what encloses it at the end of the title.
    let end: Node
    let title: [UInt8]
    let pin: Pin?
    /// Index of its section.
    var section: Int?
}

/// `{#id}` after a link or at the end of a heading.
struct Pin {
    let id: String
    /// The text that it stands in.
    let node: Node
    /// That text without it.
    let rest: [UInt8]
}
