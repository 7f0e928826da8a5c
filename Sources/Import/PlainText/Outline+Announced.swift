/// How far an announced quotation is read before its end counts as unclear.
private let reach = 12

extension Outline {
    /// Lines that a line before them announces: `she wrote:`.
    mutating func markAnnounced() {
        var index = 0
        while index < lines.count {
            guard roles[index] == .prose, lines[index].text.endsInColon else {
                index += 1
                continue
            }
            index = announces(lines[index].text) ? markAnnounced(by: index) : passColon(index)
        }
    }

    private mutating func passColon(_ index: Int) -> Int {
        if index + 1 < lines.count, roles[index + 1] == .prose, !lines[index].text.endsInShortcode {
            doubt(.colon, index...index)
        }
        return index + 1
    }

    /// Marks what line `index` announces and answers where to go on.
    private mutating func markAnnounced(by index: Int) -> Int {
        guard let extent = extent(after: index) else {
            doubt(.quotationMissing, index...index)
            return index + 1
        }
        for line in index + 1...extent.last { roles[line] = .quoted }
        if !extent.isSure { doubt(.quotationEnd(numbers(index + 1...extent.last)), index...index) }
        return extent.last + 1
    }

    /// The quoted lines after `index`, up to where the voice changes; nil when there are none or
    /// nothing tells where they end.
    private func extent(after index: Int) -> (last: Int, isSure: Bool)? {
        let first = index + 1
        guard first < lines.count, stop(at: first, from: first) == nil else { return nil }
        if let last = closingMark(from: first) { return (last, true) }
        let end = min(lines.count, first + reach)
        for line in first + 1..<max(end, first + 1) {
            if let stop = stop(at: line, from: first) { return (line - 1, stop == .certain) }
        }
        if end == lines.count {
            let isSure = end - first <= 2 || lines[end - 1].text.speaksInFirstPerson
            return (end - 1, isSure)
        }
        return (first..<end).last { lines[$0].text.speaksInFirstPerson }.map { ($0, false) }
    }

    private enum Stop { case certain, likely }

    /// Whether the voice that began at line `first` has stopped before `line`, and how surely.
    private func stop(at line: Int, from first: Int) -> Stop? {
        let text = lines[line].text
        if roles[line] != .prose || isHeading(line) { return .certain }
        if text.endsInColon, announces(text) { return .certain }
        guard line > first else { return nil }
        if text.beginsNarration { return .certain }
        if text.reportsSpeech { return .likely }
        // Parallel lines without full stops end where a sentence follows.
        let isParallel =
            line - first >= 2 && (line - 2..<line).allSatisfy { !lines[$0].text.endsSentence }
        return isParallel && text.endsSentence ? .likely : nil
    }

    /// Where a quotation in marks closes, if it opens with one; nil when it is in none.
    private func closingMark(from first: Int) -> Int? {
        let pairs: [(Character, Character)] = [("“", "”"), ("「", "」"), ("『", "』"), ("\"", "\"")]
        guard let mark = lines[first].text.first,
            let pair = pairs.first(where: { $0.0 == mark })
        else { return nil }
        for line in first..<min(lines.count, first + reach) where roles[line] == .prose {
            // Each paragraph of a long quotation may open it anew.
            let text = lines[line].text
            let words = text.first == mark ? text.dropFirst() : text[...]
            guard let close = words.firstIndex(of: pair.1) else { continue }
            return words.index(after: close) == words.endIndex ? line : nil
        }
        return nil
    }
}
