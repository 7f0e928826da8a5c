/// Drops the lines of a copy and keeps those that only the copy has, where they belong.
struct Merge {
    private let repeatedLines: RepeatedLines
    private let kept: [Line]
    private let known: Set<Int>
    /// What only the copy has, by the number of the kept line that it follows.
    private var extra: [Int: [Line]] = [:]
    private(set) var dropped: [Imported.Dropped] = []
    private(set) var doubts: [Imported.Doubt] = []

    init(_ repeatedLines: RepeatedLines, into kept: [Line]) {
        self.repeatedLines = repeatedLines
        self.kept = kept
        known = Set(kept.map(\.number))
    }

    mutating func take(_ run: RepeatedLines.Run) {
        var source = repeatedLines.firstSeen[run.first]
        var anchor = kept.last?.number ?? 0
        var isStretch = false
        for index in run.first...repeatedLines.endOfCopy(run) {
            let line = repeatedLines.lines[index]
            if repeatedLines.isSeen(index) {
                source = repeatedLines.firstSeen[index]
            } else if repeatedLines.isVariant(index, of: source + 1),
                repeatedLines.nextSource(after: index) != source + 1
            {
                source += 1
                let original = repeatedLines.lines[source].number
                // A seam that was cut off made the two the same by now.
                let isSame = kept.last?.text.folded == line.text.folded
                if !isSame { note(.variant(of: original), line) }
            } else {
                note(.onlyInRepeat, line)
                extra[anchor, default: []].append(line)
                isStretch = false
                continue
            }
            let original = repeatedLines.lines[source].number
            // The first to say it may itself have been dropped, as a variant in an earlier copy.
            if known.contains(original) { anchor = original }
            drop(line, original, isStretch)
            isStretch = true
        }
    }

    /// What is kept, in the order of the first copy. One pass, however much only the copy has.
    var result: [Line] {
        extra.isEmpty ? kept : kept.flatMap { [$0] + (extra[$0.number] ?? []) }
    }

    private mutating func note(_ about: Imported.Doubt.Subject, _ line: Line) {
        doubts.append(.init(lines: line.number...line.number, about: about))
    }

    private mutating func drop(_ line: Line, _ original: Int, _ isStretch: Bool) {
        guard isStretch, let last = dropped.last, case .repeat(let before) = last.reason else {
            let lines = line.number...line.number
            dropped.append(.init(lines: lines, reason: .repeat(of: original...original)))
            return
        }
        let sources = min(before.lowerBound, original)...max(before.upperBound, original)
        dropped[dropped.count - 1] = .init(
            lines: last.lines.lowerBound...line.number, reason: .repeat(of: sources))
    }
}
