import Markup

/// The source made ready for the library, and what is needed to take the changes back.
struct Preparation {
    let features: Features
    /// In the order of the source.
    let edits: [Edit]
    /// Nil where no marker was put in.
    let marker: Marker?
    /// The text for the library, or nil where it is the source itself.
    let bytes: [UInt8]?
    /// Footnotes by the line (from 1) that may define them.
    let definitions: [Int: NoteDefinition]
    /// Lines (from 1) that may divide a table's header from its body.
    let delimiterRows: [Int]

    /// - Parameter known: the lines that do define footnotes, where that is known.
    init(
        _ source: Bytes, definitionsOn known: Set<Int>? = nil, mayHoldForbidden: Bool = true
    ) {
        features = Features(of: source)
        var edits: [Edit] = []
        if features.contains(.emphasis) { EmphasisScanner(source).scan(into: &edits) }
        if features.contains(.escapes) { EscapeScanner(source).scan(into: &edits) }
        if features.contains(.autolinks) { AddressScanner(source).scan(into: &edits) }
        if features.contains(.images) { ImageScanner(source).scan(into: &edits) }
        if features.contains(.comments) { CommentScanner(source).scan(into: &edits) }
        definitions =
            features.contains(.footnotes)
            ? NoteScanner(source).scan(into: &edits, known: known) : [:]
        if !definitions.isEmpty {
            let labels = Set(definitions.values.map(\.label))
            NoteReferenceScanner(source).scan(labels, into: &edits)
        }
        delimiterRows = features.contains(.tables) ? DelimiterRowScanner(source).scan() : []
        if mayHoldForbidden { Preparation.replaceForbidden(in: source, &edits) }
        self.edits = Preparation.ordered(edits)
        guard !edits.isEmpty else {
            (marker, bytes) = (nil, nil)
            return
        }
        let marker = Marker(avoiding: source)
        self.marker = edits.contains { $0.isMarker } ? marker : nil
        let list: ListMarker = definitions.isEmpty ? .plus : .unused(in: source)
        bytes = self.edits.applied(to: source, marker: marker, bullet: list.bullet)
    }

    private static func replaceForbidden(in source: Bytes, _ edits: inout [Edit]) {
        var next = ForbiddenCharacters.next(in: source)
        while let range = next {
            let isSpace = ForbiddenCharacters.isSpace(source[range.lowerBound])
            edits.append(
                Edit(
                    offset: range.lowerBound, removed: range.count,
                    insertion: isSpace ? .space : .replacement))
            next = ForbiddenCharacters.next(in: source, from: range.upperBound)
        }
    }

    /// By place, and without those that fall into a label that is taken away.
    private static func ordered(_ edits: [Edit]) -> [Edit] {
        let sorted = edits.sorted {
            ($0.offset, $1.removed) < ($1.offset, $0.removed)
        }
        var result: [Edit] = []
        result.reserveCapacity(sorted.count)
        for edit in sorted {
            if let last = result.last, edit.offset < last.offset + last.removed { continue }
            result.append(edit)
        }
        return result
    }
}
