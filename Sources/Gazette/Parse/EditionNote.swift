import Markdown

/// What an editor writes about one edition, `Content/editions/<id>.md`.
struct EditionNote: Sendable {
    /// The file's name: `2026-11-23`.
    var id: String
    var number: Int?
    var title: String?
    var bullets: [String]
    var lead: (id: String, place: Place)?
    var cover: Picture?
    var body: Body
    var file: String
    var links: [(url: String, place: Place)]
    var images: [(url: String, place: Place)]

    static let knownKeys = ["number", "title", "tldr", "lead", "cover"]

    static func parsed(
        _ bytes: [UInt8], file: String, parseContext: ParseContext
    ) -> (EditionNote?, [Problem]) {
        let (read, problems) = MarkdownFile.read(
            bytes, file: file, parseContext: parseContext, title: .optional,
            reservedPrefix: "in-")
        guard var source = read else { return (nil, problems) }
        let number = source.reader.number("number", in: 0...1_000_000)
        let title = source.reader.text("title")
        let bullets = source.reader.texts("tldr")
        let lead = source.reader.placedText("lead").map { id, mark in
            (id, source.reader.place(mark))
        }
        let cover = source.reader.picture("cover", parseContext)
        source.reader.refuseTheRest(known: knownKeys)
        let addresses = source.checkAddresses()
        let note = EditionNote(
            id: FilePath.name(of: file).lowercased(), number: number, title: title,
            bullets: bullets, lead: lead, cover: cover, body: source.body, file: file,
            links: source.links, images: source.images)
        return (note, source.reader.problems + addresses)
    }
}
