/// Makes the ids of headings out of their words: stable, readable and unique.
struct Identifiers {
    /// How often each id was asked for.
    private var used: [String: Int] = [:]

    /// Letters and digits of every script stay, Latin in lower case; the rest becomes hyphens.
    mutating func id(for words: ArraySlice<UInt8>) -> String {
        let slug = Identifiers.slug(words)
        let base = slug.isEmpty ? "section" : slug
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

    private static func slug(_ words: ArraySlice<UInt8>) -> String {
        var result = String.UnicodeScalarView()
        var needsHyphen = false
        for scalar in String(decoding: words, as: UTF8.self).unicodeScalars {
            guard isWord(scalar) else {
                needsHyphen = !result.isEmpty
                continue
            }
            if needsHyphen { result.append("-") }
            needsHyphen = false
            result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
        return String(result)
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            true
        case .connectorPunctuation: scalar == "_"
        default: false
        }
    }
}
