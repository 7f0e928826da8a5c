import Markdown
import Markup

extension Settings {
    /// Reads `Content/gazette.yml`.
    ///
    /// - Returns: the settings, or nil where what is required is missing; and every problem.
    static func parsed(_ bytes: [UInt8], file: String) -> (Settings?, [Problem]) {
        var finder = PlaceFinder(file: file, bytes: bytes)
        if let offset = UTF8Check(bytes).firstError {
            return (nil, [Problem(.error, finder.place(offset: offset), .notUTF8)])
        }
        let fields: [Field]
        do throws(FullYAML.Refusal) {
            fields = try FullYAML.read(bytes[...], firstLine: 1)
        } catch {
            let place = finder.place(line: error.mark.line, byte: error.mark.byte)
            return (nil, [Problem(.error, place, .yaml(error.reason))])
        }
        var reader = FieldReader(fields, in: finder)
        let settings = read(from: &reader)
        reader.refuseTheRest(known: knownKeys)
        for remark in CutValues.remarks(in: bytes[...], firstLine: 1) {
            reader.note(.warning, remark.mark, remark.wording)
        }
        return (settings, reader.problems)
    }

    /// The keys of the file, in the order of the documentation.
    static let knownKeys = [
        "title", "tagline", "base_url", "lang", "words", "time_zone", "cadence", "topics",
        "default_topic", "sources", "navigation", "footer", "author", "page_sizes", "slugs",
        "reading", "excerpt", "soft_breaks", "links", "appearance", "security", "news_sitemap",
        "image_hosts", "publish", "source_pages", "feed_authority",
    ]

    private static func read(from reader: inout FieldReader) -> Settings? {
        let title = reader.required("title", example: "My digest") { $0.localised("title") }
        let base = readBase(from: &reader)
        let zone = readZone(from: &reader)
        let languageMark = reader.mark(of: "lang")
        // Everything is read whatever is missing, so that one run tells all.
        var settings = Settings(
            title: title ?? Localised(""), base: base ?? .anywhere,
            language: reader.readLanguage() ?? "en", zone: zone ?? .utc,
            topics: readTopics(from: &reader), sources: readSources(from: &reader))
        settings.tagline = reader.localised("tagline")
        settings.cadence = reader.choice("cadence", Cadence.self) ?? .daily
        settings.navigation = readNavigation(from: &reader)
        settings.footer = reader.localised("footer")
        settings.author = reader.text("author")
        settings.slugs = reader.choice("slugs", SlugStyle.self) ?? .han
        settings.softBreaks =
            reader.choice("soft_breaks", RenderOptions.SoftBreaks.self) ?? .cjk
        settings.links = reader.choice("links", LinkCheck.self) ?? .error
        settings.excerptColumns = reader.number("excerpt", in: 40...4000) ?? 400
        settings.readWords(from: &reader, languageMark: languageMark)
        settings.readDefaultTopic(from: &reader)
        settings.readSizes(from: &reader)
        settings.readAppearance(from: &reader)
        settings.readPublication(from: &reader)
        settings.publish = readTargets(from: &reader)
        settings.sourcePages = reader.number("source_pages", in: 1...1_000_000) ?? 3
        settings.feedAuthority = reader.feedAuthority()
        return title == nil || base == nil || zone == nil ? nil : settings
    }

    private mutating func readDefaultTopic(from reader: inout FieldReader) {
        guard let (id, mark) = reader.placedText("default_topic") else { return }
        let declared = DeclaredNames(topics)
        let index = declared.index(id) ?? declared.index(folding: id)
        defaultTopic = index.map { topics[$0].id } ?? id
        if index == nil { reader.note(.warning, mark, .unknownDefaultTopic(id)) }
    }

    private init(
        title: Localised, base: BaseURL, language: String, zone: Zone, topics: [Topic],
        sources: [Source]
    ) {
        (self.title, self.base, self.language, self.zone) = (title, base, language, zone)
        (self.topics, self.sources) = (topics, sources)
        (tagline, footer, author, defaultTopic) = (nil, nil, nil, nil)
        (cadence, navigation, slugs) = (.daily, [], .han)
        (pageSizes, reading, excerptColumns) = (PageSizes(), ReadingSpeed(), 400)
        softBreaks = .cjk
    }

    private mutating func readSizes(from reader: inout FieldReader) {
        if let fields = reader.map("page_sizes") {
            var part = reader.part(fields)
            pageSizes.list = part.number("list", in: 1...1000) ?? pageSizes.list
            pageSizes.home = part.number("home", in: 1...1000) ?? pageSizes.home
            pageSizes.feed = part.number("feed", in: 1...1000) ?? pageSizes.feed
            part.refuseTheRest(known: ["list", "home", "feed"])
            reader.take(problemsOf: part)
        }
        if let fields = reader.map("reading") {
            var part = reader.part(fields)
            reading.characters = part.number("characters", in: 1...10_000) ?? reading.characters
            reading.words = part.number("words", in: 1...10_000) ?? reading.words
            part.refuseTheRest(known: ["characters", "words"])
            reader.take(problemsOf: part)
        }
    }
}

// MARK: - Required

extension Settings {
    private static func readBase(from reader: inout FieldReader) -> BaseURL? {
        let example = "https://example.org/daily/"
        let written = reader.required("base_url", example: example) { $0.placedText("base_url") }
        guard let (text, mark) = written else { return nil }
        let base = BaseURL(text)
        if base == nil { reader.note(.error, mark, .badBaseURL(text)) }
        return base
    }

    private static func readZone(from reader: inout FieldReader) -> Zone? {
        let written = reader.required("time_zone", example: "Asia/Shanghai") {
            $0.placedText("time_zone")
        }
        guard let (text, mark) = written else { return nil }
        if let zone = Zone(written: text) { return zone }
        reader.note(.error, mark, .unknownZone(text, meant: ZoneNames.meant(by: text)))
        return nil
    }
}

// MARK: - Lists

extension Settings {
    private static func readTopics(from reader: inout FieldReader) -> [Topic] {
        var topics: [Topic] = []
        var taken: Set<String> = []
        for (fields, mark) in reader.maps("topics") {
            var part = reader.part(fields)
            let id = readID(from: &part, "technology", mark, &taken, "topic")
            let topic = Topic(
                id: id ?? "", slug: Slug.make(id ?? "", style: .han),
                title: part.localised("title") ?? Localised(id ?? ""),
                description: part.localised("description"), colour: part.colour("colour"))
            if id != nil { topics.append(topic) }
            part.refuseTheRest(known: ["id", "title", "description", "colour"])
            reader.take(problemsOf: part)
        }
        return topics
    }

    private static func readSources(from reader: inout FieldReader) -> [Source] {
        var sources: [Source] = []
        var taken: Set<String> = []
        for (fields, mark) in reader.maps("sources") {
            var part = reader.part(fields)
            let id = readID(from: &part, "ledger", mark, &taken, "source")
            let source = Source(
                id: id ?? "", slug: Slug.make(id ?? "", style: .han),
                name: part.text("name") ?? id ?? "", address: part.writtenLink("url"),
                rights: part.choice("rights", Rights.self),
                indexing: part.choice("indexing", Indexing.self))
            if id != nil { sources.append(source) }
            part.refuseTheRest(known: ["id", "name", "url", "rights", "indexing"])
            reader.take(problemsOf: part)
        }
        return sources
    }

    private static func readNavigation(from reader: inout FieldReader) -> [NavigationItem] {
        let items = reader.maps("navigation")
        if items.count > Limits.navigation {
            reader.note(
                .error, items[Limits.navigation].mark, .tooMany("navigation", Limits.navigation))
        }
        return items.prefix(Limits.navigation).compactMap { fields, mark in
            var part = reader.part(fields)
            let title = part.localised("title")
            let address = part.writtenLink("url")
            if title == nil { part.note(.error, mark, .required("title", example: "About")) }
            part.refuseTheRest(known: ["title", "url"])
            reader.take(problemsOf: part)
            guard let title, let address else { return nil }
            return NavigationItem(title: title, address: address)
        }
    }

    /// An id that can stand in an address as it is.
    private static func readID(
        from part: inout FieldReader, _ example: String, _ mark: Field.Mark,
        _ taken: inout Set<String>, _ what: String
    ) -> String? {
        guard let (id, place) = part.placedText("id") else {
            part.note(.error, mark, .required("id", example: example))
            return nil
        }
        let isTaken = taken.contains(Slug.folded(id))
        if isTaken { part.note(.error, place, .declaredTwice(what, id)) }
        guard !Slug.make(id, style: .han).isEmpty, !id.contains("/") else {
            part.note(.error, place, .badID(id))
            return nil
        }
        taken.insert(Slug.folded(id))
        return isTaken ? nil : id
    }

}

extension FieldReader {
    /// An address that a page may link to, as it is written.
    mutating func writtenLink(_ key: String) -> WrittenLink? {
        guard let (text, mark) = placedText(key) else { return nil }
        guard let link = Link(text) else {
            note(.error, mark, .badURL(text))
            return nil
        }
        return WrittenLink(written: WrittenAddress(text: text, place: place(mark)), link: link)
    }

    /// An address that a page may link to.
    mutating func link(_ key: String) -> Link? {
        guard let (text, mark) = placedText(key) else { return nil }
        guard let link = Link(text) else {
            note(.error, mark, .badURL(text))
            return nil
        }
        return link
    }
}
