/// Keeps the characters of a footnote's label from meaning anything where the text refers to it:
/// `x[^*] y[^*]` has no emphasis.
struct NoteReferenceScanner {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// - Parameter labels: those of the footnotes that are defined.
    func scan(_ labels: Set<String>, into edits: inout [Edit]) {
        guard labels.contains(where: { $0.utf8.contains(where: NoteReferenceScanner.means) }) else {
            return
        }
        var next = bytes.find("[^")
        while let start = next {
            next = bytes.find("[^", from: start + 2)
            guard let end = NoteScanner.labelEnd(bytes, start + 2), !isEscaped(start),
                labels.contains(NoteScanner.key(bytes.part(start + 2..<end)))
            else { continue }
            for index in start + 2..<end where NoteReferenceScanner.means(bytes[index]) {
                edits.append(.standIn(for: bytes[index], at: index))
            }
        }
    }

    private static func means(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "<"),
            UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "!"):
            true
        default: false
        }
    }

    /// Whether an odd number of backslashes stands before `index`.
    private func isEscaped(_ index: Int) -> Bool {
        var start = index
        while start > 0, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (index - start) % 2 == 1
    }
}
