/// Characters that the passes put into the text and take out again.
///
/// They are private-use and such as the source does not hold, so whatever bears them is ours, and
/// the editor's own private-use characters (an icon font's, say) stay. One stands for nothing; the
/// others stand in for characters that must not mean anything where they are.
struct Marker: Equatable {
    /// As UTF-8, the form it has once the library has read it.
    let character: [UInt8]
    /// As a character reference, the form it has in the text and keeps in code and HTML.
    let reference: [UInt8]
    let scalar: UInt32

    /// How long a reference is.
    static let size = 8

    /// What the characters become in the end, in the order of their numbers.
    private static let meanings: [UInt8?] = [
        nil, UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "<"),
        UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "-"),
        UInt8(ascii: "!"),
    ]

    init(avoiding source: Bytes) {
        let used = source.contains("&#") ? Marker.references(in: source) : []
        // By sixteens, so that they differ in their last byte and their last digit alone.
        let free = stride(from: UInt32(0xE000), to: 0xF8F0, by: 16).first { scalar in
            (scalar..<scalar + UInt32(Marker.meanings.count)).allSatisfy {
                !used.contains($0) && !Marker.holds(source, Marker.encoded($0))
            }
        }
        scalar = free ?? 0xE000
        character = Marker.encoded(scalar)
        reference = Array("&#x\(String(scalar, radix: 16, uppercase: true));".utf8)
    }

    /// The reference to the character that stands in for `byte`.
    func reference(standingFor byte: UInt8) -> [UInt8] {
        var result = reference
        let meaning = Marker.meanings.firstIndex(of: byte) ?? 0
        result[6] += UInt8(truncatingIfNeeded: meaning)
        return result
    }

    private static func encoded(_ scalar: UInt32) -> [UInt8] {
        [
            0xE0 | UInt8(scalar >> 12), 0x80 | UInt8(scalar >> 6 & 0x3F),
            0x80 | UInt8(scalar & 0x3F),
        ]
    }

    private static func holds(_ source: Bytes, _ character: [UInt8]) -> Bool {
        var index = 0
        while let found = source.find(character[0], from: index) {
            if source.matches(character[...], at: found) { return true }
            index = found + 1
        }
        return false
    }

    /// The characters that the source names by number.
    private static func references(in source: Bytes) -> Set<UInt32> {
        var result: Set<UInt32> = []
        var next = source.find("&#")
        while let start = next {
            let digits = source[(start + 2)...].prefix(8)
            let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
            let number = digits.dropFirst(isHex ? 1 : 0).prefix { isAlphanumeric($0) }
            let text = String(decoding: number, as: UTF8.self)
            if let scalar = UInt32(text, radix: isHex ? 16 : 10) { result.insert(scalar) }
            next = source.find("&#", from: start + 2)
        }
        return result
    }
}

extension Marker {
    /// Appends `text` as the editor wrote it: what the library decoded.
    func strip(_ text: Bytes, into result: inout [UInt8]) {
        strip(text, prefix: character[..<2], suffix: [], into: &result)
    }

    /// Code, HTML or the source itself, where references stand undecoded.
    func stripReferences(_ text: Bytes) -> [UInt8] {
        var result: [UInt8] = []
        strip(text, prefix: reference[..<6], suffix: [UInt8(ascii: ";")], into: &result)
        return result
    }

    /// The byte after `prefix` tells them apart.
    private func strip(
        _ text: Bytes, prefix: ArraySlice<UInt8>, suffix: [UInt8], into result: inout [UInt8]
    ) {
        let first = suffix.isEmpty ? character[2] : reference[6]
        var start = 0
        var index = 0
        while let found = text.find(prefix[0], from: index) {
            let last = found + prefix.count
            guard text.matches(prefix, at: found), last < text.count, text[last] >= first,
                Int(text[last] - first) < Marker.meanings.count,
                suffix.isEmpty || text.matches(suffix[...], at: last + 1)
            else {
                index = found + 1
                continue
            }
            result.append(contentsOf: text[start..<found])
            if let byte = Marker.meanings[Int(text[last] - first)] { result.append(byte) }
            start = last + 1 + suffix.count
            index = start
        }
        result.append(contentsOf: text[start...])
    }
}
