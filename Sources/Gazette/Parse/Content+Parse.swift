extension Content {
    /// Parses every Markdown file of a folder, in slices on all cores.
    ///
    /// - Returns: what was parsed, with every problem that one file shows by itself.
    static func parsed(
        _ folder: Folder, settings: Settings, progress: BuildProgress
    ) async -> (Content, [Problem]) {
        var content = Content { file, key in folder.locate(file, key: key) }
        var problems: [Problem] = []
        content.icon = ["favicon.svg", "favicon.png", "favicon.ico"].first {
            folder.file("Content/static/\($0)") != nil
        }
        content.cards = Set(
            folder.files(under: "Content/static/\(Card.folder)").map {
                String($0.path.dropFirst("Content/static/".utf8.count))
            })
        let surroundings = await Surroundings(settings, folder)

        let files = folder.markdown(under: "Content/articles/")
        let parsed = await Parallel.map(files.indices) { slice in
            Headroom.make()
            let results = slice.map { parse(files[$0], surroundings) }
            progress.advance(by: slice.count)
            return results
        }
        content.articles.reserveCapacity(parsed.count)
        let addresses = Addresses(folder)
        for result in parsed {
            problems += result.problems
            problems += addresses.missingImages(result.images)
            content.links += result.links
            if let article = result.article { content.articles.append((article, result.terms)) }
        }
        for file in folder.markdown(under: "Content/editions/") {
            let (note, found) = read(file) {
                EditionNote.parsed($0, file: file.path, surroundings: surroundings)
            }
            problems += found
            guard let note else { continue }
            problems += addresses.missingImages(note.images)
            content.links += note.links
            content.notes.append(note)
        }
        for file in folder.markdown(under: "Content/pages/") {
            let (result, found) = read(file) { bytes -> (StandalonePage.Parsed?, [Problem]) in
                let result = StandalonePage.parsed(
                    bytes, file: file.path, surroundings: surroundings)
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

    private static func parse(
        _ file: File, _ surroundings: Surroundings
    ) -> Article.Parsed {
        do throws(Problems) {
            let bytes = try file.read()
            return Article.parsed(bytes, file: file.path, surroundings: surroundings)
        } catch {
            return Article.Parsed(problems: error.all)
        }
    }

    private static func read<Value>(
        _ file: File, _ parse: ([UInt8]) -> (Value?, [Problem])
    ) -> (Value?, [Problem]) {
        do throws(Problems) {
            return parse(try file.read())
        } catch {
            return (nil, error.all)
        }
    }
}

/// Tells which of the site's own images are there.
private struct Addresses {
    private let files: Set<String>

    init(_ folder: Folder) {
        files = Set(folder.files(under: "Content/static/").map { String($0.path.dropFirst(14)) })
    }

    func missingImages(_ images: [(url: String, place: Place)]) -> [Problem] {
        images.compactMap { image in
            guard image.url.hasPrefix("/"), !image.url.hasPrefix("//") else { return nil }
            let path = FilePath.decoded(String(image.url.prefix { $0 != "?" && $0 != "#" }))
            return files.contains(path) ? nil : Problem(.warning, image.place, .missingImage(path))
        }
    }
}
