import Gazette

extension Unicode.Scalar {
    var isHan: Bool { Script.isHan(value) }

    /// Whether it takes two columns: Han, kana, Hangul, full-width forms and their punctuation.
    var isWide: Bool { Script.isWide(value) }

    var isLetter: Bool { properties.isAlphabetic }
}

extension UInt8 {
    /// An ASCII letter or digit.
    var isWord: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self)
            || (0x61...0x7A).contains(self)
    }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        let scalars = Substring(self).unicodeScalars.drop { $0.properties.isWhitespace }
        guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else {
            return ""
        }
        return String(scalars[...last])
    }

    /// Display columns, Han counting two; counting stops soon after `limit`.
    func columns(upTo limit: Int) -> Int {
        var columns = 0
        for scalar in unicodeScalars {
            columns += scalar.isWide ? 2 : 1
            if columns > limit { break }
        }
        return columns
    }

    /// Whether the bytes of `text` occur. Faster on long lines than comparing characters.
    func mentions(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { needle in
            var hay = String(self)
            return hay.withUTF8 { hay in
                guard let first = needle.first, needle.count <= hay.count else { return false }
                var start = 0
                while start <= hay.count - needle.count {
                    if hay[start] == first,
                        hay[start..<start + needle.count].elementsEqual(needle)
                    {
                        return true
                    }
                    start += 1
                }
                return false
            }
        }
    }

    func mentions(anyOf texts: [String]) -> Bool { texts.contains { mentions($0) } }

    /// Whether it ends as a sentence does, closing quotation marks and brackets set aside.
    var endsSentence: Bool {
        let last = unicodeScalars.last { !"”’\"'」』》】)）".unicodeScalars.contains($0) }
        return last.map { "。！？!?.…".unicodeScalars.contains($0) } ?? false
    }

    /// Whether a Latin sentence ends before the text does. `St. Louis` and `2.0` hold no such stop.
    var holdsFullStop: Bool { String(self).contains(/[a-z]{3}\.[ ]/) }

    var endsInColon: Bool { unicodeScalars.last == ":" || unicodeScalars.last == "：" }

    func hasPrefix(anyOf prefixes: [String]) -> Bool { prefixes.contains { hasPrefix($0) } }
}
