/// A Markdown file in its two parts.
struct FrontMatter {
    /// The fields between the two `---` lines, in the order of the file.
    var fields: [Field]
    /// The body, after the closing line.
    var body: ArraySlice<UInt8>
    /// The number of the body's first line in the file, from 1.
    var bodyLine: Int

    /// What keeps a file from being read.
    enum Refusal: Error {
        case missing
        case unclosed
        case tooLong
        case yaml(FullYAML.Refusal)
    }

    /// Splits `bytes` and reads the front matter.
    init(_ bytes: [UInt8]) throws(Refusal) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = FrontMatter.fence(bytes, at: start) else { throw .missing }
        var position = first
        let firstLine = LineEnds.count(in: bytes[..<first]) + 1
        while true {
            if let end = FrontMatter.fence(bytes, at: position) {
                let yaml = bytes[first..<position]
                guard yaml.count <= Limits.frontMatter else { throw .tooLong }
                if let plain = PlainYAML.read(yaml, firstLine: firstLine) {
                    fields = plain
                } else {
                    do throws(FullYAML.Refusal) {
                        fields = try FullYAML.read(yaml, firstLine: firstLine)
                    } catch {
                        throw .yaml(error)
                    }
                }
                body = bytes[end...]
                bodyLine = firstLine + LineEnds.count(in: bytes[first..<end])
                return
            }
            guard let end = bytes[position...].firstIndex(of: 0x0A) else { throw .unclosed }
            position = end + 1
        }
    }

    /// Where the line after a `---` line begins, if one stands at `position`.
    private static func fence(_ bytes: [UInt8], at position: Int) -> Int? {
        guard bytes[position...].starts(with: [0x2D, 0x2D, 0x2D]) else { return nil }
        var end = position + 3
        while end < bytes.count, [0x20, 0x09, 0x0D].contains(bytes[end]) { end += 1 }
        guard end < bytes.count else { return end }
        return bytes[end] == 0x0A ? end + 1 : nil
    }
}
