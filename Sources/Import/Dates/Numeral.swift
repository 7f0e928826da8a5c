extension PhraseReader {
    /// Takes a number from 0 to 99 in Chinese numerals (`三`, `十二`, `两`), or one in digits.
    mutating func numeral() -> Int? {
        if let number = digits() { return number }
        var tens: Int?
        var ones: Int?
        while let scalar = rest.first {
            if scalar == "十", tens == nil {
                tens = ones ?? 1
                ones = nil
            } else if let value = PhraseReader.values[scalar], ones == nil {
                ones = value
            } else {
                break
            }
            rest.removeFirst()
        }
        skipSpaces()
        guard tens != nil || ones != nil else { return nil }
        return (tens ?? 0) * 10 + (ones ?? 0)
    }

    private static let values: [Unicode.Scalar: Int] = [
        "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
}
