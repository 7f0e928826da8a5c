extension HostName {
    /// A host in the form that its digits are worked out from.
    static func mapped(_ host: String) -> [Unicode.Scalar] {
        if host.utf8.allSatisfy({ $0 < 0x80 }) { return Array(host.lowercased().unicodeScalars) }
        let scalars = host.unicodeScalars.flatMap { mapped($0) }
        guard scalars.contains(where: isCombining) else { return scalars }
        return String(String.UnicodeScalarView(scalars)).flatMap(composed)
    }

    private static func mapped(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar.value {
        // The full stops of East Asian scripts.
        case 0x3002, 0xFF0E, 0xFF61: ["."]
        case 0xFF01...0xFF5E:
            Unicode.Scalar(scalar.value - 0xFEE0).map {
                Array($0.properties.lowercaseMapping.unicodeScalars)
            }
                ?? []
        // Two forms that are letters of their own in a host.
        case 0x200C, 0x200D: [scalar]
        case 0x1E9E: ["ß"]
        default:
            // What steers the direction of writing stays, to be refused.
            scalar.properties.isDefaultIgnorableCodePoint
                && !(0x202A...0x202E).contains(scalar.value)
                && !(0x2066...0x2069).contains(scalar.value)
                ? [] : Array(scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }

    /// Whether a letter may be written as one with the letters before it.
    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.canonicalCombiningClass != .notReordered
            || (0x1100...0x11FF).contains(scalar.value)
            || scalar.value == 0x3099 || scalar.value == 0x309A
    }

    /// A letter with its marks as one, as far as there is one: `é` for `e` and an accent.
    private static func composed(_ character: Character) -> [Unicode.Scalar] {
        let scalars = Array(character.unicodeScalars)
        guard scalars.count > 1 else { return scalars }
        for count in stride(from: scalars.count, to: 1, by: -1) {
            let start = String(String.UnicodeScalarView(scalars.prefix(count)))
            guard start.count == 1, let letter = start.first else { continue }
            let whole = letters[letter] ?? syllable(scalars.prefix(count))
            if let whole { return [whole] + scalars.dropFirst(count) }
        }
        return scalars
    }

    /// Letters that are one or several: equal texts have equal hashes, however they are written.
    private static let letters: [Character: Unicode.Scalar] = {
        let ranges: [ClosedRange<UInt32>] = [
            0xC0...0x24F, 0x370...0x52F, 0x620...0x6D5, 0x928...0x934, 0x1E00...0x1FFF,
            0x3040...0x30FF,
        ]
        let scalars = ranges.joined().compactMap(Unicode.Scalar.init)
        // Later letters with the same parts are older forms of the first.
        return Dictionary(scalars.map { (Character($0), $0) }) { first, _ in first }
    }()

    /// A Korean syllable of its letters.
    private static func syllable(_ parts: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
        let values = parts.map(\.value)
        guard (2...3).contains(values.count), (0x1100...0x1112).contains(values[0]),
            (0x1161...0x1175).contains(values[1])
        else { return nil }
        let last = values.count == 3 ? values[2] : 0x11A7
        guard (0x11A7...0x11C2).contains(last) else { return nil }
        return Unicode.Scalar(
            0xAC00 + ((values[0] - 0x1100) * 21 + values[1] - 0x1161) * 28 + last - 0x11A7)
    }
}
