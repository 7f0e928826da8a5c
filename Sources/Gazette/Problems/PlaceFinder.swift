/// Finds places in one file, one after the other.
///
/// A file may be one long line with something to say of every word. What was counted for the last
/// place is kept for the next, so that all of them together take one pass over the file.
struct PlaceFinder: Sendable {
    let file: String
    let bytes: [UInt8]
    /// Where lines begin; made when the first place is asked for.
    private var starts: [Int] = []
    /// A byte up to which characters have been counted, and how many of them the line has there.
    private var counted = (offset: 0, characters: 0)

    init(file: String, bytes: [UInt8]) { (self.file, self.bytes) = (file, bytes) }

    /// - Parameters:
    ///   - line: from 1.
    ///   - byte: the column from 1, in bytes.
    mutating func place(line number: Int, byte: Int) -> Place {
        let line = line(number)
        let offset = min(line.startIndex + max(0, byte - 1), line.endIndex)
        var place = Place(file: file)
        place.line = number
        place.column = characters(of: line, upTo: offset) + 1
        place.excerpt = Excerpt(of: line, at: offset - line.startIndex)
        return place
    }

    /// The place of a byte by its offset in the file.
    mutating func place(offset: Int) -> Place {
        findLines()
        let line = (starts.lastIndex { $0 <= offset } ?? 0) + 1
        return place(line: line, byte: offset - starts[line - 1] + 1)
    }

    /// A line without its end.
    private mutating func line(_ number: Int) -> ArraySlice<UInt8> {
        findLines()
        let index = max(1, number) - 1
        guard index < starts.count else { return bytes[bytes.endIndex...] }
        let start = starts[index]
        guard index + 1 < starts.count else { return bytes[start...] }
        let line = bytes[start..<starts[index + 1] - 1]
        return bytes[line.endIndex] == 0x0A && line.last == 0x0D ? line.dropLast() : line
    }

    private mutating func findLines() {
        guard starts.isEmpty else { return }
        starts = [0]
        bytes.withUnsafeBufferPointer { buffer in
            for (index, byte) in buffer.enumerated() where byte == 0x0A || byte == 0x0D {
                guard byte == 0x0A || LineEnds.areAt(index, in: bytes[...]) else { continue }
                starts.append(index + 1)
            }
        }
    }

    /// How many characters a line has before `offset`.
    private mutating func characters(of line: ArraySlice<UInt8>, upTo offset: Int) -> Int {
        if counted.offset < line.startIndex || counted.offset > offset {
            counted = (line.startIndex, 0)
        }
        if let border = border(after: counted.offset, upTo: offset) {
            counted = (border, counted.characters + count(counted.offset..<border))
        }
        return counted.characters + count(counted.offset..<offset)
    }

    /// The last place at which surely no character is cut in two: between two of ASCII's.
    private func border(after start: Int, upTo end: Int) -> Int? {
        guard end > start else { return nil }
        return (max(start + 1, end - 4096)..<end + 1).last { index in
            index < bytes.endIndex && isPlain(bytes[index - 1]) && isPlain(bytes[index])
        }
    }

    private func isPlain(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) }

    private func count(_ range: Range<Int>) -> Int {
        let part = bytes[range]
        return part.allSatisfy { $0 < 0x80 }
            ? part.count : String(decoding: part, as: UTF8.self).count
    }
}
