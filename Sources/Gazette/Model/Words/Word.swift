/// What a site says by itself, other than with numbers and dates: everything on a page that no
/// editor wrote.
public enum Word: Int, CaseIterable, Sendable {
    case skipToContent, sections, latestEdition, earlierEditions, allEditions, allTopics
    case inBrief, editorsNote, topics, sources, archive, related, corrections, tags
    case origin, readAtOrigin, excerptOnly, updated, license
    case previousEdition, nextEdition, previousArticle, nextArticle, inThisEdition
    case older, newer, latest, byMonth
    case feed, feeds, feedsAdvice, allFeeds, allArticles, editionsFeed, itemsFeed, itemLink
    case readOn
    case otherLanguages, onThisPage, notFound, notFoundAdvice, moved, noEditions
    /// Titles of blocks such as `> [!NOTE]`.
    case note, tip, important, warning, caution
    /// What screen readers hear of footnotes and of tasks.
    case footnotes, backToText, done, toDo
    /// What stands between thousands: a comma, a point, a space, nothing.
    case thousands

    /// A phrase that numbers and dates fill.
    public enum Phrase: Int, CaseIterable, Sendable {
        /// `23 November 2026`.
        case date
        /// The first day of a month, where it is written otherwise: `1er décembre 2026`.
        case firstOfMonth
        /// `23 November 2026 08:30`.
        case dateAndTime
        /// A date that is known to the week: `about 23 November 2026`.
        case aboutDate
        /// `November 2026`.
        case month
        case year
        /// The name of a day's edition: `Monday, 23 November 2026`.
        case dayEdition
        /// The name of a week's edition: `Week 48, 23 November 2026–29 November 2026`.
        case weekEdition
        /// The number of an edition: `No. 407`.
        case editionNumber
        /// A page of a list: `Page 3`.
        case page
    }

    /// What is counted, in the forms that numbers need: `1 article`, `2 articles`.
    public enum Counted: Int, CaseIterable, Sendable {
        case articles, items, editions, minutes
        /// How long a text is: `1,191 words`, `2998 字`.
        case length
    }

    /// Names that come in a row.
    public enum Names: Int, CaseIterable, Sendable {
        /// Monday first, as short as a calendar needs.
        case weekdays
        /// Monday first, whole.
        case weekdayNames
        /// January first, as they stand alone.
        case months
        /// January first, as they stand in a date: `ноября`.
        case monthsInDates

        public var count: Int {
            switch self {
            case .weekdays, .weekdayNames: 7
            case .months, .monthsInDates: 12
            }
        }
    }
}
