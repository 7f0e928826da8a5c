/// The whole digest, grouped: what every page is made from.
public struct Site: Sendable {
    /// As `gazette.yml` has them.
    public var settings: Settings
    /// Newest first.
    public var articles: [Article]
    /// Newest first.
    public var editions: [Edition]
    /// The declared ones in their order, then the others by name. None is empty.
    public var topics: [Topic]
    /// The declared ones in their order, then the others by name. None is empty.
    public var sources: [Source]
    /// Those of `Content/pages`, sorted by path.
    public var pages: [StandalonePage]

    /// For each article: its edition, its topic, its source.
    public var places: [ArticlePlace]
    /// For each topic its articles, newest first, each in one language.
    public var topicArticles: [[Int]]
    /// For each source its articles, newest first, each in one language.
    public var sourceArticles: [[Int]]
    /// Items of editions that are written in one file: newest edition first, each in its order.
    public var items: [Item] = []
    /// For each topic its items, newest first.
    public var topicItems: [[Int]]
    /// For each source its items, newest first.
    public var sourceItems: [[Int]]
    /// Newest first.
    public var years: [Year]

    /// Numbers of editions that are not written down yet, the oldest edition's first.
    public var newNumbers: [GivenNumber]
    /// The number that the edition after the newest would get.
    public var nextNumber: Int

    /// Articles that are not shown, and why.
    public var leftOut: [LeftOut]
    /// Articles that show although no reader would see them yet, and why not.
    public var early: [LeftOut]
    /// Paths of articles that are not shown, with the reasons.
    var hidden: [String: LeftOut.Reason] = [:]
    /// Paths by file, for links between files: `Content/pages/about.md` → `about/`.
    public var paths: [String: String]
    /// Path of the icon that browsers show for the site, if it has one.
    public var icon: String?
    /// Paths of the cards that somebody has drawn.
    public var cards: Set<String> = []
    /// Indices of articles. Pages ask for them so often that the hash of an id would show.
    var index: [ObjectIdentifier: Int]
    /// Which articles are about the same thing.
    var related: Related
    /// When the next edition opens that is there but not shown yet, in seconds since 1970.
    var opensNext: Int?

    /// Where an article belongs; indices into the site's lists.
    public struct ArticlePlace: Sendable {
        /// The index of its edition.
        public var edition: Int
        /// Where in the edition it stands, from 0.
        public var position = 0
        /// The index of its topic.
        public var topic: Int
        /// The index of its source; nil where it names none.
        public var source: Int?
        /// The same article in each of its languages, itself among them, the original first;
        /// empty where there is one language only.
        public var translations: [Int] = []
    }

    /// A year of the archive.
    public struct Year: Sendable {
        /// The year itself: 2026.
        public var number: Int
        /// Newest first.
        public var months: [Month]
        /// The path of its page.
        public var path: String { SitePaths.archive(year: number) }
    }

    /// A month of the archive.
    public struct Month: Sendable, Hashable {
        /// The year that the month is in.
        public var year: Int
        /// From 1.
        public var number: Int
        /// Indices of the editions that have a day in it, newest first.
        public var editions: [Int]
        /// How many articles those hold.
        public var articles: Int
        /// How many items those hold.
        public var items = 0

        /// `2026-11`.
        public var id: String { "\(padded(year, 4))-\(padded(number, 2))" }
        /// The path of its page.
        public var path: String { SitePaths.archive(year: year, month: number) }
    }

    /// An article that is not shown.
    public struct LeftOut: Sendable, Hashable {
        /// Why it is not shown.
        public enum Reason: String, Sendable, CaseIterable {
            case draft, future, expired
            /// It is ready, and waits for an edition that carries it.
            case waiting
        }
        /// The file that it was written in, from `Content`.
        public var file: String
        /// Why it is not shown.
        public var reason: Reason
        /// Where its page would stand.
        var path: String
    }
}

extension Site {
    /// The edition that appeared before, or nil for the first.
    public func previous(_ edition: Int) -> Edition? {
        edition + 1 < editions.count ? editions[edition + 1] : nil
    }

    /// The edition that appeared after, or nil for the latest.
    public func next(_ edition: Int) -> Edition? {
        edition > 0 ? editions[edition - 1] : nil
    }
}
