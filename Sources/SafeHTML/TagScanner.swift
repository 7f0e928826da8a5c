/// Takes a stranger's HTML apart at its tags, as browsers do: what a parser is given holds whole
/// tags and text, and leaves it in no state that what follows would be read in.
struct TagScanner {
    enum Token {
        case text(Range<Int>)
        case start(Tag)
        case end(String)
        /// A comment, a declaration or a stray mark.
        case nothing
    }

    struct Tag {
        /// In lower case.
        var name: String
        /// `<name`, as written.
        var written: Range<Int>
        var attributes: [(name: String, range: Range<Int>)]
    }

    let bytes: [UInt8]
    private(set) var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        guard index < bytes.count else { return nil }
        let start = index
        if bytes[start] == UInt8(ascii: "<") {
            switch byte(at: start + 1) {
            case UInt8(ascii: "!"), UInt8(ascii: "?"): return comment()
            case UInt8(ascii: "/"):
                if isLetter(byte(at: start + 2)) { return tag(at: start + 2, closes: true) }
                return skip(to: endOfMark(from: start + 2))
            case let byte where isLetter(byte): return tag(at: start + 1, closes: false)
            default: break
            }
        }
        index = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        return .text(start..<index)
    }

    /// Passes over the content of an element that is not read as HTML, and over its end tag.
    ///
    /// - Returns: whether that was there.
    @discardableResult
    mutating func skipRawText(of name: String) -> Bool {
        guard name != "plaintext" else {
            index = bytes.count
            return true
        }
        let wanted = Array(name.utf8)
        while index < bytes.count {
            guard let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) else { break }
            index = open + 1
            let end = open + 2 + wanted.count
            guard byte(at: open + 1) == UInt8(ascii: "/"), end <= bytes.count,
                bytes[open + 2..<end].lazy.map({ $0 | 0x20 }).elementsEqual(wanted),
                endsName(byte(at: end))
            else { continue }
            index = endOfMark(from: end)
            return true
        }
        index = bytes.count
        return false
    }

    private func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private func endsName(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    private mutating func skip(to end: Int) -> Token {
        index = end
        return .nothing
    }

    private func endOfMark(from start: Int) -> Int {
        guard start < bytes.count else { return bytes.count }
        return bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
    }

    private mutating func comment() -> Token {
        let start = index
        if bytes[start...].starts(with: "<![CDATA[".utf8) {
            return skip(to: end(of: "]]>", from: start + 9) ?? bytes.count)
        }
        guard bytes[start...].starts(with: "<!--".utf8) else {
            return skip(to: endOfMark(from: start + 2))
        }
        if byte(at: start + 4) == UInt8(ascii: ">") { return skip(to: start + 5) }
        if bytes[(start + 4)...].starts(with: "->".utf8) { return skip(to: start + 6) }
        // A comment that is not closed reaches to the end, so one search serves for all.
        return skip(to: end(of: "-->", from: start + 4) ?? bytes.count)
    }

    private func end(of mark: String, from start: Int) -> Int? {
        let mark = Array(mark.utf8)
        var index = start
        while index + mark.count <= bytes.count {
            if bytes[index..<index + mark.count].elementsEqual(mark) { return index + mark.count }
            index += 1
        }
        return nil
    }
}

// MARK: - Tags

extension TagScanner {
    /// A tag whose name begins at `start`; as text where it is never closed.
    private mutating func tag(at start: Int, closes: Bool) -> Token {
        let open = index
        index = start
        while index < bytes.count, !endsName(bytes[index]) { index += 1 }
        // No name that means anything is as long as this.
        let name = String(decoding: bytes[start..<min(index, start + 40)], as: UTF8.self)
            .lowercased()
        let written = open..<min(index, start + 40)
        var attributes: [(name: String, range: Range<Int>)] = []
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ">") {
                index += 1
                return closes
                    ? .end(name)
                    : .start(Tag(name: name, written: written, attributes: attributes))
            }
            if isSpace(byte) || byte == UInt8(ascii: "/") {
                index += 1
            } else if let attribute = attribute() {
                attributes.append(attribute)
            }
        }
        return .text(open..<bytes.count)
    }

    private mutating func attribute() -> (name: String, range: Range<Int>)? {
        let start = index
        index += 1
        while index < bytes.count, !endsName(bytes[index]), bytes[index] != UInt8(ascii: "=") {
            index += 1
        }
        let nameEnd = index
        var end = index
        while isSpace(byte(at: index)) { index += 1 }
        if byte(at: index) == UInt8(ascii: "=") {
            index += 1
            while isSpace(byte(at: index)) { index += 1 }
            skipValue()
            end = index
        }
        guard nameEnd - start <= 40 else { return nil }
        let name = String(decoding: bytes[start..<nameEnd], as: UTF8.self).lowercased()
        return (name, start..<end)
    }

    private mutating func skipValue() {
        let quote = byte(at: index)
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let rest = bytes[(index + 1)...]
            index = rest.firstIndex(of: quote).map { $0 + 1 } ?? bytes.count
        } else {
            while index < bytes.count, !isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") {
                index += 1
            }
        }
    }
}
