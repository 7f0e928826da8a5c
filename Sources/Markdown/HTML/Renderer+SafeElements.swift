import Markup
import SafeHTML

extension Renderer {
    /// Writes an element of raw HTML.
    mutating func write(_ element: HTMLElement, _ settling: inout Settling) {
        switch element.name {
        case "br":
            write("<br>")
            breakLine()
        case "wbr": write("<wbr>")
        case "hr": rule()
        case "img": write(picture: element)
        case "a": write(link: element, &settling)
        case "video", "audio": write(media: element)
        case "h1", "h2", "h3", "h4", "h5", "h6": write(heading: element, &settling)
        default:
            if element.isBlock {
                write(block: element, &settling)
            } else {
                write(inline: element, &settling)
            }
        }
    }

    private mutating func write(inline element: HTMLElement, _ settling: inout Settling) {
        open(element)
        // How a character is read is no part of the words.
        let isSilent = ["rt", "rp", "rtc"].contains(element.name)
        if isSilent { settling.silence += 1 }
        write(element.children, &settling)
        if isSilent { settling.silence -= 1 }
        write(end: element.name)
    }

    private mutating func write(block element: HTMLElement, _ settling: inout Settling) {
        let isCell = element.name == "td" || element.name == "th"
        let isCode = element.name == "pre"
        startLine()
        if isCell { breakLine() } else { beginTextBlock() }
        // A wide table scrolls within its frame, not the page with it.
        if element.name == "table" { write("<div class=\"scroll\" tabindex=\"0\">\n") }
        open(element)
        if isCode {
            settling.silence += 1
            if element.beginsWithLineEnd { write("\n") }
        }
        write(element.children, &settling)
        if isCode { settling.silence -= 1 }
        if element.name != "col" { write(end: element.name) }
        write(element.name == "table" ? "\n</div>\n" : "\n")
        if !isCell { beginTextBlock() }
    }

    /// Ends what stands before a block in the text.
    private mutating func beginTextBlock() {
        endParagraph(isOfBody: false)
        endTextLine()
        paragraphStart = text.count
    }

    private mutating func write(heading element: HTMLElement, _ settling: inout Settling) {
        startLine()
        beginTextBlock()
        let written = element.name.utf8.last.map { Int($0) - 0x30 } ?? 1
        var heading = element
        let level = min(6, max(max(1, options.topHeading), written + shift))
        heading.name = "h\(level)"
        let start = text.count
        open(heading)
        let idOffset = html.count - 1
        write(heading.children, &settling)
        write(end: heading.name)
        write("\n")
        let words = Array(text[start...])
        let id = options.headingIDs ? options.idPrefix + ids.id(for: words) : ""
        result.headings.append(
            .init(level: level, id: id, text: String(decoding: words, as: UTF8.self)))
        if !id.isEmpty { insert(id: id, at: idOffset) }
        endTextLine()
        paragraphStart = text.count
    }

    /// The start tag of an element that holds no address.
    private mutating func open(_ element: HTMLElement) {
        write("<")
        html.append(contentsOf: element.name.utf8)
        if element.name == "pre" { write(" tabindex=\"0\"") }
        for attribute in element.attributes { write(attribute, of: element.name) }
        write(">")
    }

    mutating func write(_ attribute: HTMLElement.Attribute, of name: String) {
        switch attribute.name {
        case "href", "src", "poster": return
        case "cite":
            guard let link = Link(attribute.value), link.isAbsolute else { return }
            write(attribute: "cite", link.bytes)
        case "align": write(attribute: "class", Array("align-".utf8) + attribute.value)
        case "open", "reversed", "loop", "muted":
            write(" ")
            html.append(contentsOf: attribute.name.utf8)
        default: write(attribute: attribute.name, attribute.value)
        }
    }

    mutating func write(attribute name: String, _ value: [UInt8]) {
        write(" ")
        html.append(contentsOf: name.utf8)
        write("=\"")
        Escape.append(value, to: &html)
        write("\"")
    }
}
