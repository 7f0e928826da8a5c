import Markup

/// Appends XML to bytes: tags as they are, text escaped and without what XML 1.0 forbids.
struct XMLWriter {
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    mutating func raw(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func text(_ text: String) {
        // Controls, and the first byte of U+FFFE, are rare enough for a slow second look.
        let isClean = text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0xEF) || $0 == 0x09 || $0 == 0x0A }
        guard !isClean else { return Escape.append(text, to: &bytes) }
        let allowed = text.unicodeScalars.filter {
            ($0.value >= 0x20 || $0.value == 0x09 || $0.value == 0x0A)
                && $0.value != 0xFFFE && $0.value != 0xFFFF
        }
        Escape.append(String(String.UnicodeScalarView(allowed)), to: &bytes)
    }

    mutating func text(_ link: Link) { Escape.append(link.bytes, to: &bytes) }

    /// `<name>text</name>` on a line.
    mutating func element(_ name: StaticString, _ text: String) {
        raw("<")
        raw(name)
        raw(">")
        self.text(text)
        raw("</")
        raw(name)
        raw(">\n")
    }
}
