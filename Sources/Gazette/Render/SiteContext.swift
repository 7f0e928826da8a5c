import Markup

/// What is the same wherever on a site a part is rendered.
///
/// A class, because every page and many a part hands it on, and it holds some two hundred values;
/// it never changes.
@usableFromInline
final class SiteContext: Sendable {
    @usableFromInline let site: Site
    @usableFromInline let theme: Theme
    /// The site's own language and words.
    let own: LanguageContext
    /// The other languages of its articles for which it has words.
    let languages: [String: LanguageContext]
    /// Of every language that something is in.
    let directions: [String: Language.Direction]
    /// Paths of the style sheets.
    let styles: [String]
    let prerendered: PrerenderedParts

    /// With nothing rendered yet.
    convenience init(site: Site, theme: Theme, styles: [String]) {
        self.init(site, theme, styles, PrerenderedParts())
    }

    /// The same with what stands on many pages rendered.
    func withPrerenderedParts() async -> SiteContext {
        let plain = SiteContext(self, await PrerenderedParts(RenderContext(self)))
        return SiteContext(plain, await plain.prerendered.withArticles(RenderContext(plain)))
    }

    private init(_ site: Site, _ theme: Theme, _ styles: [String], _ prerendered: PrerenderedParts)
    {
        (self.site, self.theme, self.styles, self.prerendered) = (site, theme, styles, prerendered)
        let settings = site.settings
        own = LanguageContext(settings.language, settings.words(for: settings.language))
        let used = Set(site.articles.map(\.language) + site.pages.map(\.language))
        directions = Dictionary(
            used.map { ($0, Language($0).direction) }, uniquingKeysWith: { first, _ in first })
        let spoken = used.subtracting([settings.language]).compactMap { language in
            settings.words.words(for: language).map { LanguageContext(language, $0) }
        }
        languages = Dictionary(
            spoken.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private init(_ plain: SiteContext, _ prerendered: PrerenderedParts) {
        (site, theme, styles) = (plain.site, plain.theme, plain.styles)
        (own, languages, directions) = (plain.own, plain.languages, plain.directions)
        self.prerendered = prerendered
    }
}
