import Markup

/// One article as an editor wrote it, and what follows from its text.
///
/// A class, because every list of a site hands articles on and one reference costs a twentieth of
/// what twenty cost; it never changes.
public final class Article: Sendable {
    /// Permanent, and independent of title and address.
    public let id: String
    /// The headline, as text.
    public let title: String
    /// Its last part of the address.
    public let slug: String
    /// As written.
    public let date: PartialDate
    /// Seconds since 1970, to sort by.
    public let instant: Int
    /// The day in the site's zone.
    public let day: Day
    /// When it was last changed; nil where it was not.
    public let updated: PartialDate?
    /// The phrase that an imported date was worked out from.
    public let dateText: String?
    /// A topic's id.
    public let topic: String
    /// As written, each once.
    public let tags: [String]
    /// A source's id.
    public let source: String?
    /// Where it was first published.
    public let origin: Link?
    /// Who wrote it, as written.
    public let author: String?
    /// One or two sentences, written or taken from the body.
    public let summary: String
    /// Whether somebody wrote the summary, and it is not the text's own beginning.
    public let hasOwnSummary: Bool
    /// BCP 47.
    public let language: String
    /// Whether the editor put it first.
    public let isLead: Bool
    /// 0 to 5.
    public let importance: Int
    /// How much of it may be shown.
    public let rights: Rights
    /// The name or the address of a licence.
    public let license: String?
    /// The picture that stands for it.
    public let image: Picture?
    /// Old paths that lead here, without the slash at the front.
    public let aliases: [String]
    /// Newest first.
    public let corrections: [Correction]
    /// The rendered text.
    public let body: Body
    /// The body's headings, for an outline.
    public let outline: [Heading]
    /// How much there is to read.
    public let length: Length
    /// Seconds since 1970 from which it no longer shows.
    public let expires: Int?
    /// The id of the article that this one translates.
    public let translationOf: String?
    /// The id of the edition that carries it, as written; nil where its date says which.
    public let edition: String?
    /// Left out unless drafts are shown.
    public let isDraft: Bool
    /// Its file under the site's folder.
    public let file: String
    /// Its folder within the site, `articles/2026/11/23/slug/`.
    public let path: String

    init(
        id: String, title: String, slug: String, date: PartialDate, instant: Int, day: Day,
        updated: PartialDate?, dateText: String?, topic: String, tags: [String], source: String?,
        origin: Link?, author: String?, summary: String, hasOwnSummary: Bool, language: String,
        isLead: Bool, importance: Int, rights: Rights, license: String?, image: Picture?,
        aliases: [String], corrections: [Correction], body: Body, outline: [Heading],
        length: Length, expires: Int?, translationOf: String?, edition: String?, isDraft: Bool,
        file: String
    ) {
        (self.id, self.title, self.slug, self.date, self.instant) =
            (id, title, slug, date, instant)
        (self.day, self.updated, self.dateText, self.topic, self.tags) =
            (day, updated, dateText, topic, tags)
        (self.source, self.origin, self.author, self.summary, self.language) =
            (source, origin, author, summary, language)
        (self.isLead, self.importance, self.rights, self.license, self.image) =
            (isLead, importance, rights, license, image)
        (self.aliases, self.corrections, self.body, self.length, self.expires) =
            (aliases, corrections, body, length, expires)
        (self.hasOwnSummary, self.translationOf) = (hasOwnSummary, translationOf)
        self.edition = edition
        (self.outline, self.isDraft, self.file) = (outline, isDraft, file)
        path = Article.path(day, slug)
    }

    /// The same article at another address.
    convenience init(_ other: Article, slug: String) {
        let page = Article.path(other.day, slug)
        self.init(
            id: other.id, title: other.title, slug: slug, date: other.date,
            instant: other.instant, day: other.day, updated: other.updated,
            dateText: other.dateText, topic: other.topic, tags: other.tags, source: other.source,
            origin: other.origin, author: other.author, summary: other.summary,
            hasOwnSummary: other.hasOwnSummary, language: other.language, isLead: other.isLead,
            importance: other.importance, rights: other.rights, license: other.license,
            image: other.image?.moved(of: other.file, to: page), aliases: other.aliases,
            corrections: other.corrections,
            body: other.body.moved(of: other.file, to: page), outline: other.outline,
            length: other.length, expires: other.expires, translationOf: other.translationOf,
            edition: other.edition, isDraft: other.isDraft, file: other.file)
    }

    /// The folder of an article within the site.
    static func path(_ day: Day, _ slug: String) -> String {
        let (year, month, number) = day.parts
        let date = Digits.text {
            $0.number(year, 4)
            $0.mark("/")
            $0.number(month, 2)
            $0.mark("/")
            $0.number(number, 2)
        }
        return "articles/\(date)/\(slug)/"
    }
}

/// A mistake that was mended, told to the reader.
public struct Correction: Sendable, Hashable {
    /// When it was corrected.
    public var date: PartialDate
    /// What was corrected.
    public var text: String
}

/// A picture that an article or an edition shows.
public struct Picture: Sendable, Hashable {
    /// `/images/bridge.svg`, or an address elsewhere.
    public var link: Link
    /// What the picture shows, for those who do not see it.
    public var alt: String
    /// Whose picture it is.
    public var credit: String?
    /// In pixels, where its file is the site's own.
    public var width: Int?
    /// Pixels; nil where they are not known.
    public var height: Int?
    /// Its file, where that has to be copied.
    var attachment: Attachment?
}

/// A heading of a body.
public struct Heading: Sendable, Hashable {
    /// 2 or 3.
    public var level: Int
    /// What a link to it names after `#`.
    public var id: String
    /// The text of the heading.
    public var title: String
}

/// A text ready for a page.
public struct Body: Sendable {
    /// HTML, but for the addresses that `references` name.
    public var html: [UInt8]
    /// Where `html` waits for the address of another file of the site; ascending.
    public var references: [Reference]

    /// The ids of its headings.
    public var anchors: [String] = []

    /// An empty body.
    public static let none = Body(html: [], references: [])

    /// An address that waits: `[x](../22/other.md)`, `![y](photo.jpg)`.
    public struct Reference: Sendable {
        /// Offset in `html`, in bytes.
        public var offset: Int
        /// As written.
        public var url: String
        var target: Target
        /// Where it stands in the article's own file.
        public var place: Place
    }

    /// What an address waits for.
    enum Target: Sendable, Hashable {
        /// The page of a Markdown file, by its path under the site's folder.
        case page(String)
        /// A file that is copied.
        case file(Attachment)
        /// A path of the site, as it is written.
        case path(Link)
        case nothing
    }

    /// Files that are copied because it shows them or links to them.
    var attachments: [Attachment] {
        references.compactMap { if case .file(let file) = $0.target { file } else { nil } }
    }
}

/// How much there is to read.
public struct Length: Sendable, Hashable {
    /// Letters of the scripts that write without spaces, and Korean.
    public var characters = 0
    /// Words of other letters, and numbers.
    public var words = 0

    /// Both together.
    public static func + (left: Length, right: Length) -> Length {
        Length(
            characters: left.characters + right.characters, words: left.words + right.words)
    }

    /// Minutes that reading takes, one at the least.
    public func minutes(at speed: Settings.ReadingSpeed) -> Int {
        let whole = speed.characters * speed.words
        let read = characters * speed.words + words * speed.characters
        return max(1, (read + whole - 1) / whole)
    }
}
