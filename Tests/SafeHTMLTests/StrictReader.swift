@testable import SafeHTML

/// Reads HTML word for word: every tag is taken to open and close where it stands.
struct StrictReader {
    private let bytes: [UInt8]
    private var index = 0

    static func nodes(_ html: [UInt8]) -> [HTMLNode]? {
        var reader = StrictReader(bytes: html)
        let nodes = reader.nodes(until: nil)
        return reader.index == html.count ? nodes : nil
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func nodes(until end: String?) -> [HTMLNode]? {
        var result = NodeList()
        while index < bytes.count {
            if bytes[index] != UInt8(ascii: "<") {
                let start = index
                while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
                result.append(.text(resolved(start..<index)))
            } else if bytes[index + 1] == UInt8(ascii: "/") {
                let start = index + 2
                while bytes[index] != UInt8(ascii: ">") { index += 1 }
                let name = String(decoding: bytes[start..<index], as: UTF8.self)
                index += 1
                return name == end ? result.finish() : nil
            } else {
                guard let element = element() else { return nil }
                result.append(.element(element))
            }
        }
        return end == nil ? result.finish() : nil
    }

    private mutating func element() -> HTMLElement? {
        index += 1
        var element = HTMLElement(name: word())
        while bytes[index] == 0x20 {
            index += 1
            let name = word()
            var value: [UInt8] = []
            if bytes[index] == UInt8(ascii: "=") {
                let start = index + 2
                index = start
                while bytes[index] != UInt8(ascii: "\"") { index += 1 }
                value = resolved(start..<index)
                index += 1
            }
            element.attributes.append(.init(name: name, value: value))
        }
        index += 1
        if Vocabulary.void.contains(element.name) { return element }
        // A parser takes away a line's end that stands first.
        if element.name == "pre", bytes[index] == 0x0A { index += 1 }
        guard let children = nodes(until: element.name) else { return nil }
        element.children = children
        return element
    }

    private mutating func word() -> String {
        let start = index
        while !" =>".utf8.contains(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private func resolved(_ range: Range<Int>) -> [UInt8] {
        var text = String(decoding: bytes[range], as: UTF8.self)
        for (reference, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] {
            text = text.split(separator: reference, omittingEmptySubsequences: false)
                .joined(separator: character)
        }
        return Array(text.utf8)
    }
}
