import Markup

/// Puts a body on a page: fills in the addresses that only the whole site knows.
enum BodyWriter {
    static func html(_ body: Body, context: RenderContext) -> HTML {
        guard !body.references.isEmpty else { return HTML(trusting: body.html) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.html.count + body.references.count * 64)
        var start = 0
        for reference in body.references {
            bytes.append(contentsOf: body.html[start..<reference.offset])
            if let path = context.site.paths[reference.file] {
                let fragment = reference.url.firstIndex(of: "#").map { reference.url[$0...] } ?? ""
                let link = context.link(path)
                Escape.append(link.bytes, to: &bytes)
                if let end = Link(String(fragment)) { Escape.append(end.bytes, to: &bytes) }
            }
            start = reference.offset
        }
        bytes.append(contentsOf: body.html[start...])
        return HTML(trusting: bytes)
    }

    /// Links by file path that lead nowhere.
    static func problems(_ site: Site, _ folder: Folder) -> [Problem] {
        let hidden = Set(site.leftOut.map(\.file))
        let bodies = site.articles.map(\.body) + site.editions.map(\.note) + site.pages.map(\.body)
        return bodies.flatMap(\.references).compactMap { reference in
            if site.paths[reference.file] != nil { return nil }
            if hidden.contains(reference.file) {
                return Problem(.warning, reference.place, .linkToUnpublished(reference.url))
            }
            return Problem(.error, reference.place, .brokenLink(reference.url))
        }
    }
}
