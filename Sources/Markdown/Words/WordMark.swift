/// What a mark does within a word, by its Word_Break property.
enum WordMark {
    case none
    /// It joins letters: MidLetter.
    case letters
    /// It joins digits: MidNum.
    case digits
    /// It joins letters, and digits: MidNumLet.
    case either
    /// It joins anything: ExtendNumLet.
    case any
    /// It joins letters of Hebrew: `"`.
    case hebrew

    init(_ scalar: UInt32) {
        switch scalar {
        case 0x3A, 0xB7, 0x387, 0x55F, 0x5F4, 0x2027, 0xFE13, 0xFE55, 0xFF1A: self = .letters
        case 0x2C, 0x3B, 0x37E, 0x589, 0x60C...0x60D, 0x66C, 0x7F8, 0x2044, 0xFE10, 0xFE14,
            0xFE50, 0xFE54, 0xFF0C, 0xFF1B:
            self = .digits
        case 0x27, 0x2E, 0x2018, 0x2019, 0x2024, 0xFE52, 0xFF07, 0xFF0E: self = .either
        case 0x5F, 0x202F, 0x203F...0x2040, 0x2054, 0xFE33...0xFE34, 0xFE4D...0xFE4F, 0xFF3F:
            self = .any
        case 0x22: self = .hebrew
        default: self = .none
        }
    }
}

/// A part of a Korean syllable, or a whole one.
enum HangulPart {
    case leading, vowel, trailing, open, closed, other

    init(_ scalar: UInt32) {
        switch scalar {
        case 0x1100...0x115F, 0xA960...0xA97C: self = .leading
        case 0x1160...0x11A7, 0xD7B0...0xD7C6: self = .vowel
        case 0x11A8...0x11FF, 0xD7CB...0xD7FB: self = .trailing
        case 0xAC00...0xD7A3: self = (scalar - 0xAC00) % 28 == 0 ? .open : .closed
        default: self = .other
        }
    }

    /// Whether it belongs to the syllable that what went before is a part of.
    func goesOn(after last: LastCharacter) -> Bool {
        switch (self, last) {
        case (.leading, .leading), (.vowel, .leading), (.open, .leading), (.closed, .leading),
            (.vowel, .vowel), (.trailing, .vowel), (.trailing, .trailing):
            true
        default: false
        }
    }

    var last: LastCharacter {
        switch self {
        case .leading: .leading
        case .vowel, .open: .vowel
        case .trailing, .closed: .trailing
        case .other: .none
        }
    }
}
