import Markup

/// What is worked out once for a whole site: parts that stand on many pages and are the same on
/// each, and which articles are related, which goes faster for all of them in turn.
struct PrerenderedParts: Sendable {
    private(set) var mastheads: [NavigationContext: HTML] = [:]
    private(set) var footers: [NavigationContext: HTML] = [:]
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
    init(_ context: RenderContext) async {
        for position in PrerenderedParts.positions(context.site) {
            mastheads[position] = context.theme.parts.masthead(position, context)
            footers[position] = context.theme.parts.footer(position, context)
        }
        related = await context.site.related.closest()
        dates = await Parallel.map(context.site.articles.indices) { slice in
            slice.map { context.day(context.site.articles[$0].date, class: "dt-published").compact }
        }
    }

    /// The same with the parts of articles, which show dates.
    func withArticles(_ context: RenderContext) async -> PrerenderedParts {
        let parts = await Parallel.map(context.site.articles.indices) { slice in
            slice.map { index in
                let article = context.site.articles[index]
                let parts = context.theme.parts
                return (
                    parts.brief(article, context.inLanguage(of: article)).compact,
                    parts.mention(article, context).compact
                )
            }
        }
        var prerendered = self
        (prerendered.briefs, prerendered.mentions) = (parts.map(\.0), parts.map(\.1))
        return prerendered
    }

    /// For how many topics mastheads are kept. Where there are more, those of the others are
    /// rendered with each page: kept, they would take more memory than the site itself.
    private static let most = 200

    private static func positions(_ site: Site) -> [NavigationContext] {
        NavigationContext.Kind.allCases.flatMap { kind in
            switch kind {
            case .article, .topic:
                site.topics.prefix(most).map { NavigationContext(kind, topic: $0) }
            default: [NavigationContext(kind)]
            }
        }
    }
}
