import Markup

/// Appends XML to bytes: tags as they are, text escaped and without what XML 1.0 forbids.
struct XMLWriter {
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    mutating func raw(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func text(_ text: String) {
        var text = text
        let isClean = text.withUTF8 { XMLWriter.isAllowed($0) }
        guard !isClean else { return Escape.append(text, to: &bytes) }
        Escape.append(XMLWriter.allowed(Array(text.utf8)), to: &bytes)
    }

    mutating func text(_ link: Link) { Escape.append(link.bytes, to: &bytes) }

    /// Markup as text: in a section that takes it as it is.
    mutating func section(_ markup: [UInt8]) {
        raw("<![CDATA[")
        let clean = markup.withUnsafeBufferPointer { XMLWriter.isAllowed($0) }
        var rest = (clean ? markup : XMLWriter.allowed(markup))[...]
        // `]]>` would end the section; it is cut in two.
        while let end = XMLWriter.sectionEnd(in: rest) {
            bytes.append(contentsOf: rest[..<end])
            raw("]]><![CDATA[")
            rest = rest[end...]
        }
        bytes.append(contentsOf: rest)
        raw("]]>")
    }

    /// Where a `>` stands that follows `]]`.
    private static func sectionEnd(in markup: ArraySlice<UInt8>) -> Int? {
        markup.indices.dropFirst(2).first {
            markup[$0] == 0x3E && markup[$0 - 1] == 0x5D && markup[$0 - 2] == 0x5D
        }
    }

    /// `<name>text</name>` on a line.
    mutating func element(_ name: StaticString, _ text: String) {
        open(name)
        self.text(text)
        close(name)
    }

    /// `<name>` and what comes into it.
    mutating func open(_ name: StaticString) {
        raw("<")
        raw(name)
        raw(">")
    }

    /// `</name>` and the end of the line.
    mutating func close(_ name: StaticString) {
        raw("</")
        raw(name)
        raw(">\n")
    }

    /// ` name="text"` within a tag.
    mutating func attribute(_ name: StaticString, _ text: String) {
        raw(" ")
        raw(name)
        raw("=\"")
        self.text(text)
        raw("\"")
    }

    /// Whether XML 1.0 takes every character.
    private static func isAllowed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        !text.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0xEF }
    }

    /// Without the controls and the two non-characters that XML 1.0 forbids.
    private static func allowed(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let byte = text[index]
            let isNoCharacter =
                byte == 0xEF && index + 2 < text.count && text[index + 1] == 0xBF
                && text[index + 2] >= 0xBE
            if isNoCharacter {
                index += 3
                continue
            }
            if byte >= 0x20 || byte == 0x09 || byte == 0x0A { result.append(byte) }
            index += 1
        }
        return result
    }
}
