/// The digest of one period, or an issue that its editor declares.
public struct Edition: Sendable {
    /// Permanent: the period, `2026-11-20`, `2026-w47`, `2026-11`, or what its file is named.
    public var id: String
    /// The days that it covers.
    public var period: Period
    /// As its editor wrote it, or counted on from the last one that was written down.
    public var number: Int
    /// Where it stands among the site's editions, from 0; the newest is the first.
    public var position = 0
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
    /// Index of the article that stands first; nil where no article stands in it.
    public var lead: Int?
    /// Topics in their order, and sections that its editor made; none of them empty. The lead is
    /// in none of them.
    public var sections: [Section]
    /// Every article, in the order of the page: the lead, then the sections.
    public var articles: [Int]
    /// Its articles that stand on the page in another language.
    public var translations: [Int] = []
    /// What it is made of where its editor wrote it in one file; the text is its note.
    public var written: WrittenEdition?
    /// Its items, by their indices in the site, in the order of the page.
    public var items = 0..<0
    /// How much there is to read in it.
    public var length: Length

    /// Its folder within the site.
    public var path: String { Edition.path(of: id) }

    static func path(of id: String) -> String { "editions/\(id)/" }

    /// The articles of one topic, or what its editor puts together.
    public struct Section: Sendable {
        /// Tells it from the others of the edition, in an address: `technology`.
        public var id: String
        /// Index of the topic; nil where the editor made the section.
        public var topic: Int?
        /// What the editor calls it; nil where the topic names it.
        public var title: Localised?
        /// Indices of articles, in their order.
        public var articles: [Int]
    }
}

extension Edition {
    /// What stands on its page, in the order of the page.
    public var entries: [Entry] { items.map { .item($0) } + articles.map { .article($0) } }
}
