import CMark
import Markup

/// Tells which blocks are items, by what they begin and end with.
struct ItemSource {
    let marker: Marker?
    let tables: [OpaquePointer: Table]
    /// The site's own host: what leads there is no item.
    let siteHost: String
    /// A heading that is not shown.
    let hidden: Node?

    /// Longer addresses and titles are left to the prose, since lists repeat them.
    private static let limits = (link: 2000, title: 600)

    func isTable(_ block: Node) -> Bool { tables[block.pointer] != nil }

    /// A heading that begins or ends with a link.
    func heading(_ heading: Node) -> FoundItem? {
        guard
            let (link, end) = link(beginning: afterMarks(heading.firstChild))
                ?? link(ending: heading.lastChild)
        else { return nil }
        let pin = pin(after: end) ?? pin(atEndOf: heading)
        return item(link, end, title: withoutNumber(words(of: heading, without: pin)), pin)
    }

    /// A paragraph of a list that begins with a link.
    func bullet(_ paragraph: Node) -> FoundItem? {
        guard let (link, end) = link(beginning: afterMarks(paragraph.firstChild)) else {
            return nil
        }
        return item(link, end, title: words(of: link, without: nil), pin(after: end))
    }

    /// `1、[x](…)`, which no list is made of.
    func numbered(_ paragraph: Node) -> FoundItem? {
        guard let text = paragraph.firstChild, text.kind == CMARK_NODE_TEXT,
            text.literal.count <= ItemMarks.longest, ItemMarks.isNumber(clean(text.literal)),
            let (link, end) = link(beginning: text.next)
        else { return nil }
        return item(link, end, title: words(of: link, without: nil), pin(after: end))
    }

    /// A line in bold with a link in it or right behind it: `**[x](…)**`, `**x** [y](…)`.
    func boldLine(_ paragraph: Node) -> FoundItem? {
        guard let bold = afterMarks(paragraph.firstChild), bold.kind == CMARK_NODE_STRONG else {
            return nil
        }
        if let (link, _) = link(beginning: afterMarks(bold.firstChild))
            ?? link(ending: bold.lastChild)
        {
            guard endsLine(after: bold) else { return nil }
            let pin = pin(after: bold) ?? pin(atEndOf: bold)
            return item(link, bold, title: withoutNumber(words(of: bold, without: pin)), pin)
        }
        var next = bold.next
        if let text = next, isMarks(text) { next = text.next }
        guard let link = next, link.kind == CMARK_NODE_LINK, endsLine(after: link) else {
            return nil
        }
        return item(
            link, link, title: withoutNumber(words(of: bold, without: nil)), pin(after: link))
    }

    private func item(_ node: Node, _ end: Node, title: [UInt8], _ pin: Pin?) -> FoundItem? {
        let limits = ItemSource.limits
        let url = clean(node.url)
        guard url.count <= limits.link, !title.isEmpty, title.count <= limits.title,
            Renderer.leaves(siteHost, url), let link = Link(url), link.isAbsolute
        else { return nil }
        return FoundItem(link: link, node: node, end: end, title: title, pin: pin, section: nil)
    }

    // MARK: - Links

    private func link(beginning node: Node?) -> (link: Node, end: Node)? {
        guard let node else { return nil }
        if node.kind == CMARK_NODE_LINK { return (node, node) }
        guard node.kind == CMARK_NODE_STRONG || node.kind == CMARK_NODE_EMPH,
            let link = node.firstChild, link.kind == CMARK_NODE_LINK
        else { return nil }
        return (link, link.next == nil ? node : link)
    }

    private func link(ending last: Node?) -> (link: Node, end: Node)? {
        var last = last
        if let text = last, text.kind == CMARK_NODE_TEXT {
            guard isMarks(text) else { return nil }
            last = text.previous
        }
        guard let node = last else { return nil }
        if node.kind == CMARK_NODE_LINK { return (node, node) }
        guard node.kind == CMARK_NODE_STRONG || node.kind == CMARK_NODE_EMPH,
            let link = node.lastChild, link.kind == CMARK_NODE_LINK
        else { return nil }
        return (link, node)
    }

    /// What stands after numbers, marks and a word in brackets, `🎧 `, `[video] `, `3. `.
    private func afterMarks(_ first: Node?) -> Node? {
        var node = first
        var length = 0
        while let text = node, text.kind == CMARK_NODE_TEXT {
            length += text.literal.count
            guard length <= ItemMarks.longest else { return nil }
            node = text.next
        }
        guard let first, let node, node != first else { return node }
        var marks: [UInt8] = []
        var text = first
        while text != node {
            marks += clean(text.literal)
            guard let next = text.next else { break }
            text = next
        }
        return ItemMarks.areMarks(marks) ? node : nil
    }

    /// Whether nothing but a pause stands on the line behind a node.
    private func endsLine(after node: Node) -> Bool {
        guard let next = node.next, !next.endsLine else { return true }
        guard next.kind == CMARK_NODE_TEXT else { return false }
        if isMarks(next) { return next.next.map(\.endsLine) ?? true }
        let start = next.literal.part(0..<min(next.literal.count, ItemMarks.longest))
        return ItemMarks.beginsWithPause(clean(start))
    }

    /// Whether a text is no more than marks, beside a pin.
    private func isMarks(_ text: Node) -> Bool {
        guard text.kind == CMARK_NODE_TEXT, text.literal.count <= 3 * ItemMarks.longest else {
            return false
        }
        let pin = Pin(text, atEnd: true, marker)
        return ItemMarks.areMarks(pin?.rest ?? clean(text.literal))
    }

    // MARK: - Pins

    func pin(after node: Node) -> Pin? {
        guard let text = node.next, text.kind == CMARK_NODE_TEXT else { return nil }
        return Pin(text, atEnd: false, marker)
    }

    func pin(atEndOf block: Node) -> Pin? {
        guard let text = block.lastChild, text.kind == CMARK_NODE_TEXT else { return nil }
        return Pin(text, atEnd: true, marker)
    }

    // MARK: - Words

    /// The plain words of a node, in one line.
    func words(of parent: Node, without pin: Pin?) -> [UInt8] {
        var words: [UInt8] = []
        var current = parent.firstChild
        while let node = current {
            switch node.kind {
            case CMARK_NODE_TEXT: words += node == pin?.node ? pin?.rest ?? [] : clean(node.literal)
            case CMARK_NODE_CODE: words.append(contentsOf: clean(node.literal))
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(0x20)
            default: break
            }
            if words.count > ItemSource.limits.title { return words }
            let inner = node.kind == CMARK_NODE_IMAGE ? nil : node.firstChild
            current = inner ?? node.following(within: parent)
        }
        while let last = words.last, last <= 0x20 { words.removeLast() }
        return Array(words.drop { $0 <= 0x20 })
    }

    /// The number of an item says where it stands, and is no part of its title.
    private func withoutNumber(_ title: [UInt8]) -> [UInt8] {
        let digits = title.prefix { (0x30...0x39).contains($0) }.count
        for length in [1, 3] where digits + length < title.count {
            let end = digits + length
            guard ItemMarks.isNumber(Array(title[..<end])) else { continue }
            // `1.5 times` is no number with a mark.
            if length == 1, title[end] != 0x20 { continue }
            return Array(title[end...].drop { $0 == 0x20 })
        }
        return title
    }

    private func clean(_ bytes: Bytes) -> [UInt8] {
        var result: [UInt8] = []
        if let marker {
            marker.strip(bytes, into: &result)
        } else {
            result.append(contentsOf: bytes)
        }
        return result.withUnsafeBufferPointer { ForbiddenCharacters.replaced(in: $0) }
    }
}
