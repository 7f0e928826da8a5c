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
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if let (offset, wording) = remark(on: line) {
                remarks.append(
                    FrontMatter.Remark(
                        mark: Field.Mark(line: number, byte: offset + 1), wording: wording))
            }
            number += 1
        }
        return remarks
    }

    private static func remark(on line: ArraySlice<UInt8>) -> (offset: Int, Wording)? {
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
        guard !"\"'[{|>#".utf8.contains(first) else { return nil }
        var before = first
        for index in value.indices.dropFirst() {
            defer { before = value[index] }
            guard value[index] == UInt8(ascii: "#"), before == 0x20 || before == 0x09 else {
                continue
            }
            // A comment as people write it has a space behind its mark.
            guard let next = value[(index + 1)...].first, next > 0x20, next != UInt8(ascii: "#")
            else { return nil }
            let rest = String(decoding: value[index...].filter { $0 != 0x0D }, as: UTF8.self)
            return (index - line.startIndex, .cutByComment(key, rest, whole))
        }
        return nil
    }
}
