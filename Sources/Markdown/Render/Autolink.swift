/// An address that stands bare in the text.
struct Autolink: Equatable {
    /// In the text, in bytes.
    var range: Range<Int>
    /// What the address lacks: `http://` before `www.`, `mailto:` before a mail address.
    var prefix: String
}

/// Finds bare addresses: `https://…`, `www.…` and mail, as GitHub does, except that they end where
/// Chinese, Japanese or Korean text goes on.
struct AutolinkScanner {
    let text: Bytes
    /// The character that says "not this": no address goes on over it.
    let marker: UInt32?
    private var links: [Autolink] = []
    /// Where the last link ended.
    private(set) var floor = 0

    init(_ text: Bytes, marker: Marker?) {
        self.text = text
        self.marker = marker?.scalar
    }

    func scan() -> [Autolink] {
        guard
            text.find(UInt8(ascii: "@")) != nil || text.contains("://")
                || text.holdsWWW
        else { return [] }
        var copy = self
        copy.run()
        return copy.links
    }

    private mutating func run() {
        var index = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: ":"): url(at: index)
            case UInt8(ascii: "w"): www(at: index)
            case UInt8(ascii: "@"): mail(at: index)
            default: break
            }
            index = max(index + 1, floor)
        }
    }

    mutating func add(_ range: Range<Int>, _ prefix: String) {
        links.append(Autolink(range: range, prefix: prefix))
        floor = range.upperBound
    }

    private mutating func url(at colon: Int) {
        guard text.matches("://", at: colon) else { return }
        for scheme in ["https", "http", "ftp"] as [StaticString] {
            let start = colon - scheme.utf8CodeUnitCount
            guard start >= floor, hasScheme(scheme, at: start) else { continue }
            guard start == 0 || !isAlphanumeric(text[start - 1]) else { continue }
            let host = colon + 3
            guard host < text.count, isAlphanumeric(text[host]) else { return }
            return add(start..<end(from: host), "")
        }
    }

    private func hasScheme(_ scheme: StaticString, at start: Int) -> Bool {
        guard start + scheme.utf8CodeUnitCount <= text.count else { return false }
        return scheme.withUTF8Buffer { scheme in
            scheme.indices.allSatisfy { text[start + $0] | 0x20 == scheme[$0] }
        }
    }

    private mutating func www(at start: Int) {
        guard start >= floor, text.matches("www.", at: start), mayBegin(at: start),
            isDomain(from: start)
        else { return }
        add(start..<end(from: start), "http://")
    }

    /// After a space, an opening mark or a CJK character.
    private func mayBegin(at start: Int) -> Bool {
        guard start > 0 else { return true }
        switch text[start - 1] {
        case 0x09...0x0D, 0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: "("):
            return true
        case 0x80...: return ends(at: UTF8Cursor.previous(text, start).scalar)
        default: return false
        }
    }

    /// Whether labels with a period between them begin at `start`, the last two without `_`.
    private func isDomain(from start: Int) -> Bool {
        var periods = 0
        var underscores = (last: 0, before: 0)
        var index = start
        // A host name has no more than 253 characters; so rows of `www.` cost no more than that.
        while index < text.count, index - start <= 253 {
            let byte = text[index]
            if byte == UInt8(ascii: ".") {
                guard index + 1 < text.count, isAlphanumeric(text[index + 1]) else { break }
                periods += 1
                underscores = (0, underscores.last)
            } else if byte == UInt8(ascii: "_") {
                underscores.last += 1
            } else if !isAlphanumeric(byte), byte != UInt8(ascii: "-") {
                break
            }
            index += 1
        }
        return periods > 0 && underscores == (0, 0)
    }

    /// Whether a character goes on with the sentence and not with the address.
    func ends(at scalar: UInt32) -> Bool {
        Scalar.isCJK(scalar) || Scalar.isSpace(scalar) || (0x2000...0x206F).contains(scalar)
            || scalar == 0xAB || scalar == 0xBB || scalar == marker
    }
}
