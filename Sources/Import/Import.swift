import Gazette

/// Turns foreign text into an article that an editor can go through.
///
/// Nothing but the arguments matters: the same bytes give the same article on every machine.
///
/// - Parameters:
///   - bytes: the file's content. So far it must be UTF-8 text without markup.
///   - file: the file's name, for messages.
///   - asOf: the day that the text was taken; relative dates count back from it.
/// - Throws: `ImportRefusal` when the file holds nothing that can be read as text.
public func imported(
    _ bytes: [UInt8], named file: String, asOf: Day,
    options: Imported.Options = Imported.Options()
) throws(ImportRefusal) -> Imported {
    guard bytes.count <= Limits.imported else {
        throw ImportRefusal(file: file, line: nil, reason: .tooLarge(limit: Limits.imported))
    }
    let text = try decoded(bytes, named: file)
    let format = Format(of: text)
    guard format == .plainText else {
        throw ImportRefusal(file: file, line: 1, reason: .notYet(format))
    }
    let page = TextLines(text)
    guard !page.lines.isEmpty else {
        throw ImportRefusal(file: file, line: nil, reason: .empty)
    }
    return article(from: page, asOf: asOf, options: options)
}

/// The passes over a plain text, in order.
private func article(from page: TextLines, asOf: Day, options: Imported.Options) -> Imported {
    var report = Imported.ImportReport()
    if page.controls > 0, let line = page.lines.first?.number {
        report.note(.controlCharacters(page.controls), line)
    }
    let (masthead, body) = readMasthead(of: page.lines, asOf: asOf, report: &report)
    var cleaned = withoutFurniture(body, report: &report)
    cleaned.lines = withoutRepeats(cleaned.lines, below: masthead, report: &report)
    var outline = Outline(cleaned.lines)
    outline.mark()
    report.add(outline)
    let facts = ArticleMetadata(
        masthead: masthead, source: options.source ?? masthead.source ?? cleaned.source,
        topic: options.topic ?? masthead.topic, asOf: asOf, body: outline.lines)
    report.add(doubtsOf: facts, in: page)
    return Imported(
        file: facts.frontMatter + outline.markdown, day: facts.day,
        slug: slug(of: masthead.title, id: facts.id), report: report.sorted)
}
