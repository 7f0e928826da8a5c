import Markup

/// Mastheads and footers, rendered ahead for every position that a page can have.
struct Chrome: Sendable {
    private(set) var mastheads: [Position: HTML] = [:]
    private(set) var footers: [Position: HTML] = [:]

    /// None yet.
    init() {}

    /// - Parameter here: a place on no page in particular.
    init(_ here: Here) {
        for position in Chrome.positions(here.site) {
            mastheads[position] = here.theme.parts.masthead(position, here)
            footers[position] = here.theme.parts.footer(position, here)
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
