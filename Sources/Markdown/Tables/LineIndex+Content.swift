extension LineIndex {
    /// Line `number` of the block `node` without what its containers take.
    func content(
        _ number: Int, of node: Node, quotes: Int, in bytes: Bytes
    ) -> Range<Int> {
        let line = line(number, of: bytes)
        if number == node.line {
            return min(line.lowerBound + node.column - 1, line.upperBound)..<line.upperBound
        }
        var quotes = quotes
        var start = line.lowerBound
        while start < line.upperBound {
            if bytes[start] == UInt8(ascii: ">"), quotes > 0 {
                quotes -= 1
            } else if !isBlank(bytes[start]) {
                break
            }
            start += 1
        }
        return start..<line.upperBound
    }
}
