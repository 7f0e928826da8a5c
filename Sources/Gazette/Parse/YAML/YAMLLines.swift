import Yams

/// The lines of a YAML text. libyaml begins one after U+0085, U+2028 and U+2029 too, where nobody
/// else does, and counts columns in characters; our places count what editors count, in bytes.
struct YAMLLines {
    /// One of libyaml's.
    private struct Line {
        /// Where it begins.
        var offset: Int
        /// The line that editors see it in, from 1 in the file, and where that begins.
        var number: Int
        var start: Int
    }

    private let bytes: ArraySlice<UInt8>
    private let lines: [Line]
    /// Where the last mark was. Nodes come in the order of the text, and may all be in one line.
    private var last = (line: 0, column: 1, offset: 0)

    /// - Parameter firstLine: the number of the first line of `bytes` in its file.
    init(_ bytes: ArraySlice<UInt8>, firstLine: Int) {
        self.bytes = bytes
        let start = bytes.startIndex
        var lines = [Line(offset: start, number: firstLine, start: start)]
        for index in bytes.indices where YAMLLines.isEnd(index, in: bytes) {
            var line = lines[lines.count - 1]
            line.offset = index + 1
            if bytes[index] < 0x80 { (line.number, line.start) = (line.number + 1, index + 1) }
            lines.append(line)
        }
        self.lines = lines
    }

    private static func isEnd(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        switch bytes[index] {
        case 0x0A, 0x0D: LineEnds.areAt(index, in: bytes)
        case 0x85: index > bytes.startIndex && bytes[index - 1] == 0xC2
        case 0xA8, 0xA9:
            index > bytes.startIndex + 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2
        default: false
        }
    }

    /// Where each of libyaml's lines stands, its end with it.
    var ranges: [Range<Int>] {
        lines.indices.map { index in
            lines[index]
                .offset..<(index + 1 < lines.count ? lines[index + 1].offset : bytes.endIndex)
        }
    }

    /// The place of a byte.
    func mark(at offset: Int) -> Field.Mark {
        mark(at: offset, in: lines.last { $0.offset <= offset } ?? lines[0])
    }

    private func mark(at offset: Int, in line: Line) -> Field.Mark {
        Field.Mark(line: line.number, byte: offset - line.start + 1)
    }

    /// The place that libyaml names. What it misses at the end, it misses on a line that may not
    /// be there.
    mutating func mark(_ mark: Yams.Mark?) -> Field.Mark {
        guard let mark, mark.line >= 1 else { return self.mark(at: bytes.startIndex) }
        guard mark.line <= lines.count else { return self.mark(at: bytes.endIndex) }
        let line = lines[mark.line - 1]
        let end = mark.line < lines.count ? lines[mark.line].offset - 1 : bytes.endIndex
        var place = (line: mark.line, column: 1, offset: line.offset)
        if last.line == mark.line, last.column <= mark.column { place = last }
        while place.column < mark.column, place.offset < end {
            place.offset += 1
            while place.offset < end, bytes[place.offset] & 0xC0 == 0x80 { place.offset += 1 }
            place.column += 1
        }
        last = place
        return self.mark(at: place.offset, in: line)
    }

    /// Where the first character stands that YAML does not take.
    var refusedCharacter: Field.Mark {
        var before: (UInt8, UInt8) = (0, 0)
        for index in bytes.indices {
            let byte = bytes[index]
            let isRefused =
                byte < 0x20 && !(byte == 0x09 || byte == 0x0A || byte == 0x0D) || byte == 0x7F
            if isRefused { return mark(at: index) }
            if before.1 == 0xC2, byte < 0xA0, byte != 0x85 { return mark(at: index - 1) }
            if before == (0xEF, 0xBF), byte > 0xBD { return mark(at: index - 2) }
            before = (before.1, byte)
        }
        return mark(at: bytes.startIndex)
    }

    /// Where the last line begins that begins with `text`.
    func lastLine(beginningWith text: String) -> Field.Mark? {
        lines.last { bytes[$0.offset...].starts(with: text.utf8) }
            .map { mark(at: $0.offset, in: $0) }
    }
}
