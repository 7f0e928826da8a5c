import CMark
import Markup

/// The items of the text that is being written.
struct ItemState {
    let found: FoundItems
    let sections: [OpaquePointer: Int]
    let anchors: [String]
    /// Ids of sections.
    let pins: Set<String>
    /// The item whose text is being written, and where in the plain text that begins.
    var open: (container: Node, start: Int)?

    init(_ found: FoundItems, anchors: [String], pins: Set<String>) {
        (self.found, self.anchors, self.pins) = (found, anchors, pins)
        sections = Dictionary(
            zip(found.sections.map(\.pointer), found.sections.indices)
        ) { first, _ in first }
    }

    /// The id that an editor gave a section.
    func pin(of section: Node) -> String? {
        found.pins[section.pointer].map(\.id).flatMap { pins.contains($0) ? $0 : nil }
    }
}

extension Renderer {
    /// Looks for items, before the first heading is written.
    mutating func prepareItems(of root: Node) {
        guard options.items else { return }
        let source = ItemSource(
            marker: marker, tables: tables, siteHost: options.siteHost, hidden: hidden)
        let takesTitle = options.title.isEmpty
        guard let found = ItemFinder.items(in: root, source, takesTitle: takesTitle) else {
            return
        }
        if let title = found.title {
            result.title = String(decoding: source.words(of: title, without: nil), as: UTF8.self)
            hidden = title
        }
        var pins: Set<String> = []
        for section in found.sections {
            if let id = found.pins[section.pointer]?.id, ids.isFree(id) { pins.insert(id) }
        }
        let anchors = ItemAnchors(found.items, besides: pins, isFree: ids.isFree)
        for id in pins.union(anchors.ids) { ids.take(id) }
        for (index, id) in anchors.refused { report(refused: id, found.items[index].node) }
        for pin in found.items.compactMap(\.pin) + found.pins.values { remove(pin) }
        items = ItemState(found, anchors: anchors.ids, pins: pins)
        result.isEdition = true
    }

    private func remove(_ pin: Pin) {
        (pin.rest + [0]).withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return }
            let text = UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
            cmark_node_set_literal(pin.node.pointer, text)
        }
    }

    private mutating func report(refused id: String, _ link: Node) {
        let earlier = block
        block = link.parent
        var place = place(of: link, clean(link.url))
        block = earlier
        place.url = id
        result.refusedPins.append(place)
    }

    /// Ends the tag of a block that bears an item's anchor, where it is one.
    mutating func beginItem(_ container: Node) {
        guard let items, let index = items.found.containers[container.pointer] else { return }
        closeItem()
        self.items?.open = (container, text.count)
        write(" class=\"item\" id=\"")
        Escape.append(options.idPrefix + items.anchors[index], to: &html)
        write("\"")
    }

    /// Writes the host behind an item's title, with the item's own address.
    mutating func endTitle(_ node: Node) {
        guard let items, let index = items.found.ends[node.pointer] else { return }
        let item = items.found.items[index]
        let id = options.idPrefix + items.anchors[index]
        write(" <span class=\"host\">")
        Escape.append(item.link.host ?? "", to: &html)
        write(" <a class=\"anchor\" href=\"")
        Escape.append(Link(fragment: id).bytes, to: &html)
        write("\" aria-label=\"")
        Escape.append(options.words.itemLink, to: &html)
        write("\">#</a></span>")
        self.items?.open?.start = text.count
        let url = clean(item.node.url)
        result.items.append(
            .init(
                place: place(of: item.node, url), link: item.link, id: id,
                title: String(decoding: item.title, as: UTF8.self), text: [],
                section: item.section))
    }

    /// Ends the text of the item that stands in `container`, or of any.
    mutating func closeItem(in container: Node? = nil) {
        guard let open = items?.open, container == nil || container == open.container,
            !result.items.isEmpty
        else { return }
        items?.open = nil
        let end = border(before: open.start + Rendering.Item.longestText)
        // Raw HTML in the title may have moved it.
        var start = border(before: open.start)
        while start < end, text[start] == 0x0A { start += 1 }
        guard start < end else { return }
        result.items[result.items.count - 1].text = Array(text[start..<end])
    }

    /// The number of the section that a heading begins.
    func section(of heading: Node) -> Int? { items?.sections[heading.pointer] }

    func isItem(_ block: Node) -> Bool { items?.found.containers[block.pointer] != nil }
}
