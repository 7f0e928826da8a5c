/// What a build did.
public struct BuildReport: Sendable {
    /// Articles that are shown.
    public var articles: Int
    /// Items of editions that are written in one file.
    public var items: Int
    /// Editions.
    public var editions: Int
    /// Topics with articles.
    public var topics: Int
    /// Sources with articles.
    public var sources: Int
    /// What became of the files of the site.
    public var files: Output.Counts
    /// Numbers of editions that are not written down yet, the oldest edition's first.
    public var newNumbers: [GivenNumber]
    /// Articles that are not shown, in the order of their files.
    public var leftOut: [Site.LeftOut]
    /// Warnings, in the order of their places.
    public var problems: [Problem]
    /// When it began, by the clock of the files' times: nanoseconds since 1970.
    public var began: Int
    /// What was built, held for as long as the report is: whoever ends the program next need not
    /// wait until it is taken apart, value by value.
    private let prepared: PreparedSite

    init(_ prepared: PreparedSite, _ files: Output.Counts, began: Int) {
        self.began = began
        articles = prepared.site.articles.count
        items = prepared.site.items.count
        editions = prepared.site.editions.count
        topics = prepared.site.topics.count
        sources = prepared.site.sources.count
        newNumbers = prepared.site.newNumbers
        self.files = files
        leftOut = prepared.site.leftOut.sorted { $0.file < $1.file }
        problems = prepared.problems.all
        self.prepared = prepared
    }

    /// How many articles were left out for a reason.
    public func count(_ reason: Site.LeftOut.Reason) -> Int {
        leftOut.count { $0.reason == reason }
    }
}
