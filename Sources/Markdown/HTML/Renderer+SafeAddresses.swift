import Markup
import SafeHTML

/// Elements of raw HTML that lead somewhere: their addresses go the way of Markdown's own.
extension Renderer {
    mutating func write(link element: HTMLElement, _ settling: inout Settling) {
        let url = element["href"] ?? []
        guard let address = address(url, for: .anchor, at: place(of: url, in: element)) else {
            return write(element.children, &settling)
        }
        write("<a href=\"")
        write(address)
        write("\"")
        if case .link(let link, _) = address { rel(link) }
        for attribute in element.attributes { write(attribute, of: "a") }
        write(">")
        write(element.children, &settling)
        write("</a>")
    }

    mutating func write(picture element: HTMLElement) {
        let url = element["src"] ?? []
        let alt = element["alt"] ?? []
        let place = place(of: url, in: element)
        result.images.append(.init(place: place, alt: String(decoding: alt, as: UTF8.self)))
        guard let address = address(url, for: .image, at: place) else {
            return Escape.append(alt, to: &html)
        }
        write("<img src=\"")
        write(address)
        write("\"")
        write(attribute: "alt", alt)
        for attribute in element.attributes
        where !["alt", "width", "height"].contains(attribute.name) {
            write(attribute, of: "img")
        }
        write(size: size(of: element, known: address.size))
        if imageCount >= options.eagerImages { write(" loading=\"lazy\"") }
        imageCount += 1
        write(" decoding=\"async\">")
    }

    /// A film or a sound, with controls; nothing starts by itself.
    mutating func write(media element: HTMLElement) {
        let own = media(of: element)
        var sources: [(element: HTMLElement, address: Address)] = []
        for case .element(let source) in element.children {
            if let address = media(of: source) { sources.append((source, address)) }
        }
        guard own != nil || !sources.isEmpty else { return }
        write("<")
        html.append(contentsOf: element.name.utf8)
        if let own { write("src", own) }
        if let url = element["poster"] {
            let place = place(of: url, in: element)
            if let poster = address(url, for: .image, at: place) {
                result.images.append(.init(place: place, alt: ""))
                write("poster", poster)
            }
        }
        for attribute in element.attributes { write(attribute, of: element.name) }
        write(" controls preload=\"metadata\">")
        for (source, address) in sources {
            write("<source")
            write("src", address)
            for attribute in source.attributes { write(attribute, of: "source") }
            write(">")
        }
        write(end: element.name)
    }

    private mutating func media(of element: HTMLElement) -> Address? {
        guard let url = element["src"] else { return nil }
        return address(url, for: .media, at: place(of: url, in: element))
    }

    private mutating func write(_ name: StaticString, _ address: Address) {
        write(" ")
        write(name)
        write("=\"")
        write(address)
        write("\"")
    }

    /// The size that an editor gave a picture, with its own proportions where they are known.
    private func size(of element: HTMLElement, known: ImageSize?) -> (width: Int?, height: Int?) {
        func number(_ name: String) -> Int? {
            element[name].flatMap { Int(String(decoding: $0, as: UTF8.self)) }
        }
        let given = (width: number("width"), height: number("height"))
        guard let known, known.width > 0, known.height > 0 else { return given }
        switch given {
        case (let width?, nil): return (width, max(1, width * known.height / known.width))
        case (nil, let height?): return (max(1, height * known.width / known.height), height)
        case (nil, nil): return (known.width, known.height)
        default: return given
        }
    }

    private mutating func write(size: (width: Int?, height: Int?)) {
        if let width = size.width { write(attribute: "width", Array(String(width).utf8)) }
        if let height = size.height { write(attribute: "height", Array(String(height).utf8)) }
    }

    /// Where an address of an element stands in the editor's text.
    private mutating func place(of url: [UInt8], in element: HTMLElement) -> Rendering.Place {
        let line = max(1, element.line)
        // What follows a `&` may be written in many ways.
        let words = Array(url.prefix { $0 != UInt8(ascii: "&") })
        let found =
            words.isEmpty ? (line: line, column: 1) : places.place(of: words, near: line)
        return .init(
            url: String(decoding: url, as: UTF8.self), line: found.line, column: found.column)
    }
}
