/// Keeps `![` from nesting without bound: libcmark 0.30.2 looks at every open one when a link
/// closes, which takes minutes for a file of nothing else. No reader nests a hundred images.
struct ImageScanner {
    private static let limit = 100
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    func scan(into edits: inout [Edit]) {
        var open = 0
        var next = bytes.find("![")
        while let start = next {
            open += 1
            if open > ImageScanner.limit { edits.append(.marker(at: start + 1)) }
            let end = bytes.find("![", from: start + 2)
            // A blank line ends a paragraph and with it whatever is open; one `](` closes one.
            open = self.open(open, within: bytes.part(start..<(end ?? bytes.count)))
            next = end
        }
    }

    private func open(_ open: Int, within part: Bytes) -> Int {
        if part.contains("\n\n") || part.contains("\n\r\n") { return 0 }
        var brackets = 0
        for byte in part.dropFirst(2) {
            if byte == UInt8(ascii: "[") { brackets += 1 }
            if byte == UInt8(ascii: "]") { brackets -= 1 }
        }
        return max(0, open + min(0, brackets))
    }
}
