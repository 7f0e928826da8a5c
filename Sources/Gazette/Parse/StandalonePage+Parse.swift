import Markdown

extension StandalonePage {
    static let knownKeys = ["title", "description", "lang", "slug"]

    private static let knownKeySet = Set(knownKeys)

    /// What comes of a file.
    struct Parsed: Sendable {
        var page: StandalonePage?
        var addresses = FileAddresses()
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
        let naming = FilePath.naming(file)
        let name = FilePath.name(of: naming)
        let written = source.reader.placedText("slug")
        let slug = Slug.make(written?.text ?? name, style: .han)
        if slug.isEmpty {
            source.reader.note(.error, written?.mark ?? .top, .emptySlug(written?.text ?? name))
        }
        let folders = naming.split(separator: "/").dropFirst(2).dropLast()
            .map { Slug.make(String($0), style: .han) }
        let path = (folders + [slug]).joined(separator: "/") + "/"
        let page = StandalonePage(
            title: title ?? "", description: source.reader.text("description"),
            language: source.language,
            body: source.body(at: path), path: path, file: file)
        source.reader.refuseTheRest(known: knownKeys)
        let addresses = source.checkAddresses()
        return Parsed(
            page: page, addresses: source.addresses,
            problems: source.reader.problems + addresses)
    }
}
