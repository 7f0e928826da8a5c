import Markup

/// A language that parts of a page speak, with the site's words in it.
@usableFromInline
final class LanguageContext: Sendable {
    /// BCP 47.
    @usableFromInline let language: String
    @usableFromInline let words: Words
    let direction: Language.Direction

    init(_ language: String, _ words: Words) {
        (self.language, self.words) = (language, words)
        direction = Language(language).direction
    }
}

extension RenderContext {
    /// The same place in an article's own language, where the site has words in it.
    public func inLanguage(of article: Article) -> RenderContext {
        if article.language == language { return self }
        var context = self
        context.spoken = siteContext.languages[article.language] ?? siteContext.own
        return context
    }

    /// The language of the site's own words at this place: that of the page, or within an article
    /// the article's, where the site has words in it.
    public var language: String { spoken.language }

    /// `dir` of the page, where it runs from right to left.
    public var pageDirection: Attribute? {
        .direction(ofPage: siteContext.own.direction)
    }

    /// `dir` of an article that runs the other way than the page.
    public func direction(of article: Article) -> Attribute? {
        direction(of: article.language, on: siteContext.own)
    }

    /// `dir` of a page beside the articles that runs the other way than the site.
    public func direction(of page: StandalonePage) -> Attribute? {
        direction(of: page.language, on: siteContext.own)
    }

    /// `dir` of an article's name of its own language, in a line of the site's words.
    public func nameDirection(of article: Article) -> Attribute? {
        direction(of: article.language, on: spoken)
    }

    /// `dir` of the site's words within an article that runs the other way.
    public func direction(within article: Article) -> Attribute? {
        direction(of: article.language, on: spoken).map { _ in .direction(spoken.direction) }
    }

    /// `dir` of a text that runs the other way than the page.
    func direction(ofText language: String) -> Attribute? {
        direction(of: language, on: siteContext.own)
    }

    /// `dir` of the site's words within a text that runs the other way.
    func direction(withinText language: String) -> Attribute? {
        direction(of: language, on: spoken).map { _ in .direction(spoken.direction) }
    }

    /// Whether a language runs from right to left.
    func runsRightToLeft(_ language: String) -> Bool {
        direction(of: language) == .rightToLeft
    }

    private func direction(of language: String) -> Language.Direction {
        siteContext.directions[language] ?? Language(language).direction
    }

    private func direction(of language: String, on outer: LanguageContext) -> Attribute? {
        guard language != outer.language else { return nil }
        let direction = direction(of: language)
        return direction == outer.direction ? nil : .direction(direction)
    }

    /// A name in a line of the site's words, kept apart where it runs the other way: what stands
    /// beside it would change places else.
    public func name(_ text: String) -> HTML {
        let isApart =
            switch spoken.direction {
            case .leftToRight: Language.Direction.runsRightToLeft(in: text)
            case .rightToLeft: Language.Direction(of: text) == .leftToRight
            }
        return isApart || Language.Direction.isTurned(in: text) ? "<bdi>\(text)</bdi>" : "\(text)"
    }
}

extension Attribute {
    /// `dir` of a page, where it is not what browsers take for granted.
    static func direction(ofPage direction: Language.Direction) -> Attribute? {
        direction == .rightToLeft ? .direction(direction) : nil
    }

    fileprivate static func direction(_ direction: Language.Direction) -> Attribute {
        Attribute("dir", direction.rawValue)
    }
}
