extension AutolinkScanner {
    /// Where the address that has begun before `start` ends.
    func end(from start: Int) -> Int {
        var end = start
        loop: while end < text.count {
            switch text[end] {
            case 0...0x20, UInt8(ascii: "<"), 0x7F: break loop
            case 0x80...:
                let (scalar, next) = UTF8Cursor.next(text, end)
                if ends(at: scalar) { break loop }
                end = next
            default: end += 1
            }
        }
        return trimmed(start..<end)
    }

    /// Without the punctuation that ends the sentence, and without brackets that were opened
    /// before the address.
    private func trimmed(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        var surplus = Brackets(in: text.part(range))
        while end > range.lowerBound {
            switch text[end - 1] {
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
                UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
                UInt8(ascii: "'"), UInt8(ascii: "\""):
                end -= 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                guard surplus.takeClosing(text[end - 1]) else { return end }
                end -= 1
            case UInt8(ascii: ";"): end = withoutReference(end, after: range.lowerBound)
            default: return end
            }
        }
        return end
    }

    /// Before a character reference that ends at `end`, or before the semicolon alone.
    private func withoutReference(_ end: Int, after start: Int) -> Int {
        var index = end - 1
        while index > start, isAlphanumeric(text[index - 1]) { index -= 1 }
        let isReference =
            index > start && index < end - 1 && text[index - 1] == UInt8(ascii: "&")
        return isReference ? index - 1 : end - 1
    }

    /// A mail address round the `@` at `index`.
    mutating func mail(at index: Int) {
        var start = index
        while start > floor, isLocalPart(text[start - 1]) { start -= 1 }
        guard start < index else { return }
        var end = index + 1
        var hasPeriod = false
        while end < text.count {
            let byte = text[end]
            if byte == UInt8(ascii: ".") {
                guard end + 1 < text.count, isAlphanumeric(text[end + 1]) else { break }
                hasPeriod = true
            } else if !isAlphanumeric(byte), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
                break
            }
            end += 1
        }
        guard hasPeriod, isHost(text.part(index + 1..<end)) else { return }
        // `@` again goes on with something that is not a host; after a colon comes a path or a port.
        if end < text.count, text[end] == UInt8(ascii: "@") { return }
        if end + 1 < text.count, text[end] == UInt8(ascii: ":"),
            isAlphanumeric(text[end + 1]) || text[end + 1] == UInt8(ascii: "/")
        {
            return
        }
        add(start..<end, "mailto:")
    }

    /// Whether mail can go to a host: its last label is made of letters, or of Punycode. Versions
    /// look like mail addresses otherwise, `react@18.2.0`, `react@18.x`.
    private func isHost(_ host: Bytes) -> Bool {
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let last = labels.last else { return false }
        let isPunycode = last.prefix(4).elementsEqual("xn--".utf8) && last.last != 0x2D
        guard isPunycode || !last.isEmpty && last.allSatisfy(isLetter) else { return false }
        let areNumbers = labels.dropLast().allSatisfy { label in
            label.allSatisfy { (0x30...0x39).contains($0) }
        }
        return !areNumbers || labels.count == 2 && last.count > 1
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private func isLocalPart(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
    }
}

/// How many more brackets of each kind close within an address than open.
private struct Brackets {
    private var round = 0
    private var square = 0
    private var curly = 0

    init(in address: Bytes) {
        for byte in address {
            switch byte {
            case UInt8(ascii: ")"): round += 1
            case UInt8(ascii: "("): round -= 1
            case UInt8(ascii: "]"): square += 1
            case UInt8(ascii: "["): square -= 1
            case UInt8(ascii: "}"): curly += 1
            case UInt8(ascii: "{"): curly -= 1
            default: break
            }
        }
    }

    /// Whether the closing bracket `byte` is one too many; then there is one less.
    mutating func takeClosing(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ")"): Brackets.take(&round)
        case UInt8(ascii: "]"): Brackets.take(&square)
        default: Brackets.take(&curly)
        }
    }

    private static func take(_ surplus: inout Int) -> Bool {
        guard surplus > 0 else { return false }
        surplus -= 1
        return true
    }
}
