/// Finds lines that may divide a table's header from its body: `| --- | :-: |`.
struct DelimiterRowScanner {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// Line numbers from 1, ascending.
    func scan() -> [Int] {
        // Without a hyphen beside a bar or a colon there is none.
        guard bytes.contains("-") else { return [] }
        let lines = LineIndex(bytes)
        var result: [Int] = []
        for number in 2..<max(2, lines.count + 1) {
            if isCandidate(lines.line(number, of: bytes)) { result.append(number) }
        }
        return result
    }

    private func isCandidate(_ line: Range<Int>) -> Bool {
        var hasHyphen = false
        var hasBar = false
        for byte in bytes[line] {
            switch byte {
            case 0x2D: hasHyphen = true
            case 0x7C, 0x3A: hasBar = true
            case 0x20, 0x09, 0x3E: break
            default: return false
            }
        }
        return hasHyphen && hasBar
    }
}
