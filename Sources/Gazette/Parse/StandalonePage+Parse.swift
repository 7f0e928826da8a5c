import Markdown

extension StandalonePage {
    static let knownKeys = ["title", "description", "lang", "slug"]

    /// What comes of a file.
    struct Parsed: Sendable {
        var page: StandalonePage?
        var links: [(url: String, place: Place)] = []
        var images: [(url: String, place: Place)] = []
        var problems: [Problem]
    }

    /// Reads `Content/pages/about.md`, which becomes `about/`.
    static func parsed(
        _ bytes: [UInt8], file: String, settings: Settings, options: RenderOptions
    ) -> Parsed {
        let (read, problems) = MarkdownFile.read(bytes, file: file, options: options)
        guard var source = read else { return Parsed(problems: problems) }
        let title = source.reader.text("title")
        if title == nil { source.reader.note(.error, .top, .noTitle) }
        let name = FilePath.name(of: file)
        let written = source.reader.placedText("slug")
        let slug = Slug.make(written?.text ?? name, style: .han)
        if slug.isEmpty {
            source.reader.note(.error, written?.mark ?? .top, .emptySlug(written?.text ?? name))
        }
        let language = source.reader.readLanguage()
        let folders = file.split(separator: "/").dropFirst(2).dropLast()
            .map { Slug.make(String($0), style: .han) }
        let page = StandalonePage(
            title: title ?? "", description: source.reader.text("description"),
            language: language ?? Language.guess(from: title ?? "", site: settings.language),
            body: source.body, path: (folders + [slug]).joined(separator: "/") + "/", file: file)
        source.reader.refuseTheRest(known: knownKeys)
        let addresses = source.checkAddresses()
        return Parsed(
            page: page,
            links: source.rendering.rooted.map { ($0.url, source.place($0)) },
            images: source.rendering.images.map { ($0.place.url, source.place($0.place)) },
            problems: source.reader.problems + addresses)
    }
}
