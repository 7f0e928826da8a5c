/// Reads a date phrase from front to back.
struct PhraseReader {
    var rest: ArraySlice<Unicode.Scalar>

    /// Folds what does not matter to a date: case, full width, kinds of space, Traditional forms.
    init(_ phrase: String) {
        rest = phrase.lowercased().unicodeScalars.map(PhraseReader.fold)[...]
        skipSpaces()
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skipSpaces() {
        while rest.first == " " { rest.removeFirst() }
    }

    /// Takes `text` if it comes next, and the spaces after it.
    mutating func take(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard rest.starts(with: scalars) else { return false }
        rest.removeFirst(scalars.count)
        skipSpaces()
        return true
    }

    mutating func takeAny(_ texts: [String]) -> Bool {
        for text in texts where take(text) { return true }
        return false
    }

    /// Takes a whole word of Latin letters; a dot after it counts to it.
    mutating func word() -> String? {
        let letters = rest.prefix { ("a"..."z").contains($0) }
        guard !letters.isEmpty else { return nil }
        rest.removeFirst(letters.count)
        if rest.first == "." { rest.removeFirst() }
        skipSpaces()
        return String(String.UnicodeScalarView(letters))
    }

    /// Takes a number in digits, at most four of them.
    mutating func digits() -> Int? {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        rest.removeFirst(digits.count)
        skipSpaces()
        return Int(String(String.UnicodeScalarView(digits)))
    }

    private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let plain = plain[scalar] { return plain }
        if (0xFF01...0xFF5E).contains(scalar.value) {
            return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        }
        return scalar.properties.isWhitespace ? " " : scalar
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "個": "个", "鐘": "钟", "週": "周", "剛": "刚", "後": "后", "時": "时", "點": "点", "號": "号",
        "禮": "礼", "約": "约", "幾": "几", "兩": "两", "數": "数", "內": "内", "過": "过", "於": "于",
        "發": "发", "間": "间", "佈": "布", "〇": "零",
    ]
}
