extension Literal {
    /// The text as a paragraph's first line, where more marks act than within a line.
    func asBlock() -> [UInt8] {
        var line = inline()
        if let index = blockMark(line) { line.insert(Literal.backslash, at: index) }
        return line
    }

    /// The text after a list's marker. `[ ]` there would become a box to tick.
    func asItem() -> [UInt8] {
        let line = asBlock()
        let boxes = ["[ ]", "[x]", "[X]"].map { Array($0.utf8) }
        return boxes.contains(Array(line.prefix(3))) ? [Literal.backslash] + line : line
    }

    /// The text after a heading's marks. Marks at its end would be taken for closing ones.
    func asHeading() -> [UInt8] {
        var line = inline()
        let closing = line.reversed().prefix { $0 == UInt8(ascii: "#") }.count
        guard closing > 0 else { return line }
        let start = line.count - closing
        if start == 0 || line[start - 1] == 0x20 || line[start - 1] == 0x09 {
            line.insert(Literal.backslash, at: start)
        }
        return line
    }

    /// Where a backslash must go so that `line` begins no heading, quotation, list, rule or
    /// underline; nil when it begins none.
    private func blockMark(_ line: [UInt8]) -> Int? {
        guard let first = line.first else { return nil }
        switch first {
        case UInt8(ascii: "#"):
            let marks = line.prefix { $0 == first }.count
            return marks <= 6 && isGap(line, marks) ? 0 : nil
        case UInt8(ascii: ">"): return 0
        case UInt8(ascii: "+"): return isGap(line, 1) ? 0 : nil
        case UInt8(ascii: "-"), UInt8(ascii: "*"):
            return isGap(line, 1) || isRule(line, of: first) ? 0 : nil
        case UInt8(ascii: "_"), UInt8(ascii: "="): return isRule(line, of: first) ? 0 : nil
        case _ where first.isDigit:
            let digits = line.prefix { $0.isDigit }.count
            guard digits <= 9, digits < line.count, isGap(line, digits + 1),
                line[digits] == UInt8(ascii: ".") || line[digits] == UInt8(ascii: ")")
            else { return nil }
            return digits
        default: return nil
        }
    }

    private func isRule(_ line: [UInt8], of mark: UInt8) -> Bool {
        line.allSatisfy { $0 == mark || $0 == 0x20 || $0 == 0x09 }
    }

    private func isGap(_ line: [UInt8], _ index: Int) -> Bool {
        index >= line.count || line[index] == 0x20 || line[index] == 0x09
    }
}
