/// The digest of one period.
public struct Edition: Sendable {
    /// The day, week or month that it covers.
    public var period: Period
    /// Counted from the oldest, unless its editor numbers it.
    public var number: Int
    /// As its note gives it.
    public var title: String?
    /// The editor's opening note.
    public var note: Body
    /// The file of the note, where there is one.
    public var noteFile: String?
    /// What to know in a few lines.
    public var bullets: [String]
    /// The picture that stands for it.
    public var cover: Picture?
    /// Index of the article that stands first.
    public var lead: Int
    /// Topics in their order, none of them empty; the lead is in none of them.
    public var sections: [Section]
    /// Every article, in the order of the page: the lead, then the sections.
    public var articles: [Int]
    /// Its articles that stand on the page in another language.
    public var translations: [Int] = []
    /// How much there is to read in it.
    public var length: Length

    /// Names its period: `2026-11-20`, `2026-w47`, `2026-11`.
    public var id: String { period.id }
    /// Its folder within the site.
    public var path: String { "editions/\(id)/" }

    /// The articles of one topic.
    public struct Section: Sendable {
        /// Index of the topic.
        public var topic: Int
        /// Indices of articles, the most important first.
        public var articles: [Int]
    }
}
