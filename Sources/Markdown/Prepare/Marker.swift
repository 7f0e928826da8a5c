/// A character that the passes put into the text and take out again.
///
/// It is private-use and one that the source does not hold, so whatever bears it is ours, and the
/// editor's own private-use characters (an icon font's, say) stay.
struct Marker: Equatable {
    /// As UTF-8, the form it has once the library has read it.
    let character: [UInt8]
    /// As a character reference, the form it has in the text and keeps in code and HTML.
    let reference: [UInt8]

    /// How long the reference is.
    static let size = 8

    init(avoiding source: Bytes) {
        let used = source.contains("&#") ? Marker.references(in: source) : []
        let free = (0xE000...0xF8FF).first { scalar in
            !used.contains(UInt32(scalar)) && !Marker.holds(source, Marker.encoded(scalar))
        }
        let scalar = free ?? 0xE000
        character = Marker.encoded(scalar)
        reference = Array("&#x\(String(scalar, radix: 16, uppercase: true));".utf8)
    }

    private static func encoded(_ scalar: Int) -> [UInt8] {
        [
            0xE0 | UInt8(scalar >> 12), 0x80 | UInt8(scalar >> 6 & 0x3F),
            0x80 | UInt8(scalar & 0x3F),
        ]
    }

    private static func holds(_ source: Bytes, _ character: [UInt8]) -> Bool {
        character.withUnsafeBufferPointer { character in
            var index = 0
            while let found = source.find(character[0], from: index) {
                if source.matches(character, at: found) { return true }
                index = found + 1
            }
            return false
        }
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
    /// Appends `text` without markers: characters in what the library decoded.
    func strip(_ text: Bytes, into result: inout [UInt8]) {
        Marker.remove(character, from: text, into: &result)
    }

    /// `text` without the references that stand in code, HTML and the source itself.
    func stripReferences(_ text: Bytes) -> [UInt8] {
        var result: [UInt8] = []
        Marker.remove(reference, from: text, into: &result)
        return result
    }

    private static func remove(_ word: [UInt8], from text: Bytes, into result: inout [UInt8]) {
        word.withUnsafeBufferPointer { word in
            var start = 0
            var index = 0
            while let found = text.find(word[0], from: index) {
                guard text.matches(word, at: found) else {
                    index = found + 1
                    continue
                }
                result.append(contentsOf: text[start..<found])
                start = found + word.count
                index = start
            }
            result.append(contentsOf: text[start...])
        }
    }
}
