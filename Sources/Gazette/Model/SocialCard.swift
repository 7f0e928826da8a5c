/// The picture that stands for an article or an edition where somebody shares its address and it
/// has no picture of its own: its headline, set like a page of the digest.
///
/// Cards are content. `gazette cards` draws them into `Content/static/cards`, with a library that
/// a machine may lack and fonts that differ between machines; a build takes those that are there
/// and stays the same everywhere.
public struct SocialCard: Sendable, Hashable {
    public let title: String
    /// Topic and date.
    public let kicker: String
    /// The site's name.
    public let name: String
    /// BCP 47, of the title.
    public let language: String
    public let colour: Colour

    public init(title: String, kicker: String, name: String, language: String, colour: Colour) {
        (self.title, self.kicker, self.name) = (title, kicker, name)
        (self.language, self.colour) = (language, colour)
    }

    /// In pixels: what places that show shared addresses ask for.
    public static let width = 1200
    public static let height = 630

    /// The folder of cards within the site.
    public static let folder = "cards/"

    /// Path within the site. It follows from what the card shows, so that an outdated one is not
    /// used.
    public var path: String {
        let shown = [title, kicker, name, language, colour.text].joined(separator: "\n")
        return "\(SocialCard.folder)\(Fingerprint.short(Array(shown.utf8))).png"
    }
}

extension Site {
    /// The card for an article without a picture that can be shared.
    public func card(for article: Article) -> SocialCard? {
        guard article.image.map(\.isDrawing) ?? true else { return nil }
        let words = Words.of(article.language)
        let topic = index[ObjectIdentifier(article)].map { topics[places[$0].topic] }
        let day = words.date(article.date.day(in: settings.zone))
        let kicker = [topic?.title.text(in: article.language), day].compactMap { $0 }
        return card(article.title, kicker, article.language, topic)
    }

    /// The card for an edition without a picture that can be shared.
    public func card(for edition: Edition) -> SocialCard? {
        let pictures = [edition.cover, articles[edition.lead].image].compactMap { $0 }
        guard pictures.allSatisfy(\.isDrawing) else { return nil }
        let words = Words.of(settings.language)
        let period = words.period(edition.period)
        let lead = articles[edition.lead]
        return card(
            edition.title ?? lead.title, [words.number(edition.number), period],
            edition.title == nil ? lead.language : settings.language, nil)
    }

    /// Every card that pages would show if it were there.
    public var wantedCards: [SocialCard] {
        editions.compactMap { card(for: $0) } + articles.compactMap { card(for: $0) }
    }

    private func card(
        _ title: String, _ kicker: [String], _ language: String, _ topic: Topic?
    ) -> SocialCard {
        let accent = settings.appearance.accent ?? Colour(red: 138, green: 43, blue: 29)
        return SocialCard(
            title: title, kicker: kicker.joined(separator: " · "),
            name: settings.title.text(in: settings.language), language: language,
            colour: topic?.colour ?? accent)
    }
}
