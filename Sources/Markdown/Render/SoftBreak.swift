import Markup

/// A line's end between two characters of a paragraph, by the rules of CSS Text for the
/// transformation of segment breaks and one more for half-width punctuation.
struct SoftBreak {
    /// The character beside the break and the one beyond it.
    struct Side {
        var next: UInt32
        var beyond: UInt32
    }

    let before: Side
    let after: Side
    let language: String

    var joins: Bool {
        let (b, a) = (before.next, after.next)
        if b == 0x200B || a == 0x200B { return true }
        if SoftBreak.isWide(b), SoftBreak.isWide(a) { return true }
        if SoftBreak.isCJK(a) && SoftBreak.isWideMark(b)
            || SoftBreak.isCJK(b) && SoftBreak.isWideMark(a),
            Language(language).joinsLines
        {
            return true
        }
        return joinsAtHalfWidth
    }

    /// Text that went through NFKC has `,` for `，`; it is no more a reason for a space.
    private var joinsAtHalfWidth: Bool {
        switch before.next {
        case 0x2C, 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x29:
            SoftBreak.isCJK(before.beyond) && SoftBreak.isCJK(after.next)
        case 0x28: SoftBreak.isCJK(after.next)
        default:
            after.next == 0x28 && SoftBreak.isCJK(after.beyond) && SoftBreak.isCJK(before.next)
        }
    }

    /// Wide, and not Korean: Korean puts spaces between words.
    private static func isCJK(_ scalar: UInt32) -> Bool {
        Scalar.isCJK(scalar) && !Scalar.isHangul(scalar)
    }

    private static func isEmoji(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x231A, !Scalar.isCJK(scalar) else { return false }
        return Unicode.Scalar(scalar)?.properties.isEmojiPresentation ?? false
    }

    private static func isWide(_ scalar: UInt32) -> Bool { isCJK(scalar) || isEmoji(scalar) }

    private static func isWideMark(_ scalar: UInt32) -> Bool {
        ScalarSet.ambiguousMarks.contains(scalar) || isEmoji(scalar)
    }
}
