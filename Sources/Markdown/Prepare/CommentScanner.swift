/// Makes comments of CommonMark 0.31.2 such as the library knows: they may hold `--` and end in a
/// hyphen. What the library does not take for a comment would be published.
///
/// A stand-in takes the place of each hyphen that is one too many.
struct CommentScanner {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    func scan(into edits: inout [Edit]) {
        var next = bytes.find("<!--")
        // One search for all that end there.
        var end = 0
        while let start = next {
            let text = start + 4
            guard !bytes.matches(">", at: text), !bytes.matches("->", at: text) else {
                next = bytes.find("<!--", from: text)
                continue
            }
            if end < text {
                guard let found = bytes.find("-->", from: text) else { return }
                end = found
            }
            next = bytes.find("<!--", from: mend(text..<end, &edits))
        }
    }

    /// As far as the paragraph goes. A line of nothing but hyphens and the like is left alone: it
    /// may be a rule, or divide a table.
    ///
    /// - Returns: how far that is.
    private func mend(_ text: Range<Int>, _ edits: inout [Edit]) -> Int {
        var line = text.lowerBound
        while line < text.upperBound {
            let end = bytes.find(0x0A, from: line) ?? bytes.count
            let part = line..<min(end, text.upperBound)
            if line > text.lowerBound {
                let whole = bytes.part(line..<end)
                if whole.allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: ">") }) {
                    return line
                }
                if whole.allSatisfy(CommentScanner.divides) {
                    line = end + 1
                    continue
                }
            }
            for index in part where bytes[index] == UInt8(ascii: "-") {
                if bytes.matches("-", at: index + 1) {
                    edits.append(.standIn(for: UInt8(ascii: "-"), at: index))
                }
            }
            line = end + 1
        }
        return text.upperBound
    }

    private static func divides(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "|"),
            UInt8(ascii: ":"), UInt8(ascii: ">"):
            true
        default: false
        }
    }
}
