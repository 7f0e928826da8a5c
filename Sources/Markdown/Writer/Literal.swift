/// One line of literal text on its way into Markdown.
///
/// Escapes stand only where CommonMark or a GFM extension would act, so that an editor meets
/// readable prose and not a thicket of backslashes.
struct Literal {
    /// UTF-8 without line breaks, without white space at either end.
    let bytes: [UInt8]
    /// Marks that come in pairs and of which the text holds one alone: it means itself.
    private let lone: Set<UInt8>

    init(_ text: String) {
        let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
        let end = scalars.lastIndex { !$0.properties.isWhitespace }
        var bytes: [UInt8] = []
        for byte in (end.map { String(scalars[...$0]) } ?? "").utf8 {
            switch byte {
            case 0x0A, 0x0D: bytes.append(0x20)
            // libcmark replaces NUL, which no Markdown can hold; do so before it does.
            case 0: bytes.append(contentsOf: "\u{FFFD}".utf8)
            default: bytes.append(byte)
            }
        }
        self.bytes = bytes
        lone = Set("*_~`".utf8.filter { mark in bytes.count(where: { $0 == mark }) == 1 })
    }

    /// The text within a line that has already begun.
    ///
    /// - Parameter isEmphasised: whether asterisks stand around it, which a lone one would pair with.
    func inline(isEmphasised: Bool = false) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 8)
        for index in bytes.indices {
            let isHarmless = lone.contains(bytes[index]) && !isEmphasised
            if !isHarmless, acts(at: index) { out.append(Literal.backslash) }
            out.append(bytes[index])
        }
        return out
    }

    static let backslash = UInt8(ascii: "\\")

    /// Whether the byte at `index` could mean something else than itself.
    private func acts(at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "`"): true
        case Literal.backslash: !(byte(index + 1).map { $0.isWord || $0 >= 0x80 } ?? false)
        case UInt8(ascii: "*"): !standsApart(index)
        case UInt8(ascii: "_"): !standsApart(index) && !isWithinWord(index)
        case UInt8(ascii: "~"): !standsApart(index)
        // A footnote's reference, and what labels a quotation.
        case UInt8(ascii: "["):
            byte(index + 1) == UInt8(ascii: "^") || index == 0 && byte(1) == UInt8(ascii: "!")
        case UInt8(ascii: "]"): byte(index + 1).map { "([:".utf8.contains($0) } ?? false
        case UInt8(ascii: "<"):
            byte(index + 1).map { $0.isLetter || "/!?".utf8.contains($0) } ?? false
        case UInt8(ascii: "&"): beginsEntity(index)
        default: false
        }
    }

    func byte(_ index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

    /// Spaces on both sides: such a mark neither opens nor closes anything.
    private func standsApart(_ index: Int) -> Bool {
        byte(index - 1) == 0x20 && byte(index + 1) == 0x20
    }

    /// `snake_case` needs no escape: an underscore between letters never acts.
    private func isWithinWord(_ index: Int) -> Bool {
        guard let before = byte(index - 1), let after = byte(index + 1) else { return false }
        return before.isWord && after.isWord
    }

    /// `&` and a name or number and `;`. No entity's name is longer than 32 bytes.
    private func beginsEntity(_ index: Int) -> Bool {
        var next = index + 1
        while let byte = byte(next), next - index <= 40 {
            if byte == UInt8(ascii: ";") { return next > index + 1 }
            guard byte.isWord || byte == UInt8(ascii: "#") else { return false }
            next += 1
        }
        return false
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    /// An ASCII letter or digit.
    var isWord: Bool { isDigit || isLetter }
}
