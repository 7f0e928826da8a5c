import Markup

/// Parts that stand on many pages and are the same on each: they are rendered once.
struct Chrome: Sendable {
    private(set) var mastheads: [Position: HTML] = [:]
    private(set) var footers: [Position: HTML] = [:]
    /// In the order of the articles.
    private(set) var dates: [HTML] = []
    /// In the order of the articles.
    private(set) var briefs: [HTML] = []

    /// None yet.
    init() {}

    /// - Parameter here: a place on no page in particular.
    init(_ here: Here) async {
        for position in Chrome.positions(here.site) {
            mastheads[position] = here.theme.parts.masthead(position, here)
            footers[position] = here.theme.parts.footer(position, here)
        }
        let articles = here.site.articles
        dates = await Parallel.map(articles.indices) { slice in
            slice.map { here.day(articles[$0].date, class: "dt-published").compact }
        }
        var here = here
        here.chrome = self
        briefs = await Parallel.map(articles.indices) { [here] slice in
            slice.map { here.theme.parts.brief(articles[$0], here).compact }
        }
    }

    private static func positions(_ site: Site) -> [Position] {
        Position.Kind.allCases.flatMap { kind in
            switch kind {
            case .article, .topic: site.topics.map { Position(kind, topic: $0) }
            default: [Position(kind)]
            }
        }
    }
}
