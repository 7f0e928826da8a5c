import Markdown

/// What came of the articles' files, from one proof to the next.
struct ParsedFiles: Sendable {
    private var surroundings: Surroundings?
    private var images = Kept<ImageReading>()
    private var articles = Kept<Article.Parsed>()

    init() {}

    /// Parses the articles whose files are not known yet. An article whose images have another
    /// size now is parsed again.
    mutating func parsed(
        _ folder: Folder, settings: Settings, progress: BuildProgress
    ) async -> (articles: [Article.Parsed], surroundings: Surroundings) {
        let now = await Surroundings(settings, folder, remembering: &images)
        let changed = surroundings.map(now.changedImages) ?? []
        surroundings = now
        let files = folder.markdown(under: "Content/articles/")
        let results = await articles.results(
            of: files,
            holds: { result in
                changed.isEmpty
                    || !result.images.contains { changed.contains(Surroundings.path($0.url)) }
            },
            progress: progress.entering(.parse, steps: files.count)
        ) { file in
            ParsedFiles.parse(file, now)
        }
        return (results, now)
    }

    private static func parse(_ file: File, _ surroundings: Surroundings) -> Article.Parsed {
        do throws(Problems) {
            let bytes = try file.read(within: Limits.text)
            return Article.parsed(bytes, file: file.path, surroundings: surroundings)
        } catch {
            return Article.Parsed(problems: error.all)
        }
    }
}
