import Markdown

extension StandalonePage {
    static let knownKeys = ["title", "description", "lang", "slug"]

    private static let knownKeySet = Set(knownKeys)

    /// What comes of a file.
    struct Parsed: Sendable {
        var page: StandalonePage?
        var links: [(url: String, place: Place)] = []
        var images: [(url: String, place: Place)] = []
        var problems: [Problem]
    }

    /// Reads `Content/pages/about.md`, which becomes `about/`.
    static func parsed(
        _ bytes: [UInt8], file: String, parseContext: ParseContext
    ) -> Parsed {
        let (read, problems) = MarkdownFile.read(
            bytes, file: file, parseContext: parseContext)
        guard var source = read else { return Parsed(problems: problems) }
        source.reader.takeSynonyms(known: knownKeySet)
        let title = source.reader.required(.noTitle) { $0.text("title") }
        let name = FilePath.name(of: file)
        let written = source.reader.placedText("slug")
        let slug = Slug.make(written?.text ?? name, style: .han)
        if slug.isEmpty {
            source.reader.note(.error, written?.mark ?? .top, .emptySlug(written?.text ?? name))
        }
        let folders = file.split(separator: "/").dropFirst(2).dropLast()
            .map { Slug.make(String($0), style: .han) }
        let page = StandalonePage(
            title: title ?? "", description: source.reader.text("description"),
            language: source.language,
            body: source.body, path: (folders + [slug]).joined(separator: "/") + "/", file: file)
        source.reader.refuseTheRest(known: knownKeys)
        let addresses = source.checkAddresses()
        return Parsed(
            page: page,
            links: source.links,
            images: source.images,
            problems: source.reader.problems + addresses)
    }
}
