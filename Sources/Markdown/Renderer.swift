import CMark
import Markup

/// Writes a document's nodes as HTML and as plain text, side by side.
struct Renderer {
    let options: RenderOptions
    let shift: Int
    var result = Rendering()

    /// How many images enclose the current node: within one, text is alternative text.
    private var imageDepth = 0
    private var alt: [UInt8] = []
    private var paragraphStart: Int?

    init(options: RenderOptions, shift: Int) {
        self.options = options
        self.shift = shift
    }

    mutating func visit(_ node: Node, entering: Bool) {
        guard imageDepth == 0 else { return visitWithinImage(node, entering: entering) }
        switch node.kind {
        case CMARK_NODE_BLOCK_QUOTE: block("blockquote", entering)
        case CMARK_NODE_LIST: list(node, entering)
        case CMARK_NODE_ITEM: item(entering)
        case CMARK_NODE_HEADING: heading(node, entering)
        case CMARK_NODE_PARAGRAPH: paragraph(node, entering)
        case CMARK_NODE_THEMATIC_BREAK:
            startLine()
            write("<hr>\n")
        case CMARK_NODE_CODE_BLOCK: codeBlock(node)
        case CMARK_NODE_HTML_BLOCK: htmlBlock(node)
        case CMARK_NODE_TEXT: text(node.literal)
        case CMARK_NODE_SOFTBREAK:
            write("\n")
            result.text.append(0x20)
        case CMARK_NODE_LINEBREAK:
            write("<br>\n")
            result.text.append(0x20)
        case CMARK_NODE_CODE:
            write("<code>")
            text(node.literal)
            write("</code>")
        case CMARK_NODE_HTML_INLINE: htmlInline(node)
        case CMARK_NODE_EMPH: write(entering ? "<em>" : "</em>")
        case CMARK_NODE_STRONG: write(entering ? "<strong>" : "</strong>")
        case CMARK_NODE_LINK: link(node, entering)
        case CMARK_NODE_IMAGE:
            imageDepth = 1
            alt = []
        default: break
        }
    }
}

// MARK: - Blocks

extension Renderer {
    private mutating func block(_ name: String, _ entering: Bool) {
        startLine()
        write(entering ? "<" : "</")
        result.html.append(contentsOf: name.utf8)
        write(">\n")
    }

    private mutating func list(_ node: Node, _ entering: Bool) {
        guard node.isOrdered else { return block("ul", entering) }
        guard entering, node.listStart != 1 else { return block("ol", entering) }
        startLine()
        write("<ol start=\"")
        result.html.append(contentsOf: String(node.listStart).utf8)
        write("\">\n")
    }

    private mutating func item(_ entering: Bool) {
        if entering {
            startLine()
            write("<li>")
        } else {
            write("</li>\n")
            endTextLine()
        }
    }

    private mutating func heading(_ node: Node, _ entering: Bool) {
        let level = UInt8(clamping: 0x30 + min(6, max(1, node.headingLevel + shift)))
        if entering { startLine() }
        write(entering ? "<h" : "</h")
        result.html.append(level)
        write(entering ? ">" : ">\n")
        if !entering { endTextLine() }
    }

    private mutating func paragraph(_ node: Node, _ entering: Bool) {
        if let list = node.parent?.parent, list.kind == CMARK_NODE_LIST, list.isTight {
            if !entering { endTextLine() }
            return
        }
        if entering {
            startLine()
            write("<p>")
            if node.parent?.kind == CMARK_NODE_DOCUMENT { paragraphStart = result.text.count }
        } else {
            write("</p>\n")
            if let start = paragraphStart { result.paragraphs.append(start..<result.text.count) }
            paragraphStart = nil
            endTextLine()
        }
    }

    private mutating func codeBlock(_ node: Node) {
        startLine()
        let language = node.info.prefix { $0 != 0x20 && $0 != 0x09 }
        if language.isEmpty {
            write("<pre><code>")
        } else {
            write("<pre><code class=\"language-")
            Escape.append(UnsafeBufferPointer(rebasing: language), to: &result.html)
            write("\">")
        }
        Escape.append(node.literal, to: &result.html)
        write("</code></pre>\n")
    }

    /// Raw HTML shows as the text that it is; a comment is the editor's own note and goes.
    private mutating func htmlBlock(_ node: Node) {
        let literal = node.literal
        guard !literal.starts(with: Array("<!--".utf8)) else { return }
        startLine()
        write("<p>")
        var end = literal.count
        while end > 0, literal[end - 1] == 0x0A { end -= 1 }
        text(UnsafeBufferPointer(rebasing: literal[..<end]))
        write("</p>\n")
        endTextLine()
    }
}

// MARK: - Inlines

extension Renderer {
    private mutating func text(_ literal: UnsafeBufferPointer<UInt8>) {
        Escape.append(literal, to: &result.html)
        result.text.append(contentsOf: literal)
    }

    private mutating func htmlInline(_ node: Node) {
        let literal = node.literal
        guard !literal.starts(with: Array("<!--".utf8)) else { return }
        text(literal)
    }

    private mutating func link(_ node: Node, _ entering: Bool) {
        guard entering else {
            write("</a>")
            return
        }
        let url = Array(node.url)
        if Renderer.isFileReference(url) {
            write("<a href=\"")
            result.references.append(
                .init(place: place(of: node, url), offset: result.html.count))
        } else if let link = Link(url) {
            if url.first == UInt8(ascii: "/"), !link.isAbsolute {
                result.rooted.append(place(of: node, url))
            }
            write("<a href=\"")
            append(link)
        } else {
            result.refused.append(place(of: node, url))
            write("<a")
            title(node)
            write(">")
            return
        }
        write("\"")
        title(node)
        write(">")
    }

    private mutating func visitWithinImage(_ node: Node, entering: Bool) {
        switch node.kind {
        case CMARK_NODE_IMAGE where entering: imageDepth += 1
        case CMARK_NODE_IMAGE:
            imageDepth -= 1
            if imageDepth == 0 { image(node) }
        case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
            alt.append(contentsOf: node.literal)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: alt.append(0x20)
        default: break
        }
    }

    private mutating func image(_ node: Node) {
        let url = Array(node.url)
        let place = place(of: node, url)
        result.images.append(.init(place: place, alt: String(decoding: alt, as: UTF8.self)))
        guard let link = Link(url, for: .image) else {
            result.refused.append(place)
            Escape.append(alt, to: &result.html)
            return
        }
        write("<img src=\"")
        append(link)
        write("\" alt=\"")
        Escape.append(alt, to: &result.html)
        write("\"")
        title(node)
        write(" loading=\"lazy\">")
    }

    private mutating func title(_ node: Node) {
        let title = node.title
        guard !title.isEmpty else { return }
        write(" title=\"")
        Escape.append(title, to: &result.html)
        write("\"")
    }

    /// An address of the site's own root goes under the site's base path.
    private mutating func append(_ link: Link) {
        if link.bytes.first == UInt8(ascii: "/") { result.html.append(contentsOf: options.base) }
        Escape.append(link.bytes, to: &result.html)
    }

    private func place(of node: Node, _ url: [UInt8]) -> Rendering.Place {
        .init(url: String(decoding: url, as: UTF8.self), line: node.line, column: node.column)
    }

    /// Whether an address is the path of another Markdown file: `../22/other.md#part`.
    static func isFileReference(_ url: [UInt8]) -> Bool {
        let path = url.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
        return path.count > 3 && path.suffix(3).elementsEqual(".md".utf8)
            && !url.contains(UInt8(ascii: ":")) && url.first != UInt8(ascii: "/")
    }
}

// MARK: - Bytes

extension Renderer {
    private mutating func write(_ literal: StaticString) {
        literal.withUTF8Buffer { result.html.append(contentsOf: $0) }
    }

    private mutating func startLine() {
        if let last = result.html.last, last != 0x0A { result.html.append(0x0A) }
    }

    private mutating func endTextLine() {
        if let last = result.text.last, last != 0x0A { result.text.append(0x0A) }
    }
}
