/// Makes the ids of headings out of their words: stable, readable and unique.
struct Identifiers {
    /// How often each id was asked for.
    private var used: [String: Int] = [:]

    /// Letters and digits of every script stay, Latin in lower case; the rest becomes hyphens.
    mutating func id(for words: [UInt8]) -> String {
        let slug = Identifiers.slug(words)
        let isTaken = slug.isEmpty || Identifiers.isFootnote(slug)
        let base = isTaken ? "section" + (slug.isEmpty ? "" : "-" + slug) : slug
        guard let count = used[base] else {
            used[base] = 1
            return base
        }
        var number = count + 1
        // `a-2` may be a heading's own words.
        while used["\(base)-\(number)"] != nil { number += 1 }
        used[base] = number
        used["\(base)-\(number)"] = 1
        return "\(base)-\(number)"
    }

    /// Whether footnotes and references to them may be called so: `fn-1`, `fnref-1-2`. With `fn`
    /// alone a second heading would be.
    private static func isFootnote(_ slug: String) -> Bool {
        let parts = slug.split(separator: "-", omittingEmptySubsequences: false)
        return (parts[0] == "fn" || parts[0] == "fnref")
            && parts.dropFirst().allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    private static func slug(_ words: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(words.count + 8)
        var needsHyphen = false
        words.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let (scalar, end) = UTF8Cursor.next(bytes, index)
                let part = bytes.part(index..<end)
                index = end
                guard isWord(scalar) else {
                    needsHyphen = !result.isEmpty
                    continue
                }
                if needsHyphen { result.append(UInt8(ascii: "-")) }
                needsHyphen = false
                append(scalar, part, to: &result)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends a character in lower case.
    private static func append(_ scalar: UInt32, _ bytes: Bytes, to result: inout [UInt8]) {
        switch scalar {
        case 0x41...0x5A: result.append(UInt8(truncatingIfNeeded: scalar | 0x20))
        case 0..<0x80, 0x4E00...0x9FFF: result.append(contentsOf: bytes)
        default:
            let lower = Unicode.Scalar(scalar)?.properties.lowercaseMapping ?? ""
            result.append(contentsOf: lower.utf8)
        }
    }

    private static func isWord(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x4E00...0x9FFF: return true
        case 0..<0x80, 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020: return false
        default: break
        }
        switch Unicode.Scalar(scalar)?.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }
}
