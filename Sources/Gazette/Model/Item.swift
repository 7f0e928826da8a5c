import Markup

/// A short entry of an edition that is written in one file. It links out, and has no page of its
/// own: its place is an anchor on the edition's page.
public struct Item: Sendable {
    /// The title, plain.
    public var title: String
    /// Where it leads, on another host.
    public var link: Link
    /// The host of that as people read it: `tool.example`.
    public var host: String
    /// The beginning of what the editor says of it; empty where there is nothing.
    public var summary: String
    /// Permanent, on the page of its edition.
    public var anchor: String
    /// BCP 47, of its edition's text.
    public var language: String
    /// Index of its section in the edition; nil where it stands before the first.
    public var section: Int?
    /// Index of its edition in the site.
    public internal(set) var edition = 0
    /// Index of its topic in the site, where its section is called like one.
    public internal(set) var topic: Int?
    /// Index of its source in the site, where one is declared with its host.
    public internal(set) var source: Int?
    /// The day of its edition.
    public internal(set) var day = Day(number: 0)
    /// Seconds since 1970, to sort by.
    public internal(set) var instant = 0
}

/// What a list shows: an article with a page, or an item of an edition. Indices into the site's
/// lists.
public enum Entry: Sendable, Hashable {
    case article(Int)
    case item(Int)

    /// The index of an article.
    public var article: Int? { if case .article(let index) = self { index } else { nil } }
    /// The index of an item.
    public var item: Int? { if case .item(let index) = self { index } else { nil } }
}
