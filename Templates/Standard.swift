import Gazette

extension Theme {
    /// The theme that Gazette comes with. This is its table of contents: a file a part.
    public static let standard = Theme(
        style: style,
        grounds: Backgrounds(
            light: Colour(red: 253, green: 252, blue: 249),
            lightWash: Colour(red: 244, green: 241, blue: 234),
            dark: Colour(red: 22, green: 23, blue: 26),
            darkWash: Colour(red: 32, green: 34, blue: 39)),
        parts: Parts(
            document: document, masthead: masthead, footer: footer, home: home,
            edition: edition, article: article, topics: topics, topic: topic,
            sources: sources, source: source, archive: archive, year: year, month: month,
            standalone: standalone, notFound: notFound, feeds: feeds, card: card, item: item,
            lead: lead,
            section: section, editionCard: editionCard, byline: byline, brief: brief,
            mention: mention, pager: pager, calendar: calendar))

    /// The style sheet, from its chapters.
    static let style = [
        styleFaces, styleBase, styleMasthead, styleEdition, styleIssue, styleArticle, styleMarkdown,
        styleLists, styleDark, stylePrint,
    ].joined(separator: "\n")
}
