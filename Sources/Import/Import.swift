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
    let cues = MarkdownCues(text)
    if cues.isMarkdown { return markdownArticle(from: text, asOf: asOf, options: options) }
    var imported = article(from: page, asOf: asOf, options: options, someMarkdown: cues.isDoubtful)
    imported.report.controls = page.controls
    return imported
}

/// The passes over a plain text, in order.
private func article(
    from page: TextLines, asOf: Day, options: Imported.Options, someMarkdown: Bool
) -> Imported {
    var report = Imported.ImportReport()
    if someMarkdown, let line = page.lines.first?.number { report.note(.someMarkdown, line) }
    var (masthead, body) = readMasthead(of: page.lines, asOf: asOf, report: &report)
    var cleaned = withoutFurniture(body, knownAuthors: masthead.authors, report: &report)
    masthead.add(cleaned)
    masthead.readDate(from: cleaned.lines, asOf: asOf, report: &report)
    cleaned.lines = withoutRepeats(cleaned.lines, below: masthead, report: &report)
    var outline = Outline(cleaned.lines)
    outline.mark()
    if options.punctuation == .fullwidth {
        outline.repairPunctuation(&report)
        masthead.repairPunctuation(&report)
    }
    report.add(outline)
    let facts = ArticleMetadata(
        masthead: masthead, options: options, asOf: asOf, body: outline.lines.map(\.text))
    report.add(doubtsOf: facts, in: page)
    return Imported(
        file: facts.frontMatter(isDraft: report.isUnsure) + outline.markdown, day: facts.day,
        slug: slug(of: masthead.title, id: facts.id), report: report.sorted)
}

/// Markdown keeps its body; its front matter is filled up.
private func markdownArticle(
    from text: Substring, asOf: Day, options: Imported.Options
) -> Imported {
    var report = Imported.ImportReport()
    var article = MarkdownArticle(text, asOf: asOf, report: &report)
    if options.punctuation == .fullwidth { article.repairPunctuation(&report) }
    let facts = ArticleMetadata(
        masthead: article.masthead, options: options, asOf: asOf, body: article.body.map(\.text))
    report.add(doubtsOf: facts, in: nil)
    return Imported(
        file: facts.frontMatter(isDraft: report.isUnsure, given: article.front) + article.markdown,
        day: facts.day, slug: slug(of: facts.masthead.title, id: facts.id), report: report.sorted)
}
