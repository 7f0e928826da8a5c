/// What is the same wherever on a site a part is rendered.
///
/// A class, because every page and many a part hands it on, and it holds some two hundred values;
/// it never changes.
@usableFromInline
final class Stage: Sendable {
    @usableFromInline let site: Site
    @usableFromInline let theme: Theme
    /// The site's own words.
    @usableFromInline let words: Words
    /// Paths of the style sheets.
    let styles: [String]
    let chrome: Chrome

    /// With nothing rendered yet.
    convenience init(site: Site, theme: Theme, styles: [String]) {
        self.init(site, theme, styles, Chrome())
    }

    /// The same with what stands on many pages rendered.
    func withChrome() async -> Stage {
        let plain = Stage(site, theme, styles, await Chrome(Here(self)))
        return Stage(site, theme, styles, await plain.chrome.withArticles(Here(plain)))
    }

    private init(_ site: Site, _ theme: Theme, _ styles: [String], _ chrome: Chrome) {
        (self.site, self.theme, self.styles, self.chrome) = (site, theme, styles, chrome)
        words = .of(site.settings.language)
    }
}
