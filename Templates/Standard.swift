import Gazette

extension Theme {
    /// The theme that Gazette comes with. This is its table of contents: a file a part.
    public static let standard = Theme(
        style: style,
        parts: Parts(
            document: document, masthead: masthead, footer: footer, home: home,
            edition: edition, article: article, topics: topics, topic: topic,
            sources: sources, source: source, archive: archive, year: year, month: month,
            standalone: standalone, notFound: notFound, card: card, lead: lead,
            section: section, editionCard: editionCard, byline: byline, pager: pager,
            calendar: calendar))

    /// The style sheet, from its chapters.
    static let style = [
        styleBase, styleMasthead, styleEdition, styleArticle, styleMarkdown, styleLists, styleDark, stylePrint,
    ].joined(separator: "\n")
}
