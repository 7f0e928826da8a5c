import CMark
import Markup

extension Renderer {
    /// Raw HTML shows as the text that it is; a comment is the editor's own note and goes.
    mutating func htmlBlock(_ node: Node) {
        let literal = literal(of: node)
        startLine()
        guard options.rawHTML == .text else {
            literal.withBytes { html.append(contentsOf: $0) }
            return
        }
        let visible = literal.withBytes { withoutComments($0) }
        visible.withUnsafeBufferPointer { visible in
            var range = visible.indices
            while let last = range.last, visible[last] <= 0x20 { range.removeLast() }
            while let first = range.first, visible[first] <= 0x20 { range.removeFirst() }
            guard !range.isEmpty else { return }
            write("<p>")
            paragraphStart = text.count
            write(part: visible.part(range))
            write("</p>\n")
            endParagraph(isOfBody: false)
            endTextLine()
        }
    }

    mutating func htmlInline(_ node: Node) {
        let literal = literal(of: node)
        if options.rawHTML == .allowed {
            literal.withBytes { html.append(contentsOf: $0) }
        } else if let tag = tags.tag(of: node, titled: noteLabel?.paragraph) {
            write(tag)
        } else if literal.withBytes({ $0.matches("<!--", at: 0) }) {
            literal.withBytes { cut(at: $0.part(4..<max(4, $0.count - 3))) }
        } else {
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
    private mutating func withoutComments(_ html: Bytes) -> [UInt8] {
        var result: [UInt8] = []
        var start = 0
        while let comment = html.find("<!--", from: start) {
            result.append(contentsOf: html[start..<comment])
            guard let end = html.find("-->", from: comment + 4) else { return result }
            if result.isEmpty { cut(at: html.part(comment + 4..<end)) }
            start = end + 3
        }
        result.append(contentsOf: html[start...])
        return result
    }

    /// Notes where an editor ends the summary: at the first `<!--more-->`.
    private mutating func cut(at comment: Bytes) {
        guard result.summaryEnd == nil, !isInFootnotes else { return }
        let words = String(decoding: comment, as: UTF8.self).lowercased().split {
            $0.isWhitespace
        }
        guard let first = words.first, first == "more" || words == ["truncate"] else { return }
        result.summaryEnd = text.count
    }
}
