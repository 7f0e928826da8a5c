/// The kinds of markers that begin an item of a list. Items of one kind make a list.
enum ListMarker: UInt8, CaseIterable {
    case plus, parenthesis, star, period, hyphen

    /// As a footnote's label is replaced by it: four columns wide.
    var bullet: StaticString {
        switch self {
        case .plus: "+   "
        case .parenthesis: "1)  "
        case .star: "*   "
        case .period: "1.  "
        case .hyphen: "-   "
        }
    }

    /// Whether a byte may stand in what opens quotations and items.
    static func mayBelong(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x30...0x39, UInt8(ascii: ">"), UInt8(ascii: "."), UInt8(ascii: ")"),
            UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            true
        default: false
        }
    }

    /// Where what opens quotations and items ends, in a line.
    ///
    /// - Parameter found: is called with every marker.
    static func opened(
        _ bytes: Bytes, _ line: Range<Int>, found: (ListMarker) -> Void
    ) -> Int {
        var index = line.lowerBound
        while index < line.upperBound {
            if isBlank(bytes[index]) || bytes[index] == UInt8(ascii: ">") {
                index += 1
            } else if let (marker, end) = marker(bytes, index..<line.upperBound) {
                found(marker)
                index = end
            } else {
                break
            }
        }
        return index
    }

    /// The marker that a line's part begins with, if a blank or nothing follows.
    static func marker(_ bytes: Bytes, _ line: Range<Int>) -> (marker: ListMarker, end: Int)? {
        var index = line.lowerBound
        while index < line.upperBound, index - line.lowerBound < 9,
            (0x30...0x39).contains(bytes[index])
        {
            index += 1
        }
        guard index < line.upperBound else { return nil }
        let hasNumber = index > line.lowerBound
        guard index + 1 == line.upperBound || isBlank(bytes[index + 1]) else { return nil }
        switch (bytes[index], hasNumber) {
        case (UInt8(ascii: "+"), false): return (.plus, index + 1)
        case (UInt8(ascii: "*"), false): return (.star, index + 1)
        case (UInt8(ascii: "-"), false): return (.hyphen, index + 1)
        case (UInt8(ascii: "."), true): return (.period, index + 1)
        case (UInt8(ascii: ")"), true): return (.parenthesis, index + 1)
        default: return nil
        }
    }

    /// One that begins no item of the source: an item of the editor's that has the same would make
    /// a list with the footnotes.
    static func unused(in source: Bytes) -> ListMarker {
        let lines = LineIndex(source)
        var used: Set<ListMarker> = []
        for number in 1...max(1, lines.count) {
            _ = opened(source, lines.line(number, of: source)) { used.insert($0) }
        }
        return allCases.first { !used.contains($0) } ?? .plus
    }
}
