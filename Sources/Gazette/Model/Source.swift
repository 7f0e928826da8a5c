import Markup

/// Where articles come from.
public struct Source: Sendable, Hashable {
    /// As articles name it.
    public let id: String
    /// As addresses name it.
    public internal(set) var slug: String
    /// As it is shown.
    public let name: String
    /// Its own site.
    public var link: Link? { address?.link }
    var address: WrittenLink?
    /// How much of its articles is shown where they do not say.
    public let rights: Rights?
    /// Whether search engines may list its articles; nil leaves it to their rights.
    public let indexing: Indexing?
    /// Whether it has a page and feeds of its own.
    public var hasPage = true
}

/// How much of an article a page shows.
public enum Rights: String, Sendable, CaseIterable {
    /// All of it.
    case full
    /// Its beginning, and a link to the origin.
    case excerpt
    /// Title, summary and a link to the origin.
    case link
}
