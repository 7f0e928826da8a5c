/// One file of the site: where it goes, and what is in it.
public struct Page: Sendable {
    /// Path under the output folder, `articles/2026/11/23/bridge/index.html`.
    public let path: String
    /// What it is made from, for a message: a file of the content, or words such as `the archive`.
    public let origin: String
    let content: Content

    enum Content: Sendable {
        /// A page for readers, rendered by the theme.
        case html(any HTMLPage)
        /// A file for programs.
        case generated(any GeneratedFile)
        /// Leads on to another path of the site.
        case redirect(to: String)
        /// Bytes that are ready.
        case bytes([UInt8])
        /// A file of the content, as it is.
        case copy(File)
    }

    init(_ path: String, from origin: String, _ content: Content) {
        self.path = path
        self.origin = origin
        self.content = content
    }

    init(_ path: String, from origin: String, _ page: some HTMLPage) {
        self.init(path, from: origin, .html(page))
    }

    init(_ path: String, from origin: String, _ file: some GeneratedFile) {
        self.init(path, from: origin, .generated(file))
    }

    /// The path that a reader asks for: `articles/…/` for `articles/…/index.html`.
    public var address: String {
        path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
    }

    /// The file of the content whose own page it is: an article's or a standalone page's.
    public var ownFile: String? {
        if case .html = content, origin.hasPrefix(ContentPaths.root) { origin } else { nil }
    }

    /// The file of which it is a copy.
    public var copiedFile: File? { if case .copy(let file) = content { file } else { nil } }
}

/// A file that programs read: a feed, a sitemap.
protocol GeneratedFile: Sendable {
    /// Its bytes. Pure: the same file of the same site gives the same bytes.
    func bytes(_ context: RenderContext) -> [UInt8]
}
