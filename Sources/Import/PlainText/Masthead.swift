import Gazette

/// What is above an article's body.
struct Masthead {
    var title: String
    /// The title as the page had it.
    var rawTitle: String
    var media: Media?
    var source: String?
    var topic: String?
    var authors: [String] = []
    var published: Published?
    /// The page's own address.
    var address: String?
    /// The line that source, topic and date were read from.
    var dateline: Line?
    /// Every line that went into it, which a second copy of the page has again.
    var lines: [Line] = []
}

/// How many lines are looked at for title, date and source.
let headLength = 20

/// Reads title, source, topic and date from the first lines; the rest is the body.
func readMasthead(
    of lines: [Line], asOf: Day, report: inout Imported.ImportReport
) -> (Masthead, body: [Line]) {
    guard let first = lines.first else {
        return (Masthead(title: "", rawTitle: ""), [])
    }
    if let mail = MailHeader(lines) {
        return mail.masthead(above: Array(lines.dropFirst(mail.lines.count)), asOf, &report)
    }
    var reader = MastheadReader(lines.prefix(headLength).map { HeadLine($0, asOf: asOf) })
    let choice = TitleChoice(reader.lines)
    guard let index = choice.index else {
        reader.masthead = standIn(for: first)
        report.note(.noTitle, first.number)
        reader.readRest(title: nil, choice, &report)
        return (reader.masthead, reader.body + lines.dropFirst(headLength))
    }
    reader.readTitle(at: index)
    reader.readRest(title: index, choice, &report)
    return (reader.masthead, reader.body + lines.dropFirst(headLength))
}

/// A first line of a paragraph's length is not a title: its start must serve for one.
private func standIn(for line: Line) -> Masthead {
    var cut = ""
    // A letter with a thousand accents is none that a title needs.
    for character in line.text where character.utf8.count <= 64 {
        cut.append(character)
        if "。！？!?".contains(character) || cut.columns(upTo: 80) > 76 { break }
    }
    let title = cut.endsSentence ? cut : cut + "…"
    return Masthead(title: title, rawTitle: title)
}

extension MailHeader {
    /// The masthead that a mail's header gives; the mail's text is the body.
    fileprivate func masthead(
        above body: [Line], _ asOf: Day, _ report: inout Imported.ImportReport
    ) -> (Masthead, [Line]) {
        var masthead = Masthead(title: subject ?? "", rawTitle: subject ?? "")
        var rest = body
        if let subject, let line = subjectLine {
            let split = SplitTitle(subject)
            (masthead.title, masthead.topic) = (split.title, split.section)
            report.read(line, .title)
        } else if let first = rest.first {
            masthead = standIn(for: first)
            report.note(.noTitle, first.number)
        }
        if let sender, let line = senderLine, Slug.canHold(sender) {
            masthead.source = sender
            report.read(line, .source)
        }
        if let date, let line = dateLine, let published = Published(date, asOf: asOf) {
            (masthead.published, masthead.dateline) = (published, line)
            report.read(line, .date)
        }
        let known = [subjectLine, senderLine, masthead.dateline].compactMap { $0?.number }
        for line in lines where !known.contains(line.number) { report.drop(line, .mailHeader) }
        if rest.first?.text.folded == masthead.title.folded, let first = rest.first {
            report.drop(first, .titleAgain)
            rest.removeFirst()
        }
        return (masthead, rest)
    }
}
