/// A page beside the articles: about, imprint.
public struct StandalonePage: Sendable {
    public var title: String
    public var description: String?
    public var language: String
    public var body: Body
    /// Its folder within the site, `about/`.
    public var path: String
    public var file: String
}
