/// A page beside the articles: about, imprint.
public struct StandalonePage: Sendable {
    /// The heading of the page.
    public var title: String
    /// A sentence for search engines and previews.
    public var description: String?
    /// BCP 47.
    public var language: String
    /// The rendered text.
    public var body: Body
    /// Its folder within the site, `about/`.
    public var path: String
    /// The file it was written in, from `Content`.
    public var file: String
}
