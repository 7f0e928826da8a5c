extension Site {
    /// The card for an article without a picture that can be shared.
    public func socialCard(for article: Article) -> SocialCard? {
        guard article.image.map(\.isDrawing) ?? true else { return nil }
        let words = settings.words(for: article.language)
        let topic = index[ObjectIdentifier(article)].map { topics[places[$0].topic] }
        let day = words.date(article.date.day(in: settings.zone))
        let kicker = [topic?.title.text(in: article.language), day].compactMap { $0 }
        return card(article.title, kicker, article.language, topic)
    }

    /// The card for an edition without a picture that can be shared.
    public func socialCard(for edition: Edition) -> SocialCard? {
        let pictures = [edition.cover, edition.lead.flatMap { articles[$0].image }].compactMap {
            $0
        }
        guard pictures.allSatisfy(\.isDrawing) else { return nil }
        let words = settings.words(for: settings.language)
        let period = words.period(edition.period)
        let lead = edition.title == nil ? edition.lead.map { articles[$0] } : nil
        return card(
            edition.title ?? lead?.title ?? period, [words.number(edition.number), period],
            lead?.language ?? settings.language, nil)
    }

    /// Every card that pages would show if it were there.
    public var wantedCards: [SocialCard] {
        editions.compactMap { socialCard(for: $0) } + articles.compactMap { socialCard(for: $0) }
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
