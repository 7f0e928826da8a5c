import Markup
import SafeHTML

/// Writes a tree of what a page may hold, as HTML and as text.
extension Renderer {
    mutating func write(_ nodes: [HTMLNode], _ settling: inout Settling) {
        for node in nodes {
            switch node {
            case .text(let text): write(safe: text, settling)
            case .element(let element):
                if let own = element.own {
                    write(own: own, element, &settling)
                } else {
                    write(element, &settling)
                }
            }
        }
    }

    private mutating func write(safe words: [UInt8], _ settling: Settling) {
        Escape.append(words, to: &html)
        guard settling.silence == 0 else { return }
        text.reserveCapacity(text.count + words.count)
        for byte in words {
            guard byte <= 0x20 else {
                text.append(byte)
                continue
            }
            // Of white space one space is left, between words alone.
            if let last = text.last, last != 0x20, last != 0x0A { text.append(0x20) }
        }
    }

    private mutating func write(
        own number: Int, _ element: HTMLElement, _ settling: inout Settling
    ) {
        if element.name == "hr" {
            if settling.chunks.indices.contains(number) { write(chunk: number, &settling) }
            return
        }
        guard settling.tags.indices.contains(number) else { return }
        let tag = settling.tags[number]
        if settling.usedTags.insert(number).inserted {
            let shift = html.count - settling.start.html - tag.startIndex
            for reference in settling.references(in: tag.indices) { restore(reference, by: shift) }
            html.append(contentsOf: tag)
        } else {
            // The parser has taken it apart in two. Only one of them may have an id.
            write(tag: element.name)
        }
        if element.name == "br" { breakLine() }
        guard !element.isVoid else { return }
        // The marks of footnotes and the hosts of items are no words of the text.
        let isSilent = element.name == "sup" && tag.count > 5 || element.name == "span"
        if isSilent { settling.silence += 1 }
        write(element.children, &settling)
        if isSilent { settling.silence -= 1 }
        write(end: element.name)
        if element.name == "p" || element.name.first == "h" {
            write("\n")
            endTextLine()
        }
    }

    /// The space that a line's end is in the text.
    mutating func breakLine() {
        if let last = text.last, last != 0x20, last != 0x0A { text.append(0x20) }
    }

    mutating func write(tag name: String) { html.append(contentsOf: "<\(name)>".utf8) }

    mutating func write(end name: String) { html.append(contentsOf: "</\(name)>".utf8) }

    /// Our own blocks, which stay as they were.
    private mutating func write(chunk number: Int, _ settling: inout Settling) {
        let chunk = settling.chunks[number]
        let start = settling.start
        startLine()
        endTextLine()
        let shift = (html: html.count - chunk.from.html, text: text.count - chunk.from.text)
        let range = chunk.from.html - start.html..<chunk.to.html - start.html
        let words = chunk.from.text - start.text..<chunk.to.text - start.text
        for reference in settling.references(in: range) { restore(reference, by: shift.html) }
        html.append(contentsOf: settling.html[range])
        text.append(contentsOf: settling.text[words])
        result.paragraphs += settling.paragraphs[
            chunk.from.paragraphs - start.paragraphs..<chunk.to.paragraphs - start.paragraphs
        ].map { $0.lowerBound + shift.text..<$0.upperBound + shift.text }
        result.otherText += settling.otherText[
            chunk.from.otherText - start.otherText..<chunk.to.otherText - start.otherText
        ].map { $0.lowerBound + shift.text..<$0.upperBound + shift.text }
        result.headings +=
            settling.headings[
                chunk.from.headings - start.headings..<chunk.to.headings - start.headings]
        if let end = settling.summaryEnd, end > chunk.from.text, end <= chunk.to.text {
            result.summaryEnd = end + shift.text
            settling.summaryEnd = nil
        }
        paragraphStart = text.count
    }
}
