import Gazette

extension Masthead {
    /// What lines below the head say of the article.
    mutating func add(_ cleaned: Cleaned) {
        source = source ?? cleaned.source ?? cleaned.owner
        address = address ?? cleaned.address
        if authors.isEmpty { authors = cleaned.authors }
    }

    /// The date with which a report begins, `新化社桥镇11月25日电`, `HARBOUR CITY, Nov. 25 —`, or a
    /// line of its own at the end, where none stood at the head.
    mutating func readDate(
        from body: [Line], asOf: Day, report: inout Imported.ImportReport
    ) {
        guard published == nil else { return }
        for line in body.prefix(3) + body.suffix(3) {
            guard let found = openingDate(line.text, asOf) ?? Published(line.text, asOf: asOf)
            else { continue }
            published = found
            dateline = line
            report.note(.dateInText(found.phrase), line.number)
            return
        }
    }

    /// Makes marks beside Han full-width in the title; the page's own form stays in `title_raw`.
    mutating func repairPunctuation(_ report: inout Imported.ImportReport) {
        let repaired = FullWidthText(title)
        guard repaired.changes > 0 else { return }
        title = repaired.text
        let line = report.readings.first { $0.subject == .title }?.line ?? 1
        report.repairs.insert(.init(line: line, marks: repaired.changes), at: 0)
    }
}

/// The date before `电`, `讯` or a dash at the beginning of a report.
private func openingDate(_ text: String, _ asOf: Day) -> Published? {
    let start = String(text.prefix(60))
    if let match = start.firstMatch(of: /([0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?=(电|電|讯|訊|消息))/) {
        return Published(match.output.0, asOf: asOf)
    }
    if let match = start.firstMatch(
        of:
            /^[A-Z][A-Za-z .,]{2,40}, ([A-Z][a-z]{2,8}\.? [0-9]{1,2}(, [0-9]{4})?)( \([A-Za-z ]+\))? (—|–|-)/
    ) {
        return Published(match.output.1, asOf: asOf)
    }
    return nil
}

extension Outline {
    /// Makes marks beside Han full-width, but for those in code.
    mutating func repairPunctuation(_ report: inout Imported.ImportReport) {
        for index in lines.indices where roles[index] != .code {
            let repaired = FullWidthText(lines[index].text)
            guard repaired.changes > 0 else { continue }
            lines[index].text = repaired.text
            report.repairs.append(.init(line: lines[index].number, marks: repaired.changes))
        }
    }
}
