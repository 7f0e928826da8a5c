/// Everything that was parsed, before it is grouped.
struct ParsedContent: Sendable {
    var articles: [(article: Article, terms: Terms)] = []
    var notes: [EditionNote] = []
    var numbers = KeptNumbers()
    var pages: [StandalonePage] = []
    /// `favicon.svg` or another, where `Content/static` has one.
    var icon: String?
    /// Paths of the cards in `Content/static`.
    var cards: Set<String> = []
    /// Links to the site's own root, as written, and where they stand.
    var links: [(url: String, place: Place)] = []
    /// Finds a key's line in a file, for a problem that shows only now.
    let locator: KeyLocator

    init(locator: KeyLocator) { self.locator = locator }
}
