import Markup

/// What is worked out once for a whole site: parts that stand on many pages and are the same on
/// each, and which articles are related, which goes faster for all of them in turn.
struct Chrome: Sendable {
    private(set) var mastheads: [Position: HTML] = [:]
    private(set) var footers: [Position: HTML] = [:]
    /// In the order of the articles.
    private(set) var dates: [HTML] = []
    /// In the order of the articles.
    private(set) var briefs: [HTML] = []
    /// In the order of the articles.
    private(set) var mentions: [HTML] = []
    /// For each article the ones that are related to it.
    private(set) var related: [[Int]] = []

    /// None yet.
    init() {}

    /// - Parameter here: a place on no page in particular.
    init(_ here: Here) async {
        for position in Chrome.positions(here.site) {
            mastheads[position] = here.theme.parts.masthead(position, here)
            footers[position] = here.theme.parts.footer(position, here)
        }
        related = await here.site.related.closest()
        dates = await Parallel.map(here.site.articles.indices) { slice in
            slice.map { here.day(here.site.articles[$0].date, class: "dt-published").compact }
        }
    }

    /// The same with the parts of articles, which show dates.
    func withArticles(_ here: Here) async -> Chrome {
        let parts = await Parallel.map(here.site.articles.indices) { slice in
            slice.map { index in
                let article = here.site.articles[index]
                let parts = here.theme.parts
                return (parts.brief(article, here).compact, parts.mention(article, here).compact)
            }
        }
        var chrome = self
        (chrome.briefs, chrome.mentions) = (parts.map(\.0), parts.map(\.1))
        return chrome
    }

    /// For how many topics mastheads are kept. Where there are more, those of the others are
    /// rendered with each page: kept, they would take more memory than the site itself.
    private static let most = 200

    private static func positions(_ site: Site) -> [Position] {
        Position.Kind.allCases.flatMap { kind in
            switch kind {
            case .article, .topic: site.topics.prefix(most).map { Position(kind, topic: $0) }
            default: [Position(kind)]
            }
        }
    }
}
