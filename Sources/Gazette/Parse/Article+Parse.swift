import Markdown
import Markup

extension Article {
    /// The keys of an article's front matter, in the order of the documentation.
    static let knownKeys = [
        "id", "title", "date", "updated", "topic", "tags", "source", "source_url", "author",
        "summary", "lang", "lead", "importance", "rights", "license", "image", "slug",
        "aliases", "draft", "expires", "corrections", "date_precision", "date_text", "title_raw",
        "kind",
    ]

    /// Reads one article.
    ///
    /// - Returns: the article, or nil where it lacks what it cannot do without; its words for
    ///   finding related articles; and every problem.
    static func parsed(
        _ bytes: [UInt8], file: String, settings: Settings, options: RenderOptions
    ) -> Parsed {
        let (read, problems) = MarkdownFile.read(bytes, file: file, options: options)
        guard var source = read else { return Parsed(problems: problems) }
        var article = Article(from: &source, settings: settings)
        let addresses = source.checkAddresses()
        source.reader.refuseTheRest(known: knownKeys)
        let all = source.reader.problems + addresses
        guard !all.contains(where: { $0.severity == .error }) else { return Parsed(problems: all) }
        let terms = Terms(of: article, text: source.rendering.text)
        article.applyRights(opening: source, columns: settings.excerptColumns)
        let images = source.rendering.images.map { ($0.place.url, source.place($0.place)) }
        let links = source.rendering.rooted.map { ($0.url, source.place($0)) }
        return Parsed(
            article: article, terms: terms, images: images + article.pictures(file),
            links: links, problems: all)
    }

    /// What comes of a file.
    struct Parsed: Sendable {
        var article: Article?
        var terms = Terms()
        /// Images that must exist, as written, and where.
        var images: [(url: String, place: Place)] = []
        /// Links to the site's own root, as written, and where.
        var links: [(url: String, place: Place)] = []
        var problems: [Problem]
    }

    private init(from source: inout MarkdownFile, settings: Settings) {
        let top = Field.Mark(line: 1, byte: 1)
        file = source.file
        let title = source.reader.text("title")
        if title == nil { source.reader.note(.error, top, .noTitle) }
        self.title = title ?? ""
        let stamp = source.reader.stamp("date")
        if stamp == nil, source.reader.problems.isEmpty {
            source.reader.note(.error, top, .noDate)
        }
        date = stamp ?? Stamp(Day(number: 0))
        if let precision = source.reader.choice("date_precision", Stamp.Precision.self) {
            date.precision = precision
        }
        dateText = source.reader.text("date_text")
        instant = date.instant(in: settings.zone)
        day = date.day(in: settings.zone)
        updated = source.reader.stamp("updated")
        topic = source.reader.topic(settings)
        tags = source.reader.texts("tags")
        self.source = source.reader.source(settings)
        origin = source.reader.link("source_url")
        author = source.reader.text("author") ?? settings.author
        let language = source.reader.readLanguage()
        self.language = language ?? Language.guess(from: self.title, site: settings.language)
        isLead = source.reader.flag("lead")
        importance = source.reader.number("importance", in: 0...5) ?? 0
        license = source.reader.text("license")
        rights = source.reader.readRights(of: self.source, settings)
        image = source.reader.picture("image")
        aliases = source.reader.aliases()
        isDraft = source.reader.flag("draft")
        expires = source.reader.expiry(after: instant, settings.zone)
        corrections = source.reader.corrections()
        body = source.body
        length = Length(of: source.rendering.text)
        // What may only be linked is not summed up in its own words either.
        let written = source.reader.text("summary")
        summary = written ?? (rights == .link ? "" : Summary.cut(source.opening(bytes: 1200)))
        id = source.reader.text("id") ?? ""
        slug = source.reader.slug(file, title: self.title, settings.slugs)
        if rights == .link, origin == nil { source.reader.note(.error, top, .linkWithoutOrigin) }
        // Imported articles say how they came; nothing shows it yet.
        _ = (source.reader.take("title_raw"), source.reader.take("kind"))
        if topic.isEmpty {
            topic = settings.defaultTopic ?? settings.topics.first?.id ?? "general"
            source.reader.note(.warning, top, .noTopic(topic))
        }
        if id.isEmpty { id = String(file.dropFirst("Content/articles/".count).dropLast(3)) }
    }

    /// Leaves no more of the body than the article's rights allow.
    private mutating func applyRights(opening source: MarkdownFile, columns: Int) {
        switch rights {
        case .full: break
        case .link: body = .none
        case .excerpt:
            let text = Summary.cut(source.opening(bytes: columns * 4), columns: columns)
            let html: HTML = "<p>\(text)</p>\n"
            body = Body(html: html.bytes, references: [])
        }
    }

    private func pictures(_ file: String) -> [(url: String, place: Place)] {
        guard let image else { return [] }
        return [(image.link.text, Place(file: file))]
    }
}

extension FieldReader {
    /// The topic's id: as it stands, unless it is the title of a declared one. A near miss of a
    /// declared one is pointed out.
    fileprivate mutating func topic(_ settings: Settings) -> String {
        guard let (written, mark) = placedText("topic") else { return "" }
        let declared = settings.topics
        if declared.contains(where: { $0.id == written }) { return written }
        if let topic = declared.first(where: { $0.title.all.contains(written) }) { return topic.id }
        if Slug.make(written, style: settings.slugs).isEmpty {
            note(.error, mark, .emptySlug(written))
        } else if let nearest = Suggestion.nearest(to: written, among: declared.map(\.id)),
            nearest.lowercased() != written.lowercased()
        {
            note(.warning, mark, .nearTopic(written, nearest: nearest))
        }
        return written
    }

    /// The source's id or name. A near miss of a declared one is pointed out.
    fileprivate mutating func source(_ settings: Settings) -> String? {
        guard let (written, mark) = placedText("source") else { return nil }
        let names = settings.sources.flatMap { [$0.id, $0.name] }
        if names.contains(written) { return written }
        if Slug.make(written, style: settings.slugs).isEmpty {
            note(.error, mark, .emptySlug(written))
        } else if let nearest = Suggestion.nearest(to: written, among: names) {
            note(.warning, mark, .nearSource(written, nearest: nearest))
        }
        return written
    }

    fileprivate mutating func readRights(of source: String?, _ settings: Settings) -> Rights {
        if let rights = choice("rights", Rights.self) { return rights }
        let known = settings.sources.first { $0.id == source || $0.name == source }
        return known?.rights ?? .full
    }

    fileprivate mutating func slug(
        _ file: String, title: String, _ style: Settings.SlugStyle
    ) -> String {
        if let (written, mark) = placedText("slug") {
            let slug = Slug.make(written, style: style == .hash ? .han : style)
            if slug.isEmpty { note(.error, mark, .emptySlug(written)) }
            return slug
        }
        // A file that is named for a number only (23.md) says nothing; its title does.
        let name = FilePath.name(of: file)
        let isNumber = name.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
        let slug = Slug.make(isNumber || name == "index" ? title : name, style: style)
        if slug.isEmpty {
            note(.error, Field.Mark(line: 1, byte: 1), .emptySlug(isNumber ? title : name))
        }
        return slug
    }

    fileprivate mutating func aliases() -> [String] {
        placedTexts("aliases").compactMap { written, mark in
            let path = written.hasPrefix("/") ? String(written.dropFirst()) : written
            let folder = path.hasSuffix("/") || path.hasSuffix(".html") ? path : path + "/"
            let parts = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
            guard FilePath.isSafe(parts), !parts.contains("?"), !parts.contains("#"),
                !parts.contains(":")
            else {
                note(.error, mark, .badAlias(written))
                return nil
            }
            return FilePath.decoded(folder)
        }
    }

    fileprivate mutating func expiry(after instant: Int, _ zone: Zone) -> Int? {
        guard let field = take("expires"), case .text(let text) = field.value.content else {
            return nil
        }
        guard let stamp = Stamp(text) else {
            note(.error, field.value.mark, .notADate(text))
            return nil
        }
        let end = stamp.instant(in: zone)
        if end <= instant { note(.warning, field.value.mark, .expiresBeforeDate) }
        return end
    }

    fileprivate mutating func corrections() -> [Correction] {
        maps("corrections").compactMap { fields, mark in
            var part = part(fields)
            let date = part.stamp("date")
            let text = part.text("text")
            if date == nil { part.note(.error, mark, .required("date", example: "2026-11-23")) }
            if text == nil { part.note(.error, mark, .required("text", example: "…")) }
            part.refuseTheRest(known: ["date", "text"])
            take(problemsOf: part)
            guard let date, let text else { return nil }
            return Correction(date: date, text: text)
        }.sorted { $0.date.day > $1.date.day }
    }
}
