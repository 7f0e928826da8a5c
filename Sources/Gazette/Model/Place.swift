/// Where in the content something stands.
public struct Place: Sendable, Hashable {
    /// Path under the site's folder, `Content/articles/2026/11/23.md`.
    public var file: String
    /// From 1; nil where the whole file is meant.
    public var line: Int?
    /// From 1, in characters.
    public var column: Int?
    /// The line round it.
    public var excerpt: Excerpt?

    /// A whole file.
    public init(file: String) { self.file = file }
}
