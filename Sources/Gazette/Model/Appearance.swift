/// What settings change of the theme's look, without a template.
public struct Appearance: Sendable, Hashable {
    /// The colour of links and marks; the theme's own where it is nil.
    public var accent: Colour?
    /// The face of headings.
    public var headings = Face.serif
    /// The face of the text.
    public var text = Face.serif
    /// How much stands on a screen.
    public var density = Density.comfortable
    /// Stands in the masthead in place of the site's name.
    public var logo: Picture?
    /// The same as it is written.
    var writtenLogo: WrittenPicture?

    /// A family of typefaces, each from what readers' systems have.
    public enum Face: String, Sendable, CaseIterable { case serif, sans }

    /// How close things stand.
    public enum Density: String, Sendable, CaseIterable { case comfortable, compact }
}

/// Whom to tell about a weakness of the site, for `/.well-known/security.txt` (RFC 9116).
public struct SecurityContact: Sendable, Hashable {
    /// `mailto:` or `https:` addresses, the preferred one first.
    public var contacts: [Link]
    /// The last day on which the file may be trusted.
    public var expires: Day
    /// Languages that reports may be written in.
    public var languages: [String]
    /// Where the rules for reports stand.
    public var policy: Link? { policyAddress?.link }
    var policyAddress: WrittenLink?
}

/// Whether search engines may list an article.
public enum Indexing: String, Sendable, CaseIterable {
    case index
    /// Not listed: the whole text stands elsewhere, or there is hardly any text.
    case noindex
    /// Listed under the address where it was first published.
    case origin
}
