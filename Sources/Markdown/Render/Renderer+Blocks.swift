import CMark
import Markup

extension Renderer {
    mutating func open(_ name: StaticString) {
        startLine()
        write("<")
        write(name)
        write(">\n")
    }

    mutating func close(_ name: StaticString) {
        startLine()
        write("</")
        write(name)
        write(">\n")
    }

    mutating func rule() {
        startLine()
        write("<hr>\n")
    }

    mutating func list(_ node: Node, _ entering: Bool) {
        let name: StaticString = node.isOrdered ? "ol" : "ul"
        guard entering else { return close(name) }
        guard node.isOrdered, node.listStart != 1 else { return open(name) }
        startLine()
        write("<ol start=\"")
        write(number: node.listStart)
        write("\">\n")
    }

    mutating func item(_ node: Node, _ entering: Bool) {
        if entering {
            startLine()
            write("<li")
            beginItem(node)
            write(">")
            taskText = taskText(of: node)
        } else {
            closeItem(in: node)
            settleBlocks(of: node, wraps: false)
            write("</li>\n")
            endTextLine()
        }
    }

    mutating func paragraph(_ node: Node, _ entering: Bool) {
        if entering {
            block = node
            beginInlines(of: node)
            if let noteLabel, noteLabel.paragraph == node { return labelled(noteLabel, true) }
            if options.figures, let figure = Figure(paragraph: node) {
                self.figure = figure
                return
            }
        } else if figure != .none {
            figure = .none
            return
        } else if let noteLabel, noteLabel.paragraph == node {
            return labelled(noteLabel, false)
        }
        let isBare =
            node.parent?.parent.map { $0.kind == CMARK_NODE_LIST && $0.isTight } ?? false
        if entering {
            if !isBare { startLine() }
            leaf = (html.count, text.count)
            if !isBare {
                write("<p")
                beginItem(node)
                write(">")
            }
            paragraphStart = text.count
            return
        }
        if !isBare { write("</p>\n") }
        settleInlines(wraps: !isBare)
        endParagraph(isOfBody: isTopmost && node.parent?.kind == CMARK_NODE_DOCUMENT)
        endTextLine()
    }

    mutating func heading(_ node: Node, _ entering: Bool) {
        let level = min(6, max(max(1, options.topHeading), node.headingLevel + shift))
        if entering {
            block = node
            if section(of: node) != nil { closeItem() }
            startLine()
            leaf = (html.count, text.count)
            write("<h")
            html.append(UInt8(truncatingIfNeeded: 0x30 + level))
            beginItem(node)
            write(">")
            headingStart = (html.count - 1, text.count)
            headingBreaks = []
            beginInlines(of: node)
            return
        }
        endTitle(node)
        write("</h")
        html.append(UInt8(truncatingIfNeeded: 0x30 + level))
        write(">\n")
        if !rawInlines.isEmpty {
            headingBreaks = []
            // Nothing of it may be left.
            guard settleInlines(wraps: true) else { return endTextLine() }
        }
        if isItem(node) {
            endTextLine()
            items?.open?.start = text.count
            return
        }
        let words = Array(text[headingStart.text...].prefix { $0 != 0x0A })
        let id = options.headingIDs ? options.idPrefix + self.id(of: node, words) : ""
        let heading = Rendering.Heading(
            level: level, id: id, text: String(decoding: words, as: UTF8.self))
        result.headings.append(heading)
        if section(of: node) != nil { result.sections.append(heading) }
        if !id.isEmpty { insert(id: id, at: headingStart.html) }
        endTextLine()
    }

    private mutating func id(of heading: Node, _ words: [UInt8]) -> String {
        items?.pin(of: heading) ?? ids.id(for: wordsForID(words))
    }

    /// The words of a heading of one line. Of a line's end nothing is left in an id.
    private func wordsForID(_ words: [UInt8]) -> [UInt8] {
        guard !headingBreaks.isEmpty else { return words }
        let breaks = Set(headingBreaks.map { $0 - headingStart.text })
        return words.indices.filter { !breaks.contains($0) }.map { words[$0] }
    }

    /// A heading's id is known once its words are, after its tag is written.
    mutating func insert(id: String, at offset: Int) {
        var attribute = Array(" id=\"".utf8)
        Escape.append(id, to: &attribute)
        attribute.append(UInt8(ascii: "\""))
        insert(attribute, at: offset)
    }

    mutating func codeBlock(_ node: Node) {
        startLine()
        let info = clean(node.info)
        // What HTML holds to be white space would begin another class.
        let language = info.prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        if language.isEmpty {
            write("<pre tabindex=\"0\"><code>")
        } else {
            write("<pre tabindex=\"0\"><code class=\"language-")
            Escape.append(Array(language), to: &html)
            write("\">")
        }
        escape(literal(of: node))
        write("</code></pre>\n")
    }

    mutating func escape(_ literal: Verbatim) {
        switch literal {
        case .own(let bytes): Escape.append(bytes, to: &html)
        case .cleaned(let bytes): Escape.append(bytes, to: &html)
        }
    }
}
