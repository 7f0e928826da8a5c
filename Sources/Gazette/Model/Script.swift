/// What a code point belongs to, as far as counting and joining text need it.
public enum Script {
    /// Han: unified ideographs with their extensions, radicals and the iteration mark.
    public static func isHan(_ point: UInt32) -> Bool {
        switch point {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFD, 0xF900...0xFAFF,
            0x2E80...0x2FDF, 0x3005, 0x3007:
            true
        default: false
        }
    }

    /// Letters of which every one counts as a word: Han, kana, hangul.
    static func countsAlone(_ point: UInt32) -> Bool {
        switch point {
        case 0x3041...0x30FF, 0x31F0...0x31FF, 0xAC00...0xD7A3, 0x1100...0x11FF: true
        default: isHan(point)
        }
    }

    /// What a terminal and a page show two columns wide.
    public static func isWide(_ point: UInt32) -> Bool {
        switch point {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
