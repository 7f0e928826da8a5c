import CMark
import Markup

extension Renderer {
    mutating func link(_ node: Node, _ entering: Bool) {
        guard entering else {
            linkDepth -= 1
            // A figure has closed it before its caption.
            if figure == .none { write("</a>") }
            return
        }
        linkDepth += 1
        let url = clean(node.url)
        if figure != .none { startLine() }
        linkStart = html.count
        write("<a")
        if Renderer.isFileReference(url) {
            write(" href=\"")
            result.references.append(.init(place: place(of: node, url), offset: html.count))
            write("\"")
        } else if let link = Link(url) {
            write(" href=\"")
            append(link)
            write("\"")
            rel(link)
        } else {
            result.refused.append(place(of: node, url))
        }
        title(clean(node.title))
        write(">")
        beginInlines(of: node)
    }

    mutating func title(_ title: [UInt8]) {
        guard !title.isEmpty else { return }
        write(" title=\"")
        Escape.append(title, to: &html)
        write("\"")
    }

    /// An address of the site's own root goes under the site's base path.
    mutating func append(_ link: Link) {
        if link.bytes.first == UInt8(ascii: "/") { html.append(contentsOf: options.base) }
        Escape.append(link.bytes, to: &html)
    }

    /// Says of a link that it leaves the site.
    mutating func rel(_ link: Link) {
        guard !options.outgoingRel.isEmpty, let host = Renderer.host(of: link.bytes),
            !host.elementsEqual(options.siteHost.utf8)
        else { return }
        write(" rel=\"")
        Escape.append(options.outgoingRel, to: &html)
        write("\"")
    }

    /// The host of an `http:` or `https:` address, in lower case.
    static func host(of address: [UInt8]) -> [UInt8]? {
        let isHTTP =
            address.count > 7
            && address.prefix(4).lazy.map { $0 | 0x20 }.elementsEqual("http".utf8)
        guard isHTTP, let colon = address.firstIndex(of: UInt8(ascii: ":")), colon <= 5,
            address[(colon + 1)...].starts(with: "//".utf8)
        else { return nil }
        let host = address[(colon + 3)...].prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "?")
                && $0 != UInt8(ascii: "#")
        }
        return host.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    mutating func place(of node: Node, _ url: [UInt8]) -> Rendering.Place {
        let position: (line: Int, column: Int)
        switch origin {
        case .cell(let line, let column):
            position = places.place(line: line, column: column + max(0, node.column - 3))
        case .shifted(let lines):
            position = places.place(line: node.line + lines, column: node.column - 1)
        case .document:
            position = places.place(of: node, url: url, in: block ?? node, quotes: quotes)
        }
        return .init(
            url: String(decoding: url, as: UTF8.self), line: position.line,
            column: position.column)
    }

    /// Whether an address is the path of another Markdown file: `../22/other.md#part`.
    static func isFileReference(_ url: [UInt8]) -> Bool {
        let path = url.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
        return path.count > 3 && path.suffix(3).elementsEqual(".md".utf8)
            && !url.contains(UInt8(ascii: ":")) && url.first != UInt8(ascii: "/")
    }
}

/// Where the text that is being written stands in the parsed text.
enum Origin {
    case document
    /// In a table's cell, which begins at `column` (from 0) of `line` (from 1).
    case cell(line: Int, column: Int)
    /// So many lines further down.
    case shifted(lines: Int)
}
