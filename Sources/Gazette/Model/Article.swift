import Markup

/// One article as an editor wrote it, and what follows from its text.
public struct Article: Sendable {
    /// Permanent, and independent of title and address.
    public var id: String
    public var title: String
    /// Its last part of the address.
    public var slug: String
    /// As written.
    public var date: Stamp
    /// Seconds since 1970, to sort by.
    public var instant: Int
    /// The day in the site's zone.
    public var day: Day
    public var updated: Stamp?
    /// The phrase that an imported date was worked out from.
    public var dateText: String?
    /// A topic's id.
    public var topic: String
    public var tags: [String]
    /// A source's id.
    public var source: String?
    /// Where it was first published.
    public var origin: Link?
    public var author: String?
    public var summary: String
    /// BCP 47.
    public var language: String
    /// Whether the editor put it first.
    public var isLead: Bool
    /// 0 to 5.
    public var importance: Int
    public var rights: Rights
    public var license: String?
    public var image: Picture?
    /// Old paths that lead here, without the slash at the front.
    public var aliases: [String]
    /// Newest first.
    public var corrections: [Correction]
    public var body: Body
    public var length: Length
    /// Seconds since 1970 from which it no longer shows.
    public var expires: Int?
    public var isDraft: Bool
    /// Its file under the site's folder.
    public var file: String

    /// Its folder within the site, `articles/2026/11/23/slug/`.
    public var path: String {
        let date = Digits.text {
            let (year, month, day) = self.day.parts
            $0.number(year, 4)
            $0.mark("/")
            $0.number(month, 2)
            $0.mark("/")
            $0.number(day, 2)
        }
        return "articles/\(date)/\(slug)/"
    }
}

/// A mistake that was mended, told to the reader.
public struct Correction: Sendable, Hashable {
    public var date: Stamp
    public var text: String
}

/// A picture that an article or an edition shows.
public struct Picture: Sendable, Hashable {
    /// `/images/bridge.svg`, or an address elsewhere.
    public var link: Link
    public var alt: String
    public var credit: String?
}

/// A text ready for a page.
public struct Body: Sendable {
    /// HTML, but for the addresses that `references` name.
    public var html: [UInt8]
    /// Where `html` waits for the address of another file of the site; ascending.
    public var references: [Reference]

    /// An empty body.
    public static let none = Body(html: [], references: [])

    /// A link by file path: `[x](../22/other.md)`.
    public struct Reference: Sendable {
        /// Offset in `html`, in bytes.
        public var offset: Int
        /// The path as written.
        public var url: String
        /// The file it names, under the site's folder.
        public var file: String
        /// Where it stands in the article's own file.
        public var place: Place
    }
}

/// How much there is to read.
public struct Length: Sendable, Hashable {
    /// Han characters, kana and hangul.
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
        let seconds = characters * 60 / max(1, speed.characters)
            + words * 60 / max(1, speed.words)
        return max(1, (seconds + 59) / 60)
    }
}
