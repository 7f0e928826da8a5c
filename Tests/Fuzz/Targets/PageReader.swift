/// Reads HTML as strictly as our own renderer writes it: every tag closed where it must be, every
/// attribute in double quotes, every special character as a reference, and all of it allowed.
struct PageReader {
    private let bytes: [UInt8]
    private let rules: PageRules
    private var position = 0
    private var open: [String] = []
    private var ids: Set<[UInt8]> = []

    static func check(_ html: [UInt8], _ rules: PageRules = .body) throws(Broken) {
        guard String(validating: html, as: UTF8.self) != nil else {
            throw Broken("the page is not UTF-8")
        }
        try demand(!html.contains(0), "the page holds NUL")
        var reader = PageReader(bytes: html, rules: rules)
        try reader.readAll()
    }

    private init(bytes: [UInt8], rules: PageRules) { (self.bytes, self.rules) = (bytes, rules) }

    private mutating func readAll() throws(Broken) {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "<"): try readTag()
            case UInt8(ascii: "&"): _ = try readReference()
            case UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                throw broken("a bare \(Character(Unicode.Scalar(bytes[position])))")
            default: position += 1
            }
        }
        if let last = open.last { throw Broken("<\(last)> is never closed") }
    }

    private mutating func readTag() throws(Broken) {
        position += 1
        let closes = take("/")
        let name = readName()
        guard let attributes = rules.attributes[name] else { throw broken("the tag <\(name)>") }
        if closes {
            guard take(">"), open.popLast() == name else { throw broken("a crossed </\(name)>") }
            return
        }
        try checkParents(of: name)
        var seen: Set<String> = []
        while take(" ") {
            let attribute = readName()
            guard attributes.contains(attribute), seen.insert(attribute).inserted else {
                throw broken("the attribute \(attribute) of <\(name)>")
            }
            let value = take("=") ? try readValue() : []
            guard PageRules.allow(String(decoding: value, as: UTF8.self), for: attribute, of: name)
            else { throw broken("the \(attribute) of <\(name)>") }
            if attribute == "id", !ids.insert(value).inserted { throw broken("an id twice") }
        }
        guard take(">") else { throw broken("what <\(name)> holds") }
        if !PageRules.void.contains(name) { open.append(name) }
    }

    /// Browsers end a paragraph, and a link, where another begins in it.
    private func checkParents(of name: String) throws(Broken) {
        if name == "a", open.contains("a") { throw broken("a link in a link") }
        guard PageRules.blocks.contains(name) else { return }
        for parent in open.reversed() where parent == "p" || parent.first == "h" {
            throw broken("<\(name)> in <\(parent)>")
        }
    }

    private mutating func readValue() throws(Broken) -> [UInt8] {
        guard take("\"") else { throw broken("an attribute without quotes") }
        var value: [UInt8] = []
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return value
            case UInt8(ascii: "&"): value.append(try readReference())
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "'"):
                throw broken("a bare character in an attribute")
            default:
                value.append(bytes[position])
                position += 1
            }
        }
        throw broken("an attribute that never ends")
    }

    private static let references: [(name: StaticString, byte: UInt8)] = [
        ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27),
    ]

    private mutating func readReference() throws(Broken) -> UInt8 {
        for (name, byte) in PageReader.references where take(name) { return byte }
        throw broken("a bare &")
    }

    private mutating func readName() -> String {
        let start = position
        while position < bytes.count, PageReader.isName(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }

    private mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        let isHere = text.withUTF8Buffer { text in
            position + count <= bytes.count
                && bytes[position..<position + count].elementsEqual(text)
        }
        if isHere { position += count }
        return isHere
    }

    private func broken(_ what: String) -> Broken {
        let around = bytes[max(0, position - 60)..<min(bytes.count, position + 20)]
        return Broken("\(what), at byte \(position): \(String(decoding: around, as: UTF8.self))")
    }
}
