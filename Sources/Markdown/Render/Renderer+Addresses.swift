import Markup

/// The one way in which an address of the text gets onto a page, whatever it stands in.
extension Renderer {
    /// An address that may be written.
    enum Address {
        case link(Link, size: ImageSize?)
        /// Only the whole site knows it.
        case later(Rendering.Local, size: ImageSize?)

        var size: ImageSize? {
            switch self {
            case .link(_, let size), .later(_, let size): size
            }
        }
    }

    /// Reads an address. What is refused, or names no host, is noted with its place.
    ///
    /// - Parameters:
    ///   - node: what it stands in.
    ///   - known: where it stands, if that is not to be looked for.
    /// - Returns: nil where nothing may lead there; then the words stand alone.
    mutating func address(
        _ url: [UInt8], for use: Link.Use, of node: Node, at known: Rendering.Place? = nil
    ) -> Address? {
        guard let link = Link(url, for: use) else {
            result.refused.append(known ?? place(of: node, url))
            return nil
        }
        if link.isAbsolute { return .link(link, size: nil) }
        if url.first == UInt8(ascii: "#"), use == .anchor {
            if url.count > 1 { result.deadFragments.append(known ?? place(of: node, url)) }
            return .link(link, size: nil)
        }
        let local = Rendering.Local(place: known ?? place(of: node, url), use: use)
        result.locals.append(local)
        switch options.local(local.place.url, use) {
        case .link(let link, let size): return .link(link, size: size)
        case .later(let size): return .later(local, size: size)
        case .nowhere: return nil
        }
    }

    /// Writes an address as the value of an attribute, which is the first of its tag.
    mutating func write(_ address: Address) {
        switch address {
        case .link(let link, _):
            // An address of the site's own root goes under the site's base path.
            if link.bytes.first == UInt8(ascii: "/") { html.append(contentsOf: options.base) }
            Escape.append(link.bytes, to: &html)
        case .later(let local, _):
            result.references.append(
                .init(place: local.place, use: local.use, offset: html.count))
        }
    }
}
