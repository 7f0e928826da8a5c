/// The source made ready for the library, and what is needed to take the changes back.
struct Preparation {
    let features: Features
    /// In the order of the source.
    let edits: [Edit]
    /// Nil where no marker was put in.
    let marker: Marker?
    /// The text for the library, or nil where it is the source itself.
    let bytes: [UInt8]?
    /// Labels of the footnotes by the line (from 1) that defines them.
    let noteLabels: [Int: String]
    /// Lines (from 1) that may divide a table's header from its body.
    let delimiterRows: [Int]

    init(_ source: Bytes) {
        features = Features(of: source)
        var edits: [Edit] = []
        if features.contains(.emphasis) { EmphasisScanner(source).scan(into: &edits) }
        if features.contains(.escapes) { EscapeScanner(source).scan(into: &edits) }
        if features.contains(.autolinks) { AddressScanner(source).scan(into: &edits) }
        if features.contains(.images) { ImageScanner(source).scan(into: &edits) }
        noteLabels =
            features.contains(.footnotes) ? NoteScanner(source).scan(into: &edits) : [:]
        delimiterRows = features.contains(.tables) ? DelimiterRowScanner(source).scan() : []
        var null = source.find(0)
        while let offset = null {
            edits.append(.replacement(at: offset))
            null = source.find(0, from: offset + 1)
        }
        self.edits = Preparation.ordered(edits)
        guard !edits.isEmpty else {
            (marker, bytes) = (nil, nil)
            return
        }
        let marker = Marker(avoiding: source)
        let hasMarkers = edits.contains { $0.isMarker }
        self.marker = hasMarkers ? marker : nil
        // A list of the editor's that has the same bullet would take the footnotes in.
        let bullet = source.contains("\n+ ") ? "1)  " : "+   "
        bytes = self.edits.applied(to: source, marker: marker, bullet: Array(bullet.utf8))
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
