import CMark
import Markup

/// What an editor should know of links and footnotes that lead nowhere.
extension Renderer {
    /// Ends a paragraph or what is like one, for the summary.
    mutating func endParagraph(isOfBody: Bool) {
        guard text.count > paragraphStart, !isInFootnotes else { return }
        if isOfBody {
            result.paragraphs.append(paragraphStart..<text.count)
        } else {
            result.otherText.append(paragraphStart..<text.count)
        }
    }

    mutating func report(undefined label: [UInt8], in node: Node) {
        let words = Array("[^".utf8) + label + [UInt8(ascii: "]")]
        let line =
            switch origin {
            case .document: node.line
            case .cell(let line, _, _): line
            case .shifted(let lines): node.line + lines
            }
        let place = places.place(of: words, near: line)
        result.undefinedNotes.append(
            .init(
                url: String(decoding: words, as: UTF8.self), line: place.line,
                column: place.column))
    }

    mutating func reportUnusedNotes() {
        for (index, note) in notes.list.enumerated() where footnoteState.numbers[index] == nil {
            let column = note.definition.column
            result.unusedNotes.append(
                .init(url: note.definition.written, line: note.item.line, column: column))
        }
    }

    /// Of the links within the body, those that lead to no part of it.
    mutating func keepDeadFragments() {
        guard !result.deadFragments.isEmpty else { return }
        var ids = Set(result.headings.map { $0.id.dropFirst(options.idPrefix.count) })
        ids.formUnion(result.items.map { $0.id.dropFirst(options.idPrefix.count) })
        for (index, note) in footnoteState.order.enumerated() {
            ids.insert("fn-\(index + 1)")
            for count in 1...max(1, footnoteState.references[note] ?? 1) {
                ids.insert(count == 1 ? "fnref-\(index + 1)" : "fnref-\(index + 1)-\(count)")
            }
        }
        result.deadFragments.removeAll { place in
            let id = place.url.dropFirst()
            return ids.contains(id) || ids.contains(PercentEncoding.decoded(String(id))[...])
        }
    }
}
