/// One change to the source before the library reads it.
struct Edit: Equatable {
    /// In the source, in bytes.
    var offset: Int
    /// How many bytes of the source it takes away.
    var removed: Int
    var insertion: Insertion

    enum Insertion: Equatable {
        /// A character that stands for nothing and is taken out again.
        case marker
        /// A character that stands in for this one.
        case standIn(UInt8)
        /// The bullet that a footnote's label is read as, and three spaces.
        case bullet
        /// The same where nothing follows the label. The library would end the item there, so an
        /// empty heading comes after it.
        case bulletAlone
        /// U+FFFD, in the place of a character that no page may hold.
        case replacement
        /// A space, in the place of a form feed or a vertical tab.
        case space
    }

    static func marker(at offset: Int) -> Edit {
        Edit(offset: offset, removed: 0, insertion: .marker)
    }

    static func standIn(for byte: UInt8, at offset: Int) -> Edit {
        Edit(offset: offset, removed: 1, insertion: .standIn(byte))
    }

    /// How many bytes it puts in.
    var inserted: Int {
        switch insertion {
        case .marker, .standIn: Marker.size
        case .bullet: 4
        case .bulletAlone: 5
        case .replacement: 3
        case .space: 1
        }
    }

    /// Whether what it puts in has to be taken out again.
    var isMarker: Bool {
        switch insertion {
        case .marker, .standIn: true
        case .bullet, .bulletAlone, .replacement, .space: false
        }
    }
}

extension [Edit] {
    /// The source with the edits made.
    ///
    /// - Precondition: they ascend and do not overlap.
    func applied(to source: Bytes, marker: Marker, bullet: StaticString) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(source.count + count * Marker.size)
        var position = 0
        for edit in self {
            result.append(contentsOf: source[position..<edit.offset])
            switch edit.insertion {
            case .marker: result.append(contentsOf: marker.reference)
            case .standIn(let byte):
                result.append(contentsOf: marker.reference(standingFor: byte))
            case .bullet: bullet.withUTF8Buffer { result.append(contentsOf: $0) }
            case .bulletAlone:
                bullet.withUTF8Buffer { result.append(contentsOf: $0) }
                result.append(UInt8(ascii: "#"))
            case .replacement: result.append(contentsOf: "\u{FFFD}".utf8)
            case .space: result.append(0x20)
            }
            position = edit.offset + edit.removed
        }
        result.append(contentsOf: source[position...])
        return result
    }
}

/// Tells where in the source something stands that stands in the edited text.
struct EditedColumns {
    private let edits: [Edit]
    /// For each edit how many bytes those before it have added; and in the end all of them.
    private let added: [Int]

    init(_ edits: [Edit]) {
        self.edits = edits
        var added = [0]
        added.reserveCapacity(edits.count + 1)
        for edit in edits { added.append(added[added.count - 1] + edit.inserted - edit.removed) }
        self.added = added
    }

    /// The column (from 0) in the source of what stands at `column` in the edited line.
    ///
    /// - Parameter line: where the line begins in the source.
    func original(_ column: Int, lineStart line: Int) -> Int {
        let first = partition { edits[$0].offset >= line }
        // The last edit that begins before it in the edited line.
        let after = partition {
            $0 >= first && edits[$0].offset - line + added[$0] - added[first] >= column
        }
        guard after > first else { return column }
        let last = edits[after - 1]
        return max(last.offset - line + last.removed, column - (added[after] - added[first]))
    }

    /// The first index of an edit at which a condition holds; it holds for all that follow.
    private func partition(_ holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, edits.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
