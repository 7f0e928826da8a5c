import Markup

extension ParsedContent {
    /// Parses every Markdown file of a folder that is not known yet, in slices on all cores.
    ///
    /// - Returns: what was parsed, with every problem that one file shows by itself.
    static func parsed(
        _ folder: Folder, settings: Settings, reusing files: inout ParseCache,
        progress: BuildProgress
    ) async -> (ParsedContent, [Problem]) {
        var content = ParsedContent(locator: KeyLocator(folder))
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
        problems += parseContext.problems
        content.articles.reserveCapacity(articles.count)
        let addresses = Addresses(folder)
        for result in articles {
            problems += result.problems
            problems += addresses.missingImages(result.images)
            content.links += result.links
            if let article = result.article { content.articles.append((article, result.terms)) }
        }
        content.tellTranslationsApart(language: settings.language)
        for file in folder.markdown(under: ContentPaths.editions) {
            let (note, found) = read(file) {
                EditionNote.parsed($0, file: file.path, parseContext: parseContext)
            }
            problems += found
            guard let note else { continue }
            problems += addresses.missingImages(note.images)
            content.links += note.links
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
            problems += addresses.missingImages(result.images)
            content.links += result.links
            content.pages.append(page)
        }
        return (content, problems)
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

/// Tells which of the site's own images are there.
private struct Addresses {
    private let files: Set<String>

    init(_ folder: Folder) {
        files = Set(
            folder.statics.map {
                // With its slash at the front.
                String($0.path.dropFirst(ContentPaths.statics.utf8.count - 1))
            })
    }

    func missingImages(_ images: [(url: String, place: Place)]) -> [Problem] {
        images.compactMap { image in
            guard image.url.hasPrefix("/"), !image.url.hasPrefix("//") else { return nil }
            let path = PercentEncoding.decoded(String(image.url.prefix { $0 != "?" && $0 != "#" }))
            return files.contains(path) ? nil : Problem(.warning, image.place, .missingImage(path))
        }
    }
}
