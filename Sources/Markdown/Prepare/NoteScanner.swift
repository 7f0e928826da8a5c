/// A line that may define a footnote: `[^label]: text`.
struct NoteDefinition {
    /// As it is compared.
    var label: String
    /// As written, with its brackets.
    var written: String
    /// Where the label's bracket stands in its line, from 1, in bytes.
    var column: Int
    /// Whether nothing follows on the line.
    var isAlone: Bool
}

/// Finds the lines on which a footnote may be defined: with nothing before the label but what opens
/// quotations and list items.
///
/// The library would take such a line for the definition of a link. The pass writes a bullet and
/// three spaces in place of the label, so that what belongs to the footnote (further paragraphs
/// are indented by four, as for an item) is parsed as the item's content; the item is then taken
/// out of the tree. Where no item comes of it, the line is code or goes on with a paragraph, and
/// the text is parsed again without that edit.
struct NoteScanner {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// Definitions by line (from 1).
    ///
    /// - Parameter known: the lines that do define footnotes, where that is known.
    func scan(into edits: inout [Edit], known: Set<Int>?) -> [Int: NoteDefinition] {
        var definitions: [Int: NoteDefinition] = [:]
        var lines: LineIndex?
        var next = bytes.find("[^")
        while let start = next {
            next = bytes.find("[^", from: start + 2)
            guard let label = label(at: start + 2), let margin = margin(before: start) else {
                continue
            }
            let index = lines ?? LineIndex(bytes)
            lines = index
            let line = index.number(at: start)
            guard known?.contains(line) ?? true else { continue }
            var end = label.upperBound + 2
            while end < bytes.count, isBlank(bytes[end]) { end += 1 }
            let isAlone = end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D
            edits.append(
                Edit(
                    offset: start, removed: end - start,
                    insertion: isAlone ? .bulletAlone : .bullet))
            definitions[line] = NoteDefinition(
                label: NoteScanner.key(bytes.part(label)),
                written: String(decoding: bytes[start...label.upperBound], as: UTF8.self),
                column: start - margin + 1, isAlone: isAlone)
        }
        return definitions
    }

    /// What labels are compared by.
    static func key(_ label: Bytes) -> String {
        String(decoding: label, as: UTF8.self).lowercased()
    }

    /// Where the line begins, if nothing but what opens containers stands before `index`.
    private func margin(before index: Int) -> Int? {
        var start = index
        while start > 0, ListMarker.mayBelong(bytes[start - 1]) { start -= 1 }
        guard start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D else { return nil }
        return ListMarker.opened(bytes, start..<index) { _ in } == index ? start : nil
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
