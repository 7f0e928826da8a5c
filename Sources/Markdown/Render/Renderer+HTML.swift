import CMark
import Markup

extension Renderer {
    /// Notes raw HTML between blocks, which is written once all that it may hold is known; a comment
    /// is the editor's own note and goes.
    mutating func htmlBlock(_ node: Node) {
        let literal = literal(of: node)
        startLine()
        guard options.rawHTML == .filtered else {
            literal.withBytes { html.append(contentsOf: $0) }
            return
        }
        literal.withBytes { bytes in
            noteUnclosed(bytes, line(of: node))
            let start = endOfComments(in: bytes)
            guard start < bytes.count else { return }
            let skipped = bytes[..<start].count { $0 == 0x0A }
            rawBlocks.append(
                RawBlock(
                    html: Array(bytes[start...]), line: line(of: node) + skipped,
                    container: node.parent, state: written))
        }
    }

    /// A comment or the like that does not end takes the rest of the text with it.
    private mutating func noteUnclosed(_ bytes: Bytes, _ line: Int) {
        let ends: [(opener: StaticString, end: StaticString)] = [
            ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"),
        ]
        guard let (opener, end) = ends.first(where: { bytes.matches($0.opener, at: 0) }),
            !bytes.contains(end)
        else { return }
        result.remarks.append(
            .init(
                kind: .unclosed,
                place: .init(url: "\(opener) \(end)", line: line, column: 1)))
    }

    mutating func htmlInline(_ node: Node) {
        let literal = literal(of: node)
        literal.withBytes { bytes in
            if options.rawHTML == .allowed {
                html.append(contentsOf: bytes)
            } else if bytes.matches("<!--", at: 0) {
                cut(at: bytes.part(4..<max(4, bytes.count - 3)))
            } else if bytes.matches("<!", at: 0) || bytes.matches("<?", at: 0) {
                return
            } else if Renderer.isLineBreak(bytes) {
                lineBreak()
            } else {
                let lines = bytes.count { $0 == 0x0A }
                rawInlines.append(
                    RawInline(
                        html: Array(bytes), line: max(block?.line ?? 1, line(of: node) - lines),
                        offset: html.count))
            }
        }
    }

    /// The line (from 1) that a node stands on in the editor's text.
    private func line(of node: Node) -> Int {
        switch origin {
        case .document: node.line
        case .cell(let line, _, _): line
        case .shifted(let lines): node.line + lines
        }
    }

    private static func isLineBreak(_ tag: Bytes) -> Bool {
        guard tag.count >= 4, tag[1] | 0x20 == UInt8(ascii: "b"), tag[2] | 0x20 == UInt8(ascii: "r")
        else { return false }
        return tag[3] <= 0x20 || tag[3] == UInt8(ascii: ">") || tag[3] == UInt8(ascii: "/")
    }

    /// Where the first thing stands that is no comment and nothing like one.
    private mutating func endOfComments(in html: Bytes) -> Int {
        var start = 0
        while true {
            while start < html.count, html[start] <= 0x20 { start += 1 }
            let ends: (opener: Int, closer: StaticString)
            if html.matches("<!--", at: start) {
                ends = (4, "-->")
            } else if html.matches("<![CDATA[", at: start) {
                ends = (9, "]]>")
            } else if html.matches("<?", at: start) {
                ends = (2, "?>")
            } else if html.matches("<!", at: start) {
                ends = (2, ">")
            } else {
                return start
            }
            let content = start + ends.opener
            let end = html.find(ends.closer, from: content) ?? html.count
            if ends.opener == 4, end >= content { cut(at: html.part(content..<end)) }
            start = min(html.count, end + ends.closer.utf8CodeUnitCount)
        }
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
