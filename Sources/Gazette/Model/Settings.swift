import Markdown
import Markup

/// What `Content/gazette.yml` says.
public struct Settings: Sendable {
    /// The name of the digest.
    public var title: Localised
    /// A line under the name.
    public var tagline: Localised?
    /// Where the site will stand.
    public var base: BaseURL
    /// BCP 47.
    public var language: String
    /// The site's own words in every language.
    public var words = SiteWords()
    /// The time zone that days are cut in.
    public var zone: Zone
    /// How often there is an edition.
    public var cadence: Cadence
    /// In the order of the sections.
    public var topics: [Topic]
    /// Those that are declared, in their order.
    public var sources: [Source]
    /// Where an article without a topic goes.
    public var defaultTopic: String?
    /// Links of the masthead beside the topics.
    public var navigation: [NavigationItem]
    /// A line at the foot of every page.
    public var footer: Localised?
    /// Who wrote an article that names nobody.
    public var author: String?
    /// How many articles a page lists.
    public var pageSizes: PageSizes
    /// How addresses are made of names.
    public var slugs: SlugStyle
    /// What minutes of reading are worked out from.
    public var reading: ReadingSpeed
    /// What becomes of a line's end within a paragraph.
    public var softBreaks: RenderOptions.SoftBreaks
    /// How much of another's text an excerpt shows, in columns (a Han character is two).
    public var excerptColumns: Int
    /// What a link to a file that is not there is.
    public var links = LinkCheck.error
    /// Faces and density.
    public var appearance = Appearance()
    /// What `security.txt` says.
    public var security: SecurityContact?
    /// The publication's name as news search engines know it, where the site has a news sitemap.
    public var newsName: String?
    /// Hosts whose pictures pages may show, beside the site's own.
    public var imageHosts: [String] = []
    /// How many articles a source that is not declared has when it gets a page.
    public var sourcePages = 3
    /// Whose names feeds give to articles; nil for the host of the site.
    public var feedAuthority: FeedAuthority?
    /// Where the site is published to.
    public var publish: [PublishTarget] = []

    /// Whether a link to a file that is not there stops a build.
    public enum LinkCheck: String, Sendable, CaseIterable { case error, warning }

    /// How long an edition is; `manual` where its editor declares each one.
    public enum Cadence: String, Sendable, CaseIterable { case daily, weekly, monthly, manual }

    /// How a title becomes an address.
    public enum SlugStyle: String, Sendable, CaseIterable { case han, pinyin, hash }

    /// A link in the masthead.
    public struct NavigationItem: Sendable {
        /// Its words.
        public var title: Localised
        /// Where it leads.
        public var link: Link { address.link }
        var address: WrittenLink
    }

    /// One entry of `publish:`. What its words mean is not this room's business.
    public struct PublishTarget: Sendable, Equatable {
        /// Its name under `publish:`.
        public var name: String
        /// A folder or an address, as `gazette publish --to` takes it.
        public var to: String
        /// What is set for it, as written.
        public var options: [String: String]
        /// The keys that `options` may have.
        public static let optionKeys = [
            "layout", "keep", "cname", "limits", "url", "hub",
        ]
    }

    /// How many articles stand on one page of a list, on the home page's list, in a feed.
    public struct PageSizes: Sendable {
        /// Articles on a page of a topic or a source.
        public var list = 30
        /// Articles of the front page.
        public var home = 12
        /// Entries of a feed.
        public var feed = 30
    }

    /// Characters and words a minute.
    public struct ReadingSpeed: Sendable {
        /// Characters a minute, for scripts without spaces.
        public var characters = 400
        /// Words a minute, for the others.
        public var words = 220
    }
}
