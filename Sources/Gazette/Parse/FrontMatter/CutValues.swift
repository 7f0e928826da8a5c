/// Finds values that YAML reads otherwise than they look: `We are #1` ends before `#1`, and
/// `&Other Stories` is `Stories` under a name.
enum CutValues {
    static func remarks(
        in bytes: ArraySlice<UInt8>, firstLine: Int
    ) -> [FrontMatter.Remark] {
        // Few files have either behind a space.
        let mayHave = bytes.withUnsafeBufferPointer { bytes in
            bytes.indices.contains { index in
                (bytes[index] == UInt8(ascii: "#") || bytes[index] == UInt8(ascii: "&"))
                    && index > 0 && bytes[index - 1] <= 0x20
            }
        }
        guard mayHave else { return [] }
        var remarks: [FrontMatter.Remark] = []
        var number = firstLine
        // How far the key of a block of text is indented, while its lines follow.
        var block: Int?
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let indent = line.prefix { $0 == 0x20 }.count
            if let key = block, indent > key || indent == line.count {
                number += 1
                continue
            }
            block = opensBlock(line) ? indent : nil
            if let (offset, wording) = remark(on: line) {
                remarks.append(
                    FrontMatter.Remark(
                        mark: Field.Mark(line: number, byte: offset + 1), wording: wording))
            }
            number += 1
        }
        return remarks
    }

    /// Whether a text of several lines begins behind this one: `summary: |`, `- >-`.
    private static func opensBlock(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.reversed().drop { $0 <= 0x20 }
        let mark = text.prefix { $0 > 0x20 }.reversed()
        return mark.count < text.count && mark.count <= 2
            && (mark.first == UInt8(ascii: "|") || mark.first == UInt8(ascii: ">"))
    }

    private static func remark(on line: ArraySlice<UInt8>) -> (offset: Int, Wording)? {
        // A quoted item of a list is whole, whatever it holds.
        let text = line.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
        guard text.first != UInt8(ascii: "\""), text.first != UInt8(ascii: "'") else { return nil }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.first != UInt8(ascii: "#")
        else { return nil }
        let value = line[(colon + 1)...].drop { $0 == 0x20 }
        guard let first = value.first, colon + 1 < value.startIndex else { return nil }
        let key = String(
            decoding: line[..<colon].drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }, as: UTF8.self)
        let whole = String(decoding: value.filter { $0 != 0x0D }, as: UTF8.self)
        if first == UInt8(ascii: "&") {
            return (value.startIndex - line.startIndex, .anchor(key, whole))
        }
        guard !"\"'[{|>".utf8.contains(first) else { return nil }
        var before: UInt8 = 0x20
        for index in value.indices {
            defer { before = value[index] }
            guard value[index] == UInt8(ascii: "#"), before == 0x20 || before == 0x09 else {
                continue
            }
            // A comment as people write it has a space behind its mark.
            guard let next = value[(index + 1)...].first, next > 0x20, next != UInt8(ascii: "#")
            else { return nil }
            // Instead of a value, a comment is usual; a colour and a number are none.
            if index == value.startIndex, !isNumber(next), !isColour(value.dropFirst()) {
                return nil
            }
            let rest = String(decoding: value[index...].filter { $0 != 0x0D }, as: UTF8.self)
            return (index - line.startIndex, .cutByComment(key, rest, whole))
        }
        return nil
    }

    private static func isNumber(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

    private static func isColour(_ text: ArraySlice<UInt8>) -> Bool {
        let digits = text.prefix { isNumber($0) || 0x61...0x66 ~= $0 | 0x20 }
        return digits.count == text.count && [3, 4, 6, 8].contains(digits.count)
    }
}
