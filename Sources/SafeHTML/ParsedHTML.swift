@preconcurrency import CGumbo
import Markup

/// A text that libgumbo has parsed: the owner of its memory.
struct ParsedHTML: ~Copyable {
    /// How deep a tree may be; what is deeper is not taken over.
    private static let depthLimit = 256

    private let output: UnsafeMutablePointer<GumboOutput>
    /// The parser refers to the text as long as its tree lives.
    private let text: UnsafeMutableBufferPointer<CChar>
    private let nonce: Nonce

    /// Parses `bytes` (UTF-8) as what stands in a page's body.
    init?(_ bytes: [UInt8], nonce: Nonce) {
        text = .allocate(capacity: bytes.count + 1)
        for (index, byte) in bytes.enumerated() { text[index] = CChar(bitPattern: byte) }
        text[bytes.count] = 0
        self.nonce = nonce
        var options = kGumboDefaultOptions
        options.max_errors = 0
        options.fragment_context = GUMBO_TAG_DIV
        guard let base = text.baseAddress,
            let output = gumbo_parse_with_options(&options, base, bytes.count)
        else {
            text.deallocate()
            return nil
        }
        self.output = output
    }

    deinit {
        var options = kGumboDefaultOptions
        gumbo_destroy_output(&options, output)
        text.deallocate()
    }

    /// Its tree, or nil where that is too deep.
    var nodes: [HTMLNode]? {
        guard let root = output.pointee.root else { return nil }
        return children(of: root.pointee.v.element, depth: 0)
    }

    private func children(of element: GumboElement, depth: Int) -> [HTMLNode]? {
        guard depth < ParsedHTML.depthLimit else { return nil }
        var result = NodeList()
        for index in 0..<Int(element.children.length) {
            guard let pointer = element.children.data[index] else { continue }
            let node = pointer.assumingMemoryBound(to: GumboNode.self)
            switch node.pointee.type {
            case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
                result.append(.text(ParsedHTML.bytes(node.pointee.v.text.text)))
            case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
                let source = node.pointee.v.element
                guard let children = children(of: source, depth: depth + 1) else { return nil }
                guard source.tag != GUMBO_TAG_UNKNOWN, source.tag_namespace == GUMBO_NAMESPACE_HTML
                else {
                    result.append(children)
                    continue
                }
                var element = childless(source)
                element.children = children
                result.append(.element(element))
            default: break
            }
        }
        return result.finish()
    }

    /// An element without its children.
    private func childless(_ source: GumboElement) -> HTMLElement {
        var element = HTMLElement(name: String(cString: gumbo_normalized_tagname(source.tag)))
        for index in 0..<Int(source.attributes.length) {
            guard let pointer = source.attributes.data[index] else { continue }
            let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
            let name = String(cString: attribute.name)
            let value = ParsedHTML.bytes(attribute.value)
            switch name {
            case nonce.own: element.own = Int(String(decoding: value, as: UTF8.self))
            case nonce.line: element.line = Int(String(decoding: value, as: UTF8.self)) ?? 0
            default: element.attributes.append(.init(name: name, value: value))
            }
        }
        return element
    }

    /// A text, without characters that no page may hold.
    private static func bytes(_ string: UnsafePointer<CChar>?) -> [UInt8] {
        guard let string else { return [] }
        var end = string
        while end.pointee != 0 { end += 1 }
        let raw = UnsafeRawBufferPointer(start: string, count: end - string)
        let text = raw.bindMemory(to: UInt8.self)
        guard ForbiddenCharacters.next(in: text) != nil else { return Array(text) }
        return ForbiddenCharacters.replaced(in: text)
    }
}
