import CMark
import Markup

extension Renderer {
    /// Raw HTML shows as the text that it is; a comment is the editor's own note and goes.
    mutating func htmlBlock(_ node: Node) {
        let literal = literal(of: node, firstLine: node.line)
        startLine()
        guard options.rawHTML == .text else {
            literal.withBytes { html.append(contentsOf: $0) }
            return
        }
        let visible = literal.withBytes { Renderer.withoutComments($0) }
        visible.withUnsafeBufferPointer { visible in
            var range = visible.indices
            while let last = range.last, visible[last] <= 0x20 { range.removeLast() }
            while let first = range.first, visible[first] <= 0x20 { range.removeFirst() }
            guard !range.isEmpty else { return }
            write("<p>")
            write(part: visible.part(range))
            write("</p>\n")
            endTextLine()
        }
    }

    mutating func htmlInline(_ node: Node) {
        let literal = literal(of: node)
        if options.rawHTML == .allowed {
            literal.withBytes { html.append(contentsOf: $0) }
        } else if let tag = tags.tag(of: node, titled: noteLabel?.paragraph) {
            write(tag)
        } else if !literal.withBytes({ $0.matches("<!--", at: 0) }) {
            escape(literal)
            if silence == 0 { literal.withBytes { text.append(contentsOf: $0) } }
            opaqueEnd = text.count
        }
    }

    private mutating func write(_ tag: Tags.Tag) {
        if tag.name == "br" { return lineBreak() }
        write(tag.closes ? "</" : "<")
        html.append(contentsOf: tag.name.utf8)
        write(">")
        // How a character is read is no part of the words.
        if tag.name == "rt" || tag.name == "rp" { silence += tag.closes ? -1 : 1 }
    }

    /// `html` without comments; one that is not closed reaches to the end.
    private static func withoutComments(_ html: Bytes) -> [UInt8] {
        var result: [UInt8] = []
        var start = 0
        while let comment = html.find("<!--", from: start) {
            result.append(contentsOf: html[start..<comment])
            guard let end = html.find("-->", from: comment + 4) else { return result }
            start = end + 3
        }
        result.append(contentsOf: html[start...])
        return result
    }
}
