import Markup
import SafeHTML

/// Elements of raw HTML that lead somewhere: their addresses go the way of Markdown's own.
extension Renderer {
    mutating func write(link element: HTMLElement, _ settling: inout Settling) {
        let url = element["href"] ?? []
        let start = html.count
        write("<a href=\"")
        guard let link = address(url, place(of: url, in: element)) else {
            html.removeSubrange(start...)
            return write(element.children, &settling)
        }
        if let link = link.known { append(link) }
        write("\"")
        if let link = link.known { rel(link) }
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
        guard let link = Link(url, for: .image) else {
            result.refused.append(place)
            return Escape.append(alt, to: &html)
        }
        write("<img src=\"")
        append(link)
        write("\"")
        write(attribute: "alt", alt)
        for attribute in element.attributes
        where !["alt", "width", "height"].contains(attribute.name) {
            write(attribute, of: "img")
        }
        write(size: size(of: element, known: options.imageSize(place.url)))
        if imageCount >= options.eagerImages { write(" loading=\"lazy\"") }
        imageCount += 1
        write(" decoding=\"async\">")
    }

    /// A film or a sound, with controls; nothing starts by itself.
    mutating func write(media element: HTMLElement) {
        let start = html.count
        write("<")
        html.append(contentsOf: element.name.utf8)
        var leads = false
        if let url = element["src"], let link = media(url, in: element) {
            write(attribute: "src", link)
            leads = true
        }
        if let poster = element["poster"], let link = Link(poster, for: .image) {
            result.images.append(.init(place: place(of: poster, in: element), alt: ""))
            write(attribute: "poster", own(link))
        }
        for attribute in element.attributes { write(attribute, of: element.name) }
        write(" controls preload=\"metadata\">")
        for case .element(let source) in element.children {
            guard let url = source["src"], let link = media(url, in: source) else { continue }
            write("<source")
            write(attribute: "src", link)
            for attribute in source.attributes { write(attribute, of: "source") }
            write(">")
            leads = true
        }
        write(end: element.name)
        if !leads { html.removeSubrange(start...) }
    }

    private mutating func media(_ url: [UInt8], in element: HTMLElement) -> [UInt8]? {
        let place = place(of: url, in: element)
        guard let link = Link(url, for: .image) else {
            result.refused.append(place)
            return nil
        }
        if url.first == UInt8(ascii: "/"), !link.isAbsolute { result.rooted.append(place) }
        return own(link)
    }

    /// The bytes of an address; one of the site's own root goes under its base path.
    private func own(_ link: Link) -> [UInt8] {
        link.bytes.first == UInt8(ascii: "/") ? options.base + link.bytes : link.bytes
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

    /// An address that a link may lead to.
    private enum Target {
        case known(Link)
        /// Only the whole site knows it.
        case later

        var known: Link? {
            if case .known(let link) = self { link } else { nil }
        }
    }

    /// Notes an address, whose value begins where the page ends now.
    private mutating func address(_ url: [UInt8], _ place: Rendering.Place) -> Target? {
        if Renderer.isFileReference(url) {
            result.references.append(.init(place: place, offset: html.count))
            return .later
        }
        guard let link = Link(url) else {
            result.refused.append(place)
            return nil
        }
        if url.first == UInt8(ascii: "#"), url.count > 1 { result.deadFragments.append(place) }
        if url.first == UInt8(ascii: "/"), !link.isAbsolute { result.rooted.append(place) }
        return .known(link)
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
