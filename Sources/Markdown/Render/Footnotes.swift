import CMark
import Markup

/// Which footnotes were referred to, and how often.
struct FootnoteState {
    /// Indices in the document's list, in the order of their numbers.
    var order: [Int] = []
    /// Numbers (from 1) by index.
    var numbers: [Int: Int] = [:]
    /// How many references each has, by index.
    var references: [Int: Int] = [:]
}

extension Renderer {
    /// A reference to a footnote in a text.
    struct FootnoteReference {
        var range: Range<Int>
        /// Its index in the document's list.
        var note: Int
    }

    /// The references in a text. A label that no footnote has is reported.
    mutating func footnoteReferences(in literal: Bytes, of node: Node) -> [FootnoteReference] {
        guard features.contains(.footnotes) else { return [] }
        var result: [FootnoteReference] = []
        var next = literal.find("[^")
        while let start = next {
            next = literal.find("[^", from: start + 2)
            guard let end = NoteScanner.labelEnd(literal, start + 2) else { continue }
            let label = clean(literal.part(start + 2..<end))
            let key = label.withUnsafeBufferPointer { NoteScanner.key($0) }
            if let note = notes.byLabel[key] {
                result.append(.init(range: start..<end + 1, note: note))
            } else if undefinedLabels.insert(key).inserted {
                report(undefined: label, in: node)
            }
        }
        return result
    }

    mutating func write(reference note: Int) {
        if footnoteState.numbers[note] == nil {
            footnoteState.order.append(note)
            footnoteState.numbers[note] = footnoteState.order.count
        }
        let number = footnoteState.numbers[note] ?? 0
        let count = footnoteState.references[note, default: 0] + 1
        footnoteState.references[note] = count
        guard linkDepth == 0 else {
            // A link within a link is none. The number alone says enough, and is what the way back
            // leads to.
            write("<sup class=\"footnote-ref\" id=\"")
            writeID("fnref", number, count)
            write("\">")
            write(number: number)
            write("</sup>")
            return
        }
        write("<sup class=\"footnote-ref\"><a href=\"#")
        writeID("fn", number)
        write("\" id=\"")
        writeID("fnref", number, count)
        write("\" role=\"doc-noteref\">")
        write(number: number)
        write("</a></sup>")
    }

    /// Writes the footnotes that were referred to, in the order of their numbers. A footnote may
    /// refer to another, which then comes after it.
    mutating func footnotes() {
        guard !footnoteState.order.isEmpty else { return }
        isInFootnotes = true
        startLine()
        write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
        Escape.append(words.footnotes, to: &html)
        write("\">\n<ol>\n")
        var index = 0
        while index < footnoteState.order.count {
            footnote(footnoteState.order[index], number: index + 1)
            index += 1
        }
        write("</ol>\n</section>\n")
    }

    private mutating func footnote(_ note: Int, number: Int) {
        write("<li id=\"")
        writeID("fn", number)
        write("\">\n")
        quotes = notes.list[note].quotes
        walk(notes.list[note].item, itself: false)
        quotes = 0
        // Back from the end of the last paragraph, where there is one.
        let isParagraph = html.suffix(5).elementsEqual("</p>\n".utf8)
        if isParagraph { html.removeLast(5) }
        for count in 1...max(1, footnoteState.references[note] ?? 1) {
            if isParagraph || count > 1 { write(" ") }
            write("<a href=\"#")
            writeID("fnref", number, count)
            write("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
            Escape.append(words.backToText, to: &html)
            write("\">↩</a>")
        }
        write(isParagraph ? "</p>\n</li>\n" : "\n</li>\n")
        endTextLine()
    }

    private mutating func writeID(_ kind: StaticString, _ number: Int, _ count: Int = 1) {
        Escape.append(options.idPrefix, to: &html)
        write(kind)
        write("-")
        write(number: number)
        guard count > 1 else { return }
        write("-")
        write(number: count)
    }

    /// The words that the page adds.
    var words: RenderOptions.Words { options.words }
}
