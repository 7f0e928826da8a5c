/// Takes out what a page shows twice: the masthead, a teaser, and the body as a whole.
func withoutRepeats(
    _ lines: [Line], below masthead: Masthead, report: inout Imported.ImportReport
) -> [Line] {
    let lines = withoutDoubledLine(
        withoutMasthead(lines, masthead, report: &report), report: &report)
    let repeatedLines = RepeatedLines(lines)
    var kept: [Line] = []
    var next = 0
    while next < lines.count {
        guard repeatedLines.isSeen(next) else {
            kept.append(lines[next])
            next += 1
            continue
        }
        let run = repeatedLines.run(from: next)
        if repeatedLines.isCopy(run) {
            removeSeam(before: run, repeatedLines, from: &kept, report: &report)
            var merge = Merge(repeatedLines, into: kept)
            merge.take(run)
            kept = merge.result
            report.add(merge)
            next = repeatedLines.endOfCopy(run) + 1
        } else {
            if let original = repeatedLines.original(of: run), repeatedLines.isSubstantial(run) {
                let range = lines[run.first].number...lines[run.last].number
                report.doubts.append(.init(lines: range, about: .repeat(of: original)))
            }
            kept.append(contentsOf: lines[run.first...run.last])
            next = run.last + 1
        }
    }
    return withoutTeaser(kept, report: &report)
}

/// The masthead may be above the second copy, too.
private func withoutMasthead(
    _ lines: [Line], _ masthead: Masthead, report: inout Imported.ImportReport
) -> [Line] {
    let texts = [masthead.title, masthead.rawTitle] + masthead.lines.map(\.text)
    let known = Set(texts.map(\.folded))
    return lines.filter { line in
        let isKnown = known.contains(line.text.folded)
        if isKnown { report.drop(line, .titleAgain) }
        return !isKnown
    }
}

/// A copy that begins on the line where the body before it ends.
private func removeSeam(
    before run: RepeatedLines.Run, _ repeatedLines: RepeatedLines, from kept: inout [Line],
    report: inout Imported.ImportReport
) {
    let source = repeatedLines.firstSeen[run.first] - 1
    guard source >= 0, let last = kept.last, source < run.first - 1 else { return }
    let start = repeatedLines.lines[source]
    guard start.text.columns(upTo: 16) > 16, last.text.utf8.count > start.text.utf8.count,
        last.text.hasSuffix(start.text)
    else { return }
    let text = last.text.dropLast(start.text.count).trimmed
    kept[kept.count - 1] = Line(number: last.number, text: text)
    report.drop(last, .joinedRepeat(of: start.number))
}

/// A first paragraph that is the start of one of the next ones, cut off.
private func withoutTeaser(_ lines: [Line], report: inout Imported.ImportReport) -> [Line] {
    guard let first = lines.first, first.text.columns(upTo: 30) > 30 else { return lines }
    var stem = first.text[...]
    while let last = stem.last, ".…".contains(last) { stem.removeLast() }
    guard let full = lines.dropFirst().prefix(5).first(where: { $0.text.hasPrefix(stem) })
    else { return lines }
    report.drop(first, .teaser(of: full.number))
    return Array(lines.dropFirst())
}

/// A body of one line that holds the same text twice.
private func withoutDoubledLine(
    _ lines: [Line], report: inout Imported.ImportReport
) -> [Line] {
    guard lines.count == 1, let line = lines.first else { return lines }
    let bytes = Array(line.text.utf8)
    let half = bytes.count / 2
    let first = String(decoding: bytes[..<half], as: UTF8.self).trimmed
    let second = String(decoding: bytes[half...], as: UTF8.self).trimmed
    guard first == second, first.columns(upTo: 40) >= 40, first.endsSentence else { return lines }
    report.drop(line, .joinedRepeat(of: line.number))
    var kept = line
    kept.text = first
    return [kept]
}
