/// The scripts that a count tells apart.
enum Script {
    case none, han, kana, hangul
    /// A letter of Thai, Lao, Khmer, Burmese and others that write without spaces.
    case southeastAsian
    /// A letter or a digit of another script.
    case other
    /// What belongs to the letter before it, and what does not show: soft hyphens, joiners.
    case mark

    init(_ scalar: UInt32) {
        switch scalar {
        case 0..<0x80: self = isAlphanumeric(UInt8(scalar)) ? .other : .none
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF,
            0xFF9E...0xFF9F:
            self = .mark
        case 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x301F, 0xFF01...0xFF0F,
            0xFF1A...0xFF20:
            self = .none
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFD, 0xF900...0xFAFF, 0x3005, 0x3007:
            self = .han
        case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF,
            0xFF66...0xFF9D, 0x1B000...0x1B167:
            self = .kana
        case 0x3000...0x3029, 0x3030...0x303F: self = .none
        default:
            if Scalar.isHangul(scalar), !(0x302E...0x302F).contains(scalar) {
                self = .hangul
            } else {
                self = Script.category(scalar)
            }
        }
    }

    private static func category(_ scalar: UInt32) -> Script {
        guard let character = Unicode.Scalar(scalar) else { return .none }
        switch character.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            return isSoutheastAsian(scalar) ? .southeastAsian : .other
        case .decimalNumber, .letterNumber, .otherNumber: return .other
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        default: return .none
        }
    }

    /// Whether its script leaves line and word breaks to a dictionary (Line_Break SA).
    private static func isSoutheastAsian(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19DF, 0x1A20...0x1AAF,
            0xA9E0...0xA9FF, 0xAA60...0xAADF, 0x11700...0x1174F:
            true
        default: false
        }
    }

    /// What a letter or a digit of a word is to what follows it.
    static func kind(_ scalar: UInt32) -> LastCharacter {
        if scalar < 0x80 { return (0x30...0x39).contains(scalar) ? .digit : .letter }
        if (0x5D0...0x5F2).contains(scalar) { return .hebrew }
        return Unicode.Scalar(scalar)?.properties.generalCategory == .decimalNumber
            ? .digit : .letter
    }
}
