/// How much Gazette takes of a thing. Figures that nobody meets who writes a digest: what is beyond
/// them is a mistake or an attack, and is refused by its size before it is read.
public enum Limits {
    /// Bytes of an article, a page or a note.
    static let text = 8 << 20
    /// Bytes of a text to import. Its article may need twice as many, for what must be escaped.
    public static let imported = 4 << 20
    /// Bytes of `gazette.yml` and of `custom.css`.
    static let settings = 16 << 20
    /// Bytes of a front matter.
    static let frontMatter = 1 << 20
    /// Bytes of one value: a title stands on many pages.
    static let value = 4 << 10
    /// Bytes of a value that is a text and stands on few pages: a summary, a correction.
    static let longValue = 64 << 10
    /// Bytes of a picture that readers need not wait for.
    static let picture = 1 << 20
    /// Bytes of a drawing that is looked at for scripts.
    static let drawing = 4 << 20
    /// For how many addresses of a build that lead nowhere another one is suggested.
    static let suggestions = 200
    /// Links beside the sections, which stand on every page.
    static let navigation = 100
    /// Stories that one edition lists.
    static let stories = 10_000
    /// The greatest number that an editor may give an edition.
    static let editionNumber = 1_000_000
    /// Languages that an article is in: each version names all the others.
    static let translations = 100
    /// Among how many declared names the one is looked for that somebody may have meant.
    static let namesToSuggest = 1000

    /// A number of bytes as people say it, `8 MB`.
    public static func words(_ bytes: Int) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes >> 10) KB"
    }
}
