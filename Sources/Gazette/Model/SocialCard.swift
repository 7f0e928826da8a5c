/// The picture that stands for an article or an edition where somebody shares its address and it
/// has no picture of its own: its headline, set like a page of the digest.
///
/// Cards are content. `gazette cards` draws them into `Content/static/cards`, with a library that
/// a machine may lack and fonts that differ between machines; a build takes those that are there
/// and stays the same everywhere.
public struct SocialCard: Sendable, Hashable {
    /// The headline on it.
    public let title: String
    /// Topic and date.
    public let kicker: String
    /// The site's name.
    public let name: String
    /// BCP 47, of the title.
    public let language: String
    /// Behind the text.
    public let colour: Colour

    /// A picture of these words.
    public init(title: String, kicker: String, name: String, language: String, colour: Colour) {
        (self.title, self.kicker, self.name) = (title, kicker, name)
        (self.language, self.colour) = (language, colour)
    }

    /// In pixels: what places that show shared addresses ask for.
    public static let width = 1200
    /// Pixels.
    public static let height = 630

    /// The folder of cards within the site.
    public static let folder = "cards/"

    /// Path within the site. It follows from what the card shows, so that an outdated one is not
    /// used.
    public var path: String {
        let shown = [title, kicker, name, language, colour.text].joined(separator: "\n")
        return "\(SocialCard.folder)\(Fingerprint.short(Array(shown.utf8))).png"
    }
}
