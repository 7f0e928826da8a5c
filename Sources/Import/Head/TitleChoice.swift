/// Which of the first lines is the headline.
struct TitleChoice {
    /// The line's index; nil where none of them can be.
    var index: Int?
    /// Lines above the headline that nothing explains and that might be it.
    var rivals: [Int] = []

    init(_ lines: [HeadLine]) {
        let end = lines.firstIndex { $0.kind == .prose } ?? lines.count
        let dated = lines[..<end].firstIndex { $0.isMeta && !$0.isFirstUnmarked }
        let known = lines[..<end].indices.filter { lines[$0].kind == .candidate }
        if let labelled = lines[..<end].firstIndex(where: { $0.kind == .title }) {
            index = labelled
            return
        }
        let scores = known.enumerated().map { order, index in
            TitleChoice.score(index, after: order, in: lines, dated: dated)
        }
        guard
            let best = scores.indices.max(by: {
                scores[$0] < scores[$1] || scores[$0] == scores[$1] && $0 > $1
            })
        else {
            index = lines[..<end].firstIndex { $0.canStandIn }
            return
        }
        index = known[best]
        rivals = Array(known[..<best])
        for later in known.indices[best...].dropFirst() where scores[later] == scores[best] {
            rivals.append(known[later])
        }
    }

    private static func score(
        _ index: Int, after order: Int, in lines: [HeadLine], dated: Int?
    ) -> Int {
        let text = lines[index].line.text
        let columns = text.columns(upTo: 241)
        var score = -3 * order
        if columns >= 16, columns <= 140 { score += 3 }
        // A word alone is a label more often than a headline.
        if columns < 8 || columns < 16 && text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x20 }) {
            score -= 3
        }
        if columns > 160 { score -= 6 }
        if text.endsSentence, !"?？!！…".contains(text.last ?? " ") { score -= 6 }
        if text.endsInColon { score -= 4 }
        if text.holdsFullStop || text.contains("。") { score -= 4 }
        if index + 1 < lines.count {
            for (distance, next) in lines[(index + 1)...].prefix(3).enumerated() where next.isMeta {
                score += distance == 0 ? 4 : 3
                break
            }
        }
        // A headline is above the line with its date.
        if let dated, index > dated, lines[..<dated].contains(where: { $0.kind == .candidate }) {
            score -= 5
        }
        let start = text.folded
        if start.utf8.count >= 12,
            lines.contains(where: { other in
                other.kind == .candidate && other.line.text != text
                    && other.line.text.folded.hasPrefix(start)
                    && SplitTitle(other.line.text).title.folded == start
            })
        {
            score += 4
        }
        return score
    }
}
