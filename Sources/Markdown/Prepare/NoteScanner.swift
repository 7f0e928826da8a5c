/// Finds the lines on which a footnote is defined: `[^label]: text`, at the margin.
///
/// The library would take such a line for the definition of a link. The pass writes a bullet and
/// three spaces in place of the label, so that what belongs to the footnote (further paragraphs
/// are indented by four, as for an item) is parsed as the item's content; the item is then taken
/// out of the tree.
struct NoteScanner {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// Labels by line (from 1).
    func scan(into edits: inout [Edit]) -> [Int: String] {
        var labels: [Int: String] = [:]
        var lines: LineIndex?
        var next = bytes.find("[^")
        while let start = next {
            next = bytes.find("[^", from: start + 2)
            guard let margin = margin(before: start), let label = label(at: start + 2) else {
                continue
            }
            let index = lines ?? LineIndex(bytes)
            lines = index
            var end = label.upperBound + 2
            while end < bytes.count, isBlank(bytes[end]) { end += 1 }
            edits.append(Edit(offset: margin, removed: end - margin, insertion: .bullet))
            labels[index.number(at: margin)] = NoteScanner.key(bytes.part(label))
        }
        return labels
    }

    /// What labels are compared by.
    static func key(_ label: Bytes) -> String {
        String(decoding: label, as: UTF8.self).lowercased()
    }

    /// Where the line begins, if no more than three spaces stand before `index`.
    private func margin(before index: Int) -> Int? {
        var start = index
        while start > 0, index - start < 4, bytes[start - 1] == 0x20 { start -= 1 }
        guard index - start < 4 else { return nil }
        return start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D ? start : nil
    }

    /// The label that begins at `start`, if `]:` follows it.
    private func label(at start: Int) -> Range<Int>? {
        guard let end = NoteScanner.labelEnd(bytes, start) else { return nil }
        return bytes.matches("]:", at: end) ? start..<end : nil
    }

    /// Where the label that begins at `start` ends, if `]` closes it.
    static func labelEnd(_ bytes: Bytes, _ start: Int) -> Int? {
        var end = start
        // No longer than a link's label may be; so a row of openers costs no search to the end.
        while end < bytes.count, end - start < 1000 {
            switch bytes[end] {
            case UInt8(ascii: "]"): return end > start ? end : nil
            case 0x09...0x0D, 0x20, UInt8(ascii: "["): return nil
            default: end += 1
            }
        }
        return nil
    }
}
