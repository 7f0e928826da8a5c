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

    /// Without the punctuation that ends the sentence, and without a bracket that was opened
    /// before the address.
    private func trimmed(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        var surplus = 0
        for byte in text[range] {
            if byte == UInt8(ascii: ")") { surplus += 1 }
            if byte == UInt8(ascii: "(") { surplus -= 1 }
        }
        while end > range.lowerBound {
            switch text[end - 1] {
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
                UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
                UInt8(ascii: "'"), UInt8(ascii: "\""):
                end -= 1
            case UInt8(ascii: ")"):
                guard surplus > 0 else { return end }
                surplus -= 1
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
        let last = text[end - 1]
        guard hasPeriod, isAlphanumeric(last) else { return }
        // `@` again or `+` goes on with something that is not a host.
        if end < text.count, text[end] == UInt8(ascii: "@") { return }
        add(start..<end, "mailto:")
    }

    private func isLocalPart(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
    }
}
