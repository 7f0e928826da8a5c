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
    public var appearance = Appearance()
    public var security: SecurityContact?
    /// The publication's name as news search engines know it, where the site has a news sitemap.
    public var newsName: String?
    /// Hosts whose pictures pages may show, beside the site's own.
    public var imageHosts: [String] = []
    /// Where the site is published to.
    public var publish: [PublishTarget] = []

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
            "layout", "keep", "cname", "limits", "url", "ssh_config", "hub",
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

/// Where the site stands: `https://example.org/daily/`.
public struct BaseURL: Sendable, Hashable {
    /// `https://example.org`, without a slash at the end.
    public let origin: Link
    /// `/` or `/daily/`: begins and ends with a slash, not percent-encoded.
    public let path: String
    /// The address of the home page from the root of the host, and the whole of it.
    private let local, whole: Link

    /// Reads an address with a host and perhaps a path.
    public init?(_ text: String) {
        guard let link = Link(text), link.isAbsolute, let scheme = text.firstRange(of: "://"),
            !text.contains("?"), !text.contains("#")
        else { return nil }
        let rest = text[scheme.upperBound...]
        let host = rest.prefix { $0 != "/" }
        guard !host.isEmpty, text.lowercased().hasPrefix("http"),
            let origin = Link(String(text[..<scheme.upperBound] + host).lowercased())
        else { return nil }
        let path = FilePath.decoded(String(rest.dropFirst(host.count)))
        self.init(origin: origin, path: path.hasSuffix("/") ? path : path + "/")
    }

    /// Stands in for an address that is missing; no site is built with it.
    public static let anywhere = BaseURL(origin: Link(path: "/"), path: "/")

    private init(origin: Link, path: String) {
        (self.origin, self.path, local) = (origin, path, Link(path: path))
        whole = origin.appending(local)
    }

    /// What a path of the site is put under: empty, or `/daily`.
    public var prefix: String { String(path.dropLast()) }

    /// The address of a path within the site, `articles/…/`, from the root of the host.
    public func link(_ path: String) -> Link { local.appending(path: path) }

    /// The whole address of a path within the site.
    public func absolute(_ path: String) -> Link { whole.appending(path: path) }
}
