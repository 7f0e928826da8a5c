/// Everything that was parsed, before it is grouped.
struct ParsedContent: Sendable {
    /// Their addresses are resolved, but for those of pages.
    var settings: Settings
    var articles: [(article: Article, terms: Terms)] = []
    var notes: [EditionNote] = []
    var numbers = KeptNumbers()
    var pages: [StandalonePage] = []
    /// `favicon.svg` or another, where `Content/static` has one.
    var icon: String?
    /// Paths of the cards in `Content/static`.
    var cards: Set<String> = []
    /// Finds a key's line in a file, for a problem that shows only now.
    let locator: KeyLocator

    init(settings: Settings, locator: KeyLocator) {
        (self.settings, self.locator) = (settings, locator)
    }
}
