/// What the passes ask about one character. Scalars are bare numbers: they come from bytes that
/// need not be well-formed, and a malformed one is U+FFFD.
enum Scalar {
    static let replacement: UInt32 = 0xFFFD

    static func isASCIIPunctuation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// As libcmark sees it beside `*`.
    static func isPunctuation(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x80 else { return isASCIIPunctuation(scalar) }
        if isCommonIdeograph(scalar) { return false }
        return ScalarSet.punctuation.contains(scalar)
    }

    /// As libcmark sees it beside `*`.
    static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    static func isCJK(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x1100 else { return false }
        if isCommonIdeograph(scalar) { return true }
        return ScalarSet.cjk.contains(scalar)
    }

    static func isHangul(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x1100, !isCommonIdeograph(scalar) else { return false }
        return ScalarSet.hangul.contains(scalar)
    }

    /// Standard variation selectors but the one that asks for a picture.
    static func isTextSelector(_ scalar: UInt32) -> Bool { (0xFE00...0xFE0E).contains(scalar) }

    /// Selectors that pick among the forms of one ideograph.
    static func isIdeographicSelector(_ scalar: UInt32) -> Bool {
        (0xE0100...0xE01EF).contains(scalar)
    }

    /// Most characters of a Chinese text, without a search.
    private static func isCommonIdeograph(_ scalar: UInt32) -> Bool {
        (0x4E00...0x9FFF).contains(scalar)
    }
}
