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
    }

    static func marker(at offset: Int) -> Edit {
        Edit(offset: offset, removed: 0, insertion: .marker)
    }

    static func standIn(for byte: UInt8, at offset: Int) -> Edit {
        Edit(offset: offset, removed: 1, insertion: .standIn(byte))
    }

    /// How many bytes it puts in.
    var inserted: Int { insertion == .bullet ? 4 : Marker.size }
}

extension [Edit] {
    /// The source with the edits made.
    ///
    /// - Precondition: they ascend and do not overlap.
    func applied(to source: Bytes, marker: Marker, bullet: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(source.count + count * Marker.size)
        var position = 0
        for edit in self {
            result.append(contentsOf: source[position..<edit.offset])
            switch edit.insertion {
            case .marker: result.append(contentsOf: marker.reference)
            case .standIn(let byte):
                result.append(contentsOf: marker.reference(standingFor: byte))
            case .bullet: result.append(contentsOf: bullet)
            }
            position = edit.offset + edit.removed
        }
        result.append(contentsOf: source[position...])
        return result
    }

    /// The column (from 0) in the source of what stands at `column` in the edited line.
    ///
    /// - Parameter line: where the line begins in the source.
    func originalColumn(_ column: Int, lineStart line: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].offset < line { low = middle + 1 } else { high = middle }
        }
        var column = column
        for edit in self[low...] {
            let start = edit.offset - line
            guard start < column else { break }
            column = Swift.max(start + edit.removed, column - edit.inserted + edit.removed)
        }
        return column
    }
}
