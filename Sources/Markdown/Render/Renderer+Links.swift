import CMark
import Markup

extension Renderer {
    mutating func link(_ node: Node, _ entering: Bool) {
        // A link within a link is none: the library lets `<https://…>` stand in one.
        if linkDepth > (entering ? 0 : 1) {
            linkDepth += entering ? 1 : -1
            if entering { beginInlines(of: node) }
            return
        }
        guard entering else {
            linkDepth -= 1
            // A figure has closed it before its caption.
            if figure == .none { endLink() }
            endTitle(node)
            return
        }
        linkDepth += 1
        let url = clean(node.url)
        if figure != .none { startLine() }
        linkStart = html.count
        let address = address(url, of: node)
        hasLink = address != nil
        guard let address else { return beginInlines(of: node) }
        write("<a href=\"")
        write(address)
        write("\"")
        if case .link(let link, _) = address { rel(link) }
        if !node.title.isEmpty { title(clean(node.title)) }
        write(">")
        beginInlines(of: node)
    }

    mutating func title(_ title: [UInt8]) {
        guard !title.isEmpty else { return }
        write(" title=\"")
        Escape.append(title, to: &html)
        write("\"")
    }

    /// Ends the link's tag, if it has one.
    mutating func endLink() {
        if hasLink { write("</a>") }
    }

    /// Says of a link that it leaves the site.
    mutating func rel(_ link: Link) {
        guard !options.outgoingRel.isEmpty, Renderer.leaves(options.siteHost, link.bytes) else {
            return
        }
        write(" rel=\"")
        Escape.append(options.outgoingRel, to: &html)
        write("\"")
    }

    /// Whether an address is of another site: `http:` or `https:` and not the site's own host.
    static func leaves(_ host: String, _ address: [UInt8]) -> Bool {
        address.withUnsafeBufferPointer { address in
            guard address.count > 7, address[0] | 0x20 == UInt8(ascii: "h"),
                let colon = address.find(UInt8(ascii: ":")), colon == 4 || colon == 5,
                address.matches("//", at: colon + 1)
            else { return false }
            let rest = address.part(colon + 3..<address.count)
            var own = host
            return own.withUTF8 { own in
                guard !own.isEmpty, rest.count >= own.count else { return true }
                for index in own.indices where rest[index] != own[index] {
                    let isUpper = (0x41...0x5A).contains(rest[index])
                    guard isUpper, rest[index] | 0x20 == own[index] else { return true }
                }
                guard own.count < rest.count else { return false }
                return !"/:?#".utf8.contains(rest[own.count])
            }
        }
    }

    mutating func place(of node: Node, _ url: [UInt8]) -> Rendering.Place {
        let position: (line: Int, column: Int)
        switch origin {
        case .cell(let line, let column, let bars):
            let offset = max(0, node.column - 3)
            let backslashes = bars.count { $0 < offset }
            position = places.place(line: line, column: column + offset + backslashes)
        case .shifted(let lines):
            position = places.place(line: node.openingLine + lines, column: node.column - 1)
        case .document:
            position = places.place(of: node, url: url, in: block ?? node, quotes: quotes)
        }
        return .init(
            url: String(decoding: url, as: UTF8.self), line: position.line,
            column: position.column)
    }
}

/// Where the text that is being written stands in the parsed text.
enum Origin {
    case document
    /// In a table's cell, which begins at `column` (from 0) of `line` (from 1).
    /// Before each of `bars` (from 0, in the cell) a backslash is missing.
    case cell(line: Int, column: Int, bars: [Int])
    /// So many lines further down.
    case shifted(lines: Int)
}
