import Markdown
import Markup

/// What `Content/gazette.yml` says.
public struct Settings: Sendable {
    public var title: Localised
    public var tagline: Localised?
    public var base: BaseURL
    /// BCP 47.
    public var language: String
    public var zone: Zone
    public var cadence: Cadence
    /// In the order of the sections.
    public var topics: [Topic]
    public var sources: [Source]
    /// Where an article without a topic goes.
    public var defaultTopic: String?
    public var navigation: [NavigationItem]
    public var footer: Localised?
    /// Who wrote an article that names nobody.
    public var author: String?
    public var pageSizes: PageSizes
    public var slugs: SlugStyle
    public var reading: ReadingSpeed
    /// What becomes of a line's end within a paragraph.
    public var softBreaks: RenderOptions.SoftBreaks
    /// How much of another's text an excerpt shows, in columns (a Han character is two).
    public var excerptColumns: Int
    /// What a link to a file that is not there is.
    public var links = LinkCheck.error
    public var appearance = Appearance()
    public var security: SecurityContact?
    /// The publication's name as news search engines know it, where the site has a news sitemap.
    public var newsName: String?
    /// Hosts whose pictures pages may show, beside the site's own.
    public var imageHosts: [String] = []
    /// Where the site is published to.
    public var publish: [PublishTarget] = []

    /// Whether a link to a file that is not there stops a build.
    public enum LinkCheck: String, Sendable, CaseIterable { case error, warning }

    /// How long an edition is.
    public enum Cadence: String, Sendable, CaseIterable { case daily, weekly, monthly }

    /// How a title becomes an address.
    public enum SlugStyle: String, Sendable, CaseIterable { case han, pinyin, hash }

    /// A link in the masthead.
    public struct NavigationItem: Sendable {
        public var title: Localised
        public var link: Link
    }

    /// One entry of `publish:`. What its words mean is not this room's business.
    public struct PublishTarget: Sendable, Equatable {
        public var name: String
        /// A folder or an address, as `gazette publish --to` takes it.
        public var to: String
        public var options: [String: String]
        /// The keys that `options` may have.
        public static let optionKeys = [
            "layout", "keep", "cname", "limits", "url", "hub",
        ]
    }

    /// How many articles stand on one page of a list, on the home page's list, in a feed.
    public struct PageSizes: Sendable {
        public var list = 30
        public var home = 12
        public var feed = 30
    }

    /// Characters and words a minute.
    public struct ReadingSpeed: Sendable {
        public var characters = 400
        public var words = 220
    }
}
