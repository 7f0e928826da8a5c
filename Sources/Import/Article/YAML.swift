/// `text` as a YAML scalar that reads back as the same string: bare where that is safe, else quoted.
package func yaml(_ text: String) -> String {
    if isPlain(text) { return text }
    let needsEscapes = text.unicodeScalars.contains {
        escape(of: $0) != nil && $0 != "\"" && $0 != "\\"
    }
    // Quotation marks and backslashes stay as they are in single quotes.
    if !needsEscapes, text.contains("\"") || text.contains("\\") {
        return "'" + text.replacing("'", with: "''") + "'"
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
        if let escape = escape(of: scalar) {
            quoted += escape
        } else {
            quoted.unicodeScalars.append(scalar)
        }
    }
    return quoted + "\""
}

/// Begins with a letter, holds nothing that YAML could take for a mark, and is no other type's word.
private func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
        let last = text.unicodeScalars.last, last != " ", !words.contains(text.lowercased())
    else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
        if scalar.value < 0x80 {
            return scalar.properties.isAlphabetic
                || " 0123456789-_.,/()+!?%".contains(Character(scalar))
        }
        return escape(of: scalar) == nil && !scalar.properties.isWhitespace
    }
}

private func escape(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0..<0x20, 0x7F..<0xA0: "\\x" + hex(scalar.value, 2)
    // Line breaks of Unicode's, the byte order mark, and what YAML holds to be no character.
    case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: "\\u" + hex(scalar.value, 4)
    default: nil
    }
}

private func hex(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Words that YAML 1.1 or 1.2 reads as truth, nothing or a number.
private let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
]
