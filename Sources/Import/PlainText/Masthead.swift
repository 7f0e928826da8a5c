import Gazette

/// What stands above an article's body.
struct Masthead {
    var title: String
    /// The title as the page had it.
    var rawTitle: String
    var media: Media?
    var source: String?
    var topic: String?
    var published: Published?
    /// The line that source, topic and date were read from.
    var dateline: Line?
}

/// Reads title, source, topic and date from the first lines; the rest is the body.
func readMasthead(
    of lines: [Line], asOf: Day, report: inout Imported.ImportReport
) -> (Masthead, body: [Line]) {
    guard let first = lines.first else {
        return (Masthead(title: "", rawTitle: ""), [])
    }
    var body = Array(lines.dropFirst())
    var masthead = title(from: first)
    if masthead.title != first.text, masthead.media == nil {
        report.note(.noTitle, first.number)
        body.insert(first, at: 0)
    }
    for index in body.indices.prefix(2) {
        guard let dated = dateline(body[index].text, asOf: asOf) else { continue }
        masthead.published = dated.published
        masthead.dateline = body[index]
        masthead.source = dated.source
        masthead.topic = dated.topic
        if dated.isGuess, let source = dated.source, let topic = dated.topic {
            report.note(.masthead(source: source, topic: topic), body[index].number)
        }
        body.remove(at: index)
        break
    }
    return (masthead, body)
}

/// A first line of a paragraph's length is no title: its start must serve for one.
private func title(from line: Line) -> Masthead {
    let raw = line.text
    guard raw.columns(upTo: 240) > 240 else {
        let (title, media) = withoutMediaTag(raw)
        return Masthead(title: title, rawTitle: raw, media: media)
    }
    var cut = ""
    // A letter with a thousand accents is none that a title needs.
    for character in raw where character.utf8.count <= 64 {
        cut.append(character)
        if "。！？!?".contains(character) || cut.columns(upTo: 80) > 76 { break }
    }
    let title = cut.endsSentence ? cut : cut + "…"
    return Masthead(title: title, rawTitle: title)
}
