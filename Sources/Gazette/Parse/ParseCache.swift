import Markdown

/// What came of the articles' files, from one preparation of a site to the next.
struct ParseCache: Sendable {
    /// The files of the digest as they were last.
    private(set) var content: ContentFiles?
    private var pictures = FileCache<PictureReading>()
    private var articles = FileCache<Article.Parsed>()

    init() {}

    /// Parses the articles whose files are not known yet. An article is parsed again when a file
    /// comes or goes that one of its addresses may mean, or is another picture.
    mutating func parsed(
        _ folder: Folder, settings: Settings, progress: BuildProgress
    ) async -> (articles: [Article.Parsed], parseContext: ParseContext) {
        let now = await ContentFiles(folder, earlier: content, reusing: &pictures)
        let changed = content.map(now.changes) ?? []
        content = now
        let parseContext = ParseContext(settings, now)
        let files = folder.markdown(under: ContentPaths.articles)
        let results = await articles.results(
            of: files,
            holds: { result in
                changed.isEmpty || !result.addresses.tried.contains(where: changed.contains)
            },
            progress: progress.entering(.parse, steps: files.count)
        ) { file in
            ParseCache.parse(file, parseContext)
        }
        return (results, parseContext)
    }

    private static func parse(_ file: File, _ parseContext: ParseContext) -> Article.Parsed {
        do throws(Problems) {
            let bytes = try file.read(within: Limits.text)
            return Article.parsed(bytes, file: file.path, parseContext: parseContext)
        } catch {
            return Article.Parsed(problems: error.all)
        }
    }
}
