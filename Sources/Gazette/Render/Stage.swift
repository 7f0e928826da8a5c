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

    init(site: Site, theme: Theme, styles: [String]) async {
        let bare = Stage(site, theme, styles, Chrome())
        let plain = await Chrome(Here(bare))
        let chrome = await plain.withArticles(Here(Stage(site, theme, styles, plain)))
        (self.site, self.theme, self.styles, self.chrome) = (site, theme, styles, chrome)
        words = bare.words
    }

    private init(_ site: Site, _ theme: Theme, _ styles: [String], _ chrome: Chrome) {
        (self.site, self.theme, self.styles, self.chrome) = (site, theme, styles, chrome)
        words = .of(site.settings.language)
    }
}
