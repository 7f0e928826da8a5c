import CMark
import Markup

extension Renderer {
    mutating func beginImage(_ node: Node) {
        imageDepth = 1
        alt = []
    }

    /// Within an image, text is alternative text: words without marks.
    mutating func visitWithinImage(_ node: Node, entering: Bool) {
        switch node.kind {
        case CMARK_NODE_IMAGE where entering: imageDepth += 1
        case CMARK_NODE_IMAGE:
            imageDepth -= 1
            if imageDepth == 0 { image(node) }
        case CMARK_NODE_TEXT: appendAlt(node)
        case CMARK_NODE_CODE:
            literal(of: node).withBytes { alt.append(contentsOf: $0) }
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: alt.append(0x20)
        default: break
        }
    }

    /// Alternative text, without references to footnotes: nobody can follow them there.
    private mutating func appendAlt(_ text: Node) {
        let literal = text.literal
        var position = 0
        if !notes.list.isEmpty {
            for reference in footnoteReferences(in: literal, of: text) {
                alt.append(contentsOf: clean(literal.part(position..<reference.range.lowerBound)))
                position = reference.range.upperBound
            }
        }
        alt.append(contentsOf: clean(literal.part(position..<literal.count)))
    }

    private mutating func image(_ node: Node) {
        let url = clean(node.url)
        let place = place(of: node, url)
        result.images.append(.init(place: place, alt: String(decoding: alt, as: UTF8.self)))
        opaqueEnd = text.count
        guard let address = address(url, for: .image, at: place) else {
            return writeWords(insteadOf: node)
        }
        let title = clean(node.title)
        guard figure != .none else { return write(image: address, title: title) }
        startFigure(round: node)
        write(image: address, title: [])
        endFigure(round: node, Caption(title))
    }

    private mutating func write(image address: Address, title: [UInt8]) {
        write("<img src=\"")
        write(address)
        write("\" alt=\"")
        Escape.append(alt, to: &html)
        write("\"")
        self.title(title)
        if let size = address.size {
            write(" width=\"")
            write(number: size.width)
            write("\" height=\"")
            write(number: size.height)
            write("\"")
        }
        if imageCount >= options.eagerImages { write(" loading=\"lazy\"") }
        imageCount += 1
        write(" decoding=\"async\">")
    }

    /// What an image says where it may not be shown: a paragraph, if it would have been a figure.
    private mutating func writeWords(insteadOf node: Node) {
        let isLinked = node.parent?.kind == CMARK_NODE_LINK
        guard figure != .none else { return Escape.append(alt, to: &html) }
        insert(Array("<p>".utf8), at: isLinked ? linkStart : html.count)
        Escape.append(alt, to: &html)
        if isLinked { endLink() }
        write("</p>\n")
    }

    /// A link round the image has been opened already and belongs within the figure.
    private mutating func startFigure(round node: Node) {
        guard node.parent?.kind == CMARK_NODE_LINK else {
            startLine()
            write("<figure>")
            return
        }
        insert(Array("<figure>".utf8), at: linkStart)
    }

    private mutating func endFigure(round node: Node, _ caption: Caption) {
        let isLinked = node.parent?.kind == CMARK_NODE_LINK
        if isLinked { endLink() }
        if !caption.text.isEmpty || !caption.credit.isEmpty {
            write("<figcaption>")
            Escape.append(Array(caption.text), to: &html)
            if !caption.credit.isEmpty {
                if !caption.text.isEmpty { write(" ") }
                write("<span class=\"credit\">")
                Escape.append(Array(caption.credit), to: &html)
                write("</span>")
            }
            write("</figcaption>")
        }
        write("</figure>\n")
    }
}
