import Markup

/// The text that the parser is given: our own HTML with numbers in its tags, and of the stranger's
/// the tags that may stay.
struct Mixture {
    private let nonce: Nonce
    private(set) var bytes: [UInt8] = []
    /// Our own tags, by their numbers.
    private(set) var ownTags: [ArraySlice<UInt8>] = []
    private(set) var remarks: [Remark] = []
    private(set) var nesting = Nesting()
    /// The element whose end is waited for, and what stands in it left out.
    private var dropping: String?
    /// The last end of each element that was asked for: the piece and the place in it.
    private var ends: [String: (piece: Int, offset: Int)?] = [:]
    private let pieces: [Piece]
    /// Whether the stranger's tags go and only the text stays.
    private let isBare: Bool

    init(_ pieces: [Piece], nonce: Nonce, bare: Bool = false) {
        isBare = bare
        self.nonce = nonce
        self.pieces = pieces
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .own(let html): append(own: html)
            case .blocks(let number): append("<hr \(nonce.own)=\"\(number)\">")
            case .raw(let html, let line): append(raw: html, line: line, piece: index)
            }
        }
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func append(own html: ArraySlice<UInt8>) {
        var rest = html
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            if dropping == nil { bytes.append(contentsOf: rest[..<open]) }
            let end = rest[open...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
            let tag = rest[open...end]
            rest = rest[(end + 1)...]
            let closes = tag.dropFirst().first == UInt8(ascii: "/")
            let name = tag.dropFirst(closes ? 2 : 1).prefix { isName($0) }
            let text = String(decoding: name, as: UTF8.self)
            if closes {
                nesting.end(text)
                append("</\(text)>")
            } else {
                nesting.start(text)
                append("<\(text) \(nonce.own)=\"\(ownTags.count)\">")
                ownTags.append(tag)
            }
        }
        if dropping == nil { bytes.append(contentsOf: rest) }
    }

    private func isName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}

// MARK: - A stranger's HTML

extension Mixture {
    private mutating func append(raw html: [UInt8], line: Int, piece: Int) {
        var scanner = TagScanner(html)
        var counted = (offset: 0, line: line)
        while true {
            let start = scanner.index
            guard let token = scanner.next() else { return }
            switch token {
            case .nothing: break
            case .text(let range): if dropping == nil { append(text: html[range]) }
            case .end(let name): end(name)
            case .start(let tag):
                if dropping == nil || Vocabulary.rawText.contains(tag.name) {
                    let newlines = html[counted.offset..<start].count { $0 == 0x0A }
                    counted = (start, counted.line + newlines)
                    self.start(tag, &scanner, line: counted.line, piece: piece)
                }
            }
        }
    }

    /// Text; a bare `<` in it is no tag.
    private mutating func append(text: ArraySlice<UInt8>) {
        for byte in text {
            if byte == UInt8(ascii: "<") { append("&lt;") } else { bytes.append(byte) }
        }
    }

    private mutating func start(
        _ tag: TagScanner.Tag, _ scanner: inout TagScanner, line: Int, piece: Int
    ) {
        let written = Array(scanner.bytes[tag.written])
        func remark(_ kind: Remark.Kind) -> Remark {
            Remark(kind: kind, name: tag.name, written: written, line: line)
        }
        let isRaw = Vocabulary.rawText.contains(tag.name)
        if isRaw, dropping != nil {
            scanner.skipRawText(of: tag.name)
            return
        }
        switch Vocabulary.treatment(of: tag.name) {
        case .keep where isBare, .division where isBare: append(" ")
        case .keep(let name):
            open(name, tag, scanner.bytes, line: line)
        case .division:
            if !Vocabulary.silent.contains(tag.name) { remarks.append(remark(.unwrapped)) }
            note(tag.attributes, besides: [], scanner.bytes, line)
            nesting.start("div")
            append("<div>")
        case .unwrap:
            if !Vocabulary.silent.contains(tag.name) { remarks.append(remark(.unwrapped)) }
        case .dropVoid: remarks.append(remark(.dropped))
        case .drop:
            remarks.append(remark(.dropped))
            if isRaw, scanner.skipRawText(of: tag.name) { return }
            if hasEnd(tag.name, after: scanner.index, piece) { dropping = tag.name }
        case .link:
            remarks.append(remark(.linked))
            open("a", tag, scanner.bytes, line: line, isFrame: true)
            end("a")
            scanner.skipRawText(of: tag.name)
        }
    }

    private mutating func end(_ name: String) {
        if let waited = dropping {
            if waited == name { dropping = nil }
            return
        }
        if isBare { return append(" ") }
        switch Vocabulary.treatment(of: name) {
        case .keep(let name):
            nesting.end(name)
            append("</\(name)>")
        case .division:
            nesting.end("div")
            append("</div>")
        default: break
        }
    }

    /// Writes a start tag with the attributes that may stay.
    private mutating func open(
        _ name: String, _ tag: TagScanner.Tag, _ html: [UInt8], line: Int, isFrame: Bool = false
    ) {
        nesting.start(name)
        append("<\(name)")
        let allowed = Attributes.allowed(on: name)
        var seen: Set<String> = []
        for (attribute, range) in tag.attributes
        where allowed.contains(attribute) || isFrame && attribute == "src" {
            guard seen.insert(attribute).inserted else { continue }
            let shown = attribute == "src" && name == "a" ? "href" : attribute
            append(" \(shown)")
            bytes.append(contentsOf: html[range].dropFirst(attribute.utf8.count))
        }
        if Attributes.holdAddress.contains(name) {
            append(" \(nonce.line)=\"\(line)\"")
        }
        if isFrame { append(" \(nonce.frame)=\"1\"") }
        append(">")
        if !isFrame { note(tag.attributes, besides: allowed, html, line) }
    }

    private mutating func note(
        _ attributes: [(name: String, range: Range<Int>)], besides allowed: Set<String>,
        _ html: [UInt8], _ line: Int
    ) {
        for (name, range) in attributes
        where !allowed.contains(name) && Attributes.isMissed(name) {
            let written = Array(html[range].prefix(name.utf8.count))
            remarks.append(Remark(kind: .attribute, name: name, written: written, line: line))
            return
        }
    }

    /// Whether an element's end stands somewhere after a place. If not, its start alone goes.
    private mutating func hasEnd(_ name: String, after offset: Int, _ piece: Int) -> Bool {
        let last = ends[name] ?? lastEnd(of: name)
        ends[name] = .some(last)
        guard let last else { return false }
        return last.piece > piece || last.piece == piece && last.offset >= offset
    }

    private func lastEnd(of name: String) -> (piece: Int, offset: Int)? {
        let wanted = Array("</\(name)".utf8)
        for (index, piece) in pieces.enumerated().reversed() {
            guard case .raw(let html, _) = piece, html.count >= wanted.count else { continue }
            var start = html.count - wanted.count
            while start >= 0 {
                if html[start] == UInt8(ascii: "<"), html[start + 1] == UInt8(ascii: "/"),
                    html[start + 2..<start + wanted.count].lazy.map({ $0 | 0x20 })
                        .elementsEqual(wanted[2...])
                {
                    return (index, start)
                }
                start -= 1
            }
        }
        return nil
    }
}
