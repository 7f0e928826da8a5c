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

    /// Links by file path that lead nowhere, or to a part that the other page does not have.
    static func problems(_ site: Site, _ folder: Folder) -> [Problem] {
        let severity: Problem.Severity = site.settings.links == .warning ? .warning : .error
        let hidden = Set(site.leftOut.map(\.file))
        let bodies = site.articles.map(\.body) + site.editions.map(\.note) + site.pages.map(\.body)
        let references = bodies.flatMap(\.references)
        let parts = LinkedParts(site, references)
        return references.compactMap { reference in
            if site.paths[reference.file] != nil { return parts.problem(reference) }
            if hidden.contains(reference.file) {
                return Problem(.warning, reference.place, .linkToUnpublished(reference.url))
            }
            return Problem(severity, reference.place, .brokenLink(reference.url))
        }
    }
}

/// Tells which headings the pages have that others link to by file.
private struct LinkedParts {
    /// By the target's file.
    private var anchors: [String: Set<String>] = [:]

    init(_ site: Site, _ references: [Body.Reference]) {
        let targets = Set(references.filter { $0.url.utf8.contains(0x23) }.map(\.file))
        guard !targets.isEmpty else { return }
        for article in site.articles where targets.contains(article.file) {
            anchors[article.file] = Set(article.body.anchors)
        }
        for page in site.pages where targets.contains(page.file) {
            anchors[page.file] = Set(page.body.anchors)
        }
    }

    /// A warning where a link names a part that its target does not have.
    func problem(_ reference: Body.Reference) -> Problem? {
        guard let hash = reference.url.firstIndex(of: "#"), let ids = anchors[reference.file] else {
            return nil
        }
        let part = PercentEncoding.decoded(String(reference.url[hash...].dropFirst()))
        if ["", "content", "top"].contains(part) || part.hasPrefix("fn") || ids.contains(part) {
            return nil
        }
        let nearest = Suggestion.part("#" + part, among: ids.sorted())
        return Problem(.warning, reference.place, .noSuchPart(reference.url, nearest: nearest))
    }
}
