import Markdown

/// What an editor writes about one edition, `Content/editions/<id>.md`.
struct EditionNote: Sendable {
    /// The file's name: `2026-11-23`.
    var id: String
    var number: Int?
    var title: String?
    /// When it appears: as written, else as the file's name says.
    var date: PartialDate?
    /// Until when articles go to it; nil where that is its date.
    var closes: PartialDate?
    var isDraft: Bool
    /// What it lists, in the order of the page.
    var stories: [StoryList]
    var bullets: [String]
    var lead: (id: String, place: Place)?
    var cover: Picture?
    var body: Body
    /// What it holds where it is the edition itself.
    var written: WrittenText?
    var file: String
    var addresses: FileAddresses

    static let knownKeys = [
        "number", "title", "date", "closes", "draft", "stories", "tldr", "lead", "cover",
    ]

    static func parsed(
        _ bytes: [UInt8], file: String, parseContext: ParseContext
    ) -> (EditionNote?, [Problem]) {
        let (read, problems) = MarkdownFile.read(
            bytes, file: file, parseContext: parseContext, title: .optional,
            reservedPrefix: "in-", mayBeEdition: true)
        guard var source = read else { return (nil, problems) }
        let settings = parseContext.settings
        let id = source.reader.editionID(file, settings.cadence)
        let ownNumber = source.reader.number("number", in: 0...Limits.editionNumber)
        let title = source.reader.text("title") ?? source.writtenTitle
        let number = ownNumber ?? source.number(title: title)
        let date = source.reader.editionDate(file, settings)
        let closes = source.reader.closing(settings)
        let isDraft = source.reader.flag("draft")
        let stories = source.reader.stories()
        let bullets = source.reader.texts("tldr")
        let lead = source.reader.placedText("lead").map { id, mark in
            (id, source.reader.place(mark))
        }
        let page = Edition.path(of: EditionNote.edition(id, on: date, settings))
        let cover = source.reader.picture("cover", parseContext.addresses, page: page)
        source.reader.refuseTheRest(known: knownKeys)
        let problemsOfBody = source.checkAddresses()
        let note = EditionNote(
            id: id, number: number, title: title, date: date, closes: closes, isDraft: isDraft,
            stories: stories, bullets: bullets, lead: lead, cover: cover,
            body: source.body(at: page),
            written: source.writtenText(id, date: date, settings.cadence), file: file,
            addresses: source.addresses)
        return (note, source.reader.problems + problemsOfBody)
    }
}

extension EditionNote {
    /// The id of the edition that a file is about: what its name says, else its date.
    private static func edition(
        _ name: String, on date: PartialDate?, _ settings: Settings
    ) -> String {
        let cadence = settings.cadence
        guard cadence != .manual, Period(cadence, id: name) == nil, let date else { return name }
        return Period(cadence, containing: date.day(in: settings.zone)).id
    }
}

extension FieldReader {
    /// The name of the file, as it stands in an address where the edition has no other id.
    fileprivate mutating func editionID(
        _ file: String, _ cadence: Settings.Cadence
    ) -> String {
        let name = FilePath.name(of: FilePath.naming(file))
        guard cadence == .manual else { return name.lowercased() }
        let id = Slug.make(name, style: .han)
        if id.isEmpty { note(.error, .top, .emptyEditionID(name)) }
        return id
    }

    /// When the edition appears. Without a period there must be a date.
    fileprivate mutating func editionDate(_ file: String, _ settings: Settings) -> PartialDate? {
        let named = FileDate.day(of: file).map { PartialDate($0) }
        guard settings.cadence == .manual else { return stamp("date", in: settings.zone) ?? named }
        return required(.noEditionDate) { $0.stamp("date", in: settings.zone) ?? named }
    }

    fileprivate mutating func closing(_ settings: Settings) -> PartialDate? {
        let mark = mark(of: "closes")
        guard let closes = stamp("closes", in: settings.zone) else { return nil }
        if settings.cadence != .manual { note(.warning, mark ?? .top, .closesWithoutManual) }
        return closes
    }
}
