/// A part of a file that a request asks for: RFC 9110, section 14.
enum ByteRange: Equatable, Sendable {
    case whole
    case part(Range<Int>)
    /// Nothing of it is in the file.
    case beyond

    /// - Parameters:
    ///   - field: `bytes=0-499`; several parts at once are answered with the whole.
    ///   - count: how many bytes there are.
    init(_ field: String?, of count: Int) {
        guard let field, field.hasPrefix("bytes="), !field.contains(",") else {
            self = .whole
            return
        }
        let ends = field.dropFirst(6).split(
            separator: "-", maxSplits: 1, omittingEmptySubsequences: false
        ).map { $0.filter { $0 != " " } }
        guard ends.count == 2, ends.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else {
            self = .whole
            return
        }
        // What no number holds is as good as the greatest.
        let numbers = ends.map { $0.isEmpty ? nil : Int($0) ?? .max }
        switch (numbers[0], numbers[1]) {
        case (nil, let last?):
            self = last == 0 || count == 0 ? .beyond : .part(max(0, count - last)..<count)
        case (let first?, let last):
            if let last, last < first {
                self = .whole
            } else {
                let end = min(count, last.map { $0 == .max ? $0 : $0 + 1 } ?? count)
                self = first < count ? .part(first..<end) : .beyond
            }
        case (nil, nil): self = .whole
        }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { "0"..."9" ~= self }
}
