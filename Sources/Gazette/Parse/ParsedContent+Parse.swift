import Markup

extension ParsedContent {
    /// Parses every Markdown file of a folder that is not known yet, in slices on all cores.
    ///
    /// - Returns: what was parsed, with every problem that one file shows by itself.
    static func parsed(
        _ folder: Folder, settings: Settings, reusing files: inout ParseCache,
        progress: BuildProgress
    ) async -> (ParsedContent, [Problem]) {
        var content = ParsedContent(settings: settings, locator: KeyLocator(folder))
        var problems: [Problem] = []
        content.icon = ["favicon.svg", "favicon.png", "favicon.ico"].first {
            folder.file(ContentPaths.statics + $0) != nil
        }
        content.cards = Set(
            folder.files(under: ContentPaths.statics + SocialCard.folder).map {
                String($0.path.dropFirst(ContentPaths.statics.utf8.count))
            })
        let (articles, parseContext) = await files.parsed(
            folder, settings: settings, progress: progress)
        problems += parseContext.addresses.files.problems
        var report = AddressReport(parseContext.addresses, settings)
        content.settings = settings.resolved(by: parseContext.addresses, noting: &report)
        content.articles.reserveCapacity(articles.count)
        for result in articles {
            problems += result.problems
            report.take(result.addresses)
            if let article = result.article { content.articles.append((article, result.terms)) }
        }
        content.tellTranslationsApart(language: settings.language)
        let editions = folder.markdown(under: ContentPaths.editions)
        let notes = await Parallel.map(editions.indices) { slice in
            slice.map { index in
                read(editions[index]) {
                    EditionNote.parsed($0, file: editions[index].path, parseContext: parseContext)
                }
            }
        }
        for (note, found) in notes {
            problems += found
            guard let note else { continue }
            report.take(note.addresses)
            content.notes.append(note)
        }
        if let file = folder.file(ContentPaths.numbers) {
            let (numbers, found) = read(file) { KeptNumbers.parsed($0, file: file.path) }
            problems += found
            content.numbers = numbers ?? KeptNumbers()
        }
        for file in folder.markdown(under: ContentPaths.pages) {
            let (result, found) = read(file) { bytes -> (StandalonePage.Parsed?, [Problem]) in
                let result = StandalonePage.parsed(
                    bytes, file: file.path, parseContext: parseContext)
                return (result, result.problems)
            }
            problems += found
            guard let result, let page = result.page else { continue }
            report.take(result.addresses)
            content.pages.append(page)
        }
        return (content, problems + report.problems)
    }

    private static func read<Value>(
        _ file: File, _ parse: ([UInt8]) -> (Value?, [Problem])
    ) -> (Value?, [Problem]) {
        do throws(Problems) {
            return parse(try file.read(within: Limits.text))
        } catch {
            return (nil, error.all)
        }
    }
}
