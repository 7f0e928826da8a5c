import Markdown

/// What came of the articles' files, from one preparation of a site to the next.
struct ParseCache: Sendable {
    private var parseContext: ParseContext?
    private var images = FileCache<ImageReading>()
    private var articles = FileCache<Article.Parsed>()

    init() {}

    /// Parses the articles whose files are not known yet. An article whose images have another
    /// size now is parsed again.
    mutating func parsed(
        _ folder: Folder, settings: Settings, progress: BuildProgress
    ) async -> (articles: [Article.Parsed], parseContext: ParseContext) {
        let now = await ParseContext(settings, folder, reusing: &images)
        let changed = parseContext.map(now.changedImages) ?? []
        parseContext = now
        let files = folder.markdown(under: ContentPaths.articles)
        let results = await articles.results(
            of: files,
            holds: { result in
                changed.isEmpty
                    || !result.images.contains { changed.contains(ParseContext.path($0.url)) }
            },
            progress: progress.entering(.parse, steps: files.count)
        ) { file in
            ParseCache.parse(file, now)
        }
        return (results, now)
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
