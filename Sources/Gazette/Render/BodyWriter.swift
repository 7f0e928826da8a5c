import Markup

/// Puts a body on a page: fills in the addresses that only the whole site knows.
enum BodyWriter {
    static func html(_ body: Body, context: RenderContext) -> HTML {
        guard !body.references.isEmpty else { return HTML(trusting: body.html) }
        var edits: [Edit] = []
        edits.reserveCapacity(body.references.count)
        for reference in body.references {
            if let link = link(reference, context) {
                edits.append(Edit(range: reference.offset..<reference.offset, link: link))
            } else {
                edits += cuts(round: reference.offset, in: body.html)
            }
        }
        return HTML(trusting: applied(edits, to: body.html))
    }

    /// A piece of a body that is left out, or an address that is filled in.
    private struct Edit {
        var range: Range<Int>
        var link: Link?
    }

    private static func applied(_ edits: [Edit], to html: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.count + edits.count * 64)
        var start = 0
        // The end of a link that is left out comes after what stands in it.
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            bytes.append(contentsOf: html[start..<edit.range.lowerBound])
            if let link = edit.link { Escape.append(link.bytes, to: &bytes) }
            start = edit.range.upperBound
        }
        bytes.append(contentsOf: html[start...])
        return bytes
    }

    /// What an address has become; nil where it leads to nothing that readers see.
    private static func link(_ reference: Body.Reference, _ context: RenderContext) -> Link? {
        switch reference.target {
        case .page(let file):
            guard let path = context.site.paths[file] else { return nil }
            let link = context.link(path)
            return AddressResolver.suffix(of: reference.url).map(link.appending) ?? link
        case .file(let file):
            let link = context.link(file.path)
            let suffix = AddressResolver.suffix(of: reference.url, after: file.file)
            return suffix.map(link.appending) ?? link
        case .path(let link):
            return context.site.reasonForHiding(link) == nil ? context.link(link) : nil
        case .nothing: return nil
        }
    }

    /// The tag that an address at `offset` stands in, and where it is a link's, the end of that:
    /// the words stay alone.
    private static func cuts(round offset: Int, in html: [UInt8]) -> [Edit] {
        guard let start = html[..<offset].lastIndex(of: UInt8(ascii: "<")),
            let close = html[offset...].firstIndex(of: UInt8(ascii: ">"))
        else { return [] }
        let tag = Edit(range: start..<close + 1)
        guard html[start...].starts(with: "<a ".utf8) else { return [tag] }
        let mark = Array("</a>".utf8)
        var end = close
        // No link stands in a link, so that the next end is this one's.
        while let next = html[end...].firstIndex(of: UInt8(ascii: "<")) {
            if html[next...].starts(with: mark) {
                return [tag, Edit(range: next..<next + mark.count)]
            }
            end = next + 1
        }
        return [tag]
    }
}
