/// Writes inlines as one line of Markdown; a hard break ends the line with a backslash.
struct InlineWriter {
    private(set) var bytes: [UInt8] = []
    private let hasMarks: Bool
    private var linkDepth = 0

    /// - Parameter hasMarks: whether emphasis is written, or its words alone.
    init(_ inlines: [Inline], hasMarks: Bool) {
        self.hasMarks = hasMarks
        write(inlines)
        while let last = bytes.last, last == 0x20 || last == 0x0A {
            // A break at the end would show its backslash.
            bytes.removeLast(last == 0x0A ? 2 : 1)
        }
    }

    private mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): write(text)
        case .code(let code): write(code: code)
        case .emphasis(let parts): wrap(parts, "*")
        case .strong(let parts): wrap(parts, "**")
        case .strike(let parts): wrap(parts, "~~")
        case .link(let address, let parts): link(address, parts)
        case .image(let address, let alt):
            bytes.append(contentsOf: "![".utf8)
            write(alt)
            target(address)
        case .lineBreak:
            guard !isAtStart else { return }
            bytes.append(contentsOf: "\\\n".utf8)
        }
    }

    /// Whether nothing but white space stands on this line.
    private var isAtStart: Bool { bytes.isEmpty || bytes.last == 0x0A }

    private mutating func write(_ text: String) {
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace, scalar.value < 0x80 {
                if !isAtStart { bytes.append(0x20) }
                continue
            }
            guard scalar.value != 0 else {
                bytes.append(contentsOf: "\u{FFFD}".utf8)
                continue
            }
            if acts(scalar) { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(contentsOf: String(scalar).utf8)
        }
    }

    /// Whether a character could mean something in Markdown, whatever comes after it.
    private func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        // A `!` before a link would make a picture of it.
        case "\\", "`", "*", "_", "~", "[", "]", "<", ">", "&", "#", "|", "!": return true
        case "+", "-", "=": return isAtStart
        case ".", ")":
            let line = bytes.lastIndex(of: 0x0A).map { bytes[($0 + 1)...] } ?? bytes[...]
            return !line.isEmpty && line.count <= 9 && line.allSatisfy(\.isDigit)
        default: return false
        }
    }

    private mutating func write(code: String) {
        let text = code.split(omittingEmptySubsequences: false) { $0.isNewline }
            .joined(separator: " ").replacing("\0", with: "\u{FFFD}")
        guard text.contains(where: { $0 != " " }) else { return }
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        // A backtick before this one would lengthen the fence; a comment is shown nowhere.
        if bytes.last == UInt8(ascii: "`") { bytes.append(contentsOf: "<!-- -->".utf8) }
        let fence = String(repeating: "`", count: longest + 1)
        let needsRoom = text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ")
        let room = needsRoom || text.hasSuffix(" ") ? " " : ""
        bytes.append(contentsOf: (fence + room + text + room + fence).utf8)
    }

    private mutating func wrap(_ parts: [Inline], _ mark: String) {
        guard hasMarks, Inline.text(of: parts).contains(where: { !$0.isWhitespace }) else {
            return write(parts)
        }
        bytes.append(contentsOf: mark.utf8)
        write(parts)
        bytes.append(contentsOf: mark.utf8)
    }

    private mutating func link(_ address: String, _ parts: [Inline]) {
        guard linkDepth == 0 else { return write(parts) }
        linkDepth += 1
        bytes.append(UInt8(ascii: "["))
        write(parts)
        target(address)
        linkDepth -= 1
    }

    private mutating func target(_ address: String) {
        bytes.append(contentsOf: "](<".utf8)
        for byte in address.utf8 where byte > 0x20 && byte != 0x7F {
            if "<>\\".utf8.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        bytes.append(contentsOf: ">)".utf8)
    }
}
