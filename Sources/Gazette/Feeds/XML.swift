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
        markup.withUnsafeBufferPointer { bytes in
            var index = 2
            while index < bytes.count {
                if bytes[index] == 0x3E, bytes[index - 1] == 0x5D, bytes[index - 2] == 0x5D {
                    return markup.startIndex + index
                }
                index += 1
            }
            return nil
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
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x20, byte != 0x09, byte != 0x0A { return false }
            // U+FFFE and U+FFFF; the marks of full width that begin alike are everywhere.
            if byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBF,
                text[index + 2] >= 0xBE
            {
                return false
            }
            index += 1
        }
        return true
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
