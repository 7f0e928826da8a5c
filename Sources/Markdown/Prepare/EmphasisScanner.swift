/// Finds the runs of `*` that the library would read otherwise than the amended rules, and puts
/// markers beside them.
///
/// A marker is a character reference. The library sees its `&` or `;` beside the run, which is
/// ASCII punctuation, and so comes to the other answer. It may stand in code, in HTML and in
/// addresses as well, where it changes nothing and is taken out again; the scan therefore need not
/// know what it is in.
struct EmphasisScanner {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    func scan(into edits: inout [Edit]) {
        var next = bytes.find(UInt8(ascii: "*"))
        while let start = next {
            var end = start + 1
            while end < bytes.count, bytes[end] == UInt8(ascii: "*") { end += 1 }
            mend(start..<end, &edits)
            next = bytes.find(UInt8(ascii: "*"), from: end)
        }
    }

    private func mend(_ run: Range<Int>, _ edits: inout [Edit]) {
        // Between ASCII neighbours the amendment changes nothing.
        let before = run.lowerBound > 0 ? bytes[run.lowerBound - 1] : 0
        let after = run.upperBound < bytes.count ? bytes[run.upperBound] : 0
        guard before >= 0x80 || after >= 0x80 else { return }
        var run = run
        if before == UInt8(ascii: "\\"), isEscaped(run.lowerBound) {
            run = run.lowerBound + 1..<run.upperBound
            guard !run.isEmpty else { return }
        }
        let sides = DelimiterContext(bytes, run)
        let wanted = Flanking(before: sides.before, after: sides.after)
        func gives(_ before: Neighbour, _ after: Neighbour) -> Bool {
            Flanking(plainBefore: before, after: after) == wanted
        }
        if gives(sides.plainBefore, sides.after) { return }
        if gives(.punctuation, sides.after) {
            edits.append(.marker(at: run.lowerBound))
        } else if gives(sides.plainBefore, .punctuation) {
            edits.append(.marker(at: run.upperBound))
        } else if gives(.punctuation, .punctuation) {
            edits.append(.marker(at: run.lowerBound))
            edits.append(.marker(at: run.upperBound))
        }
    }

    /// Whether an odd number of backslashes stands before `index`.
    private func isEscaped(_ index: Int) -> Bool {
        var start = index
        while start > 0, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (index - start) % 2 == 1
    }
}
