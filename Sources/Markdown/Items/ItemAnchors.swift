import Markup

/// The permanent anchors of an edition's items.
///
/// An anchor is made of what an item links to and of its title, `tool.example-3f9a01c2d4`, and of
/// nothing else: neither its place nor the other items change it. The point in it keeps it apart
/// from the ids of headings.
struct ItemAnchors {
    private(set) var ids: [String] = []
    /// Pins that something else on the page is called, by the items that bear them.
    private(set) var refused: [(item: Int, id: String)] = []
    private var taken: Set<String>
    /// How many items have been called so.
    private var counts: [String: Int] = [:]

    /// - Parameter pins: those of sections.
    init(_ items: [FoundItem], besides pins: Set<String>, isFree: (String) -> Bool) {
        taken = pins
        let pinned = items.enumerated().map { index, item -> String? in
            guard let id = item.pin?.id else { return nil }
            if isFree(id), taken.insert(id).inserted { return id }
            refused.append((index, id))
            return nil
        }
        ids = zip(items, pinned).map { item, pin in pin ?? derived(item) }
    }

    private mutating func derived(_ item: FoundItem) -> String {
        let base = ItemAnchors.anchor(item.link, item.title)
        var number = counts[base, default: 0]
        var id = base
        repeat {
            number += 1
            id = number == 1 ? base : "\(base)-\(number)"
        } while !taken.insert(id).inserted
        counts[base] = number
        return id
    }

    /// Neither the scheme counts nor `www.`, a slash at the end, or how the title is punctuated.
    static func anchor(_ link: Link, _ title: [UInt8]) -> String {
        let host = link.asciiHost ?? ""
        var bytes = link.bytes[...]
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) { bytes = bytes[(colon + 1)...] }
        bytes = bytes.drop { $0 == UInt8(ascii: "/") }
        if bytes.starts(with: "www.".utf8) { bytes = bytes.dropFirst(4) }
        while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        let words = Identifiers.slug(title).utf8.filter { $0 != UInt8(ascii: "-") }
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in Array(bytes) + [0] + words {
            digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        let digits = String(digest ^ digest >> 40, radix: 16)
        let padded = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
        let name = host.contains(".") ? host : "item." + host
        return name + "-" + padded.suffix(10)
    }
}
