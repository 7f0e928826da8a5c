/// What is the same wherever on a site a part is rendered.
///
/// A class, because every page and many a part hands it on, and it holds some two hundred values;
/// it never changes.
@usableFromInline
final class SiteContext: Sendable {
    @usableFromInline let site: Site
    @usableFromInline let theme: Theme
    /// The site's own words.
    @usableFromInline let words: Words
    /// Paths of the style sheets.
    let styles: [String]
    let prerendered: PrerenderedParts

    /// With nothing rendered yet.
    convenience init(site: Site, theme: Theme, styles: [String]) {
        self.init(site, theme, styles, PrerenderedParts())
    }

    /// The same with what stands on many pages rendered.
    func withPrerenderedParts() async -> SiteContext {
        let plain = SiteContext(site, theme, styles, await PrerenderedParts(RenderContext(self)))
        return SiteContext(
            site, theme, styles, await plain.prerendered.withArticles(RenderContext(plain)))
    }

    private init(_ site: Site, _ theme: Theme, _ styles: [String], _ prerendered: PrerenderedParts)
    {
        (self.site, self.theme, self.styles, self.prerendered) = (site, theme, styles, prerendered)
        words = .of(site.settings.language)
    }
}
