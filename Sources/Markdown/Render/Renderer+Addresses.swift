import Markup

/// The one way in which an address of the text gets onto a page, whatever it stands in.
extension Renderer {
    /// An address that may be written.
    enum Address {
        case link(Link, size: ImageSize?)
        /// Only the whole site knows it.
        case later(Rendering.Written, size: ImageSize?)

        var size: ImageSize? {
            switch self {
            case .link(_, let size), .later(_, let size): size
            }
        }
    }

    /// Reads the address of a link, whose place is looked for only if somebody asks.
    mutating func address(_ url: [UInt8], of link: Node) -> Address? {
        if let whole = Link(url), whole.isAbsolute { return .link(whole, size: nil) }
        return address(url, for: .anchor, at: place(of: link, url))
    }

    /// Reads an address. What is refused, names no host, or is loaded by browsers themselves, is
    /// noted with its place.
    ///
    /// - Returns: nil where nothing may lead there; then the words stand alone.
    mutating func address(
        _ url: [UInt8], for use: Link.Use, at place: Rendering.Place
    ) -> Address? {
        guard let link = Link(url, for: use) else {
            result.refused.append(place)
            return nil
        }
        let written = Rendering.Written(place: place, use: use)
        if link.isAbsolute {
            if use != .anchor { result.written.append(written) }
            return .link(link, size: nil)
        }
        if url.first == UInt8(ascii: "#"), use == .anchor {
            if url.count > 1 { result.deadFragments.append(place) }
            return .link(link, size: nil)
        }
        result.written.append(written)
        switch options.local(place.url, use) {
        case .link(let link, let size): return .link(link, size: size)
        case .later(let size): return .later(written, size: size)
        case .nowhere: return nil
        }
    }

    /// Writes an address as the value of an attribute.
    mutating func write(_ address: Address) {
        switch address {
        case .link(let link, _):
            // An address of the site's own root goes under the site's base path.
            if link.bytes.first == UInt8(ascii: "/") { html.append(contentsOf: options.base) }
            Escape.append(link.bytes, to: &html)
        case .later(let written, _):
            result.references.append(
                .init(place: written.place, use: written.use, offset: html.count))
        }
    }
}
