/// Characters that are written so in one of the two ways to write Chinese alone.
enum HanForms {
    /// One bit for each character from U+4E00 to U+9FFF.
    static func bits(_ characters: String) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: 0x5200 / 64)
        for scalar in characters.unicodeScalars {
            let place = Int(scalar.value) - 0x4E00
            bits[place >> 6] |= 1 << UInt64(place & 63)
        }
        return bits
    }

    /// Whether a character is in a set; `point` is from U+4E00 to U+9FFF.
    @inline(__always)
    static func has(_ bits: [UInt64], _ point: UInt32) -> Bool {
        let place = Int(point) - 0x4E00
        return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
    }
}
