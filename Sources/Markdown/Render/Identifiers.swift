/// Makes the ids of headings out of their words, as GitHub does: links to headings that were
/// written for GitHub lead where they did there.
struct Identifiers {
    /// What a reader's page calls its main part. It counts as taken.
    private static let own = "content"

    /// How often each id had a number added.
    private var used: [String: Int] = [Identifiers.own: 0]
    /// No id begins so: the page has its own that do. Empty where it has none.
    private let reservedPrefix: String

    init(reservedPrefix: String = "") { self.reservedPrefix = reservedPrefix }

    /// Letters, marks, decimal digits, `_` and `-` stay, in lower case; a space becomes a hyphen,
    /// and the rest goes. What is taken gets `-1`, `-2` and so on.
    mutating func id(for words: [UInt8]) -> String {
        let slug = Identifiers.slug(words)
        let base = slug.isEmpty ? "section" : slug
        return unique(base) ?? unique("section-" + base) ?? base
    }

    /// Whether nothing of the page's own is called so.
    func isFree(_ id: String) -> Bool {
        !isReserved(id) && id != Identifiers.own && id != "top"
    }

    /// Gives an id to something that is no heading.
    mutating func take(_ id: String) { used[id] = used[id] ?? 0 }

    /// `base`, with a number where it is taken; nil where the page would have that for itself.
    private mutating func unique(_ base: String) -> String? {
        if isReserved(base) { return nil }
        guard var number = used[base] else {
            used[base] = 0
            return base
        }
        var id = base
        repeat {
            number += 1
            id = "\(base)-\(number)"
            if isReserved(id) { return nil }
        } while used[id] != nil
        used[base] = number
        used[id] = 0
        return id
    }

    private func isReserved(_ id: String) -> Bool {
        Identifiers.isOfFootnote(id) || !reservedPrefix.isEmpty && id.hasPrefix(reservedPrefix)
    }

    /// Whether footnotes and references to them may be called so: `fn-1`, `fnref-1-2`.
    static func isOfFootnote(_ id: String) -> Bool {
        guard id.utf8.first == UInt8(ascii: "f") else { return false }
        let parts = id.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count > 1 && (parts[0] == "fn" || parts[0] == "fnref")
            && parts.dropFirst().allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    static func slug(_ words: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(words.count)
        words.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let (scalar, end) = UTF8Cursor.next(bytes, index)
                append(scalar, bytes.part(index..<end), to: &result)
                index = end
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends a character in lower case, if it may stand in an id.
    private static func append(_ scalar: UInt32, _ bytes: Bytes, to result: inout [UInt8]) {
        switch scalar {
        case 0x20: result.append(UInt8(ascii: "-"))
        case 0x41...0x5A: result.append(UInt8(truncatingIfNeeded: scalar | 0x20))
        case 0x2D, 0x30...0x39, 0x5F, 0x61...0x7A, 0x4E00...0x9FFF:
            result.append(contentsOf: bytes)
        case 0..<0x80: break
        default:
            guard let character = Unicode.Scalar(scalar), isWord(character) else { return }
            result.append(contentsOf: character.properties.lowercaseMapping.utf8)
        }
    }

    /// What Ruby, in which GitHub's rule is written, calls a word character.
    private static func isWord(_ character: Unicode.Scalar) -> Bool {
        let properties = character.properties
        if properties.isAlphabetic { return true }
        switch properties.generalCategory {
        case .decimalNumber, .connectorPunctuation, .nonspacingMark, .spacingMark, .enclosingMark:
            return true
        default: return false
        }
    }
}
