import Markdown
import Markup

extension Article {
    /// The keys of an article's front matter, in the order of the documentation.
    static let knownKeys = [
        "id", "title", "date", "updated", "topic", "tags", "source", "source_url", "author",
        "summary", "lang", "lead", "importance", "rights", "license", "image", "slug",
        "aliases", "draft", "expires", "corrections", "date_precision", "date_text", "title_raw",
        "kind", "translation_of", "edition",
    ]

    private static let knownKeySet = Set(knownKeys)

    /// Reads one article.
    ///
    /// - Returns: the article, or nil where it lacks what it cannot do without; its words for
    ///   finding related articles; and every problem.
    static func parsed(
        _ bytes: [UInt8], file: String, parseContext: ParseContext
    ) -> Parsed {
        let (read, problems) = MarkdownFile.read(
            bytes, file: file, parseContext: parseContext)
        guard var source = read else { return Parsed(problems: problems) }
        source.reader.takeSynonyms(known: knownKeySet)
        let article = Article(from: &source, parseContext)
        let addresses = source.checkAddresses()
        source.reader.refuseTheRest(known: knownKeys)
        let all = source.reader.problems + addresses
        guard !all.contains(where: { $0.severity == .error }) else { return Parsed(problems: all) }
        return Parsed(
            article: article, terms: Terms(of: article, text: source.rendering.text),
            addresses: source.addresses, problems: all)
    }

    /// What comes of a file. A class, since it is handed on as an article is.
    final class Parsed: Sendable {
        let article: Article?
        let terms: Terms
        let addresses: FileAddresses
        let problems: [Problem]

        init(
            article: Article? = nil, terms: Terms = Terms(),
            addresses: FileAddresses = FileAddresses(), problems: [Problem]
        ) {
            (self.article, self.terms, self.problems) = (article, terms, problems)
            self.addresses = addresses
        }
    }

    private convenience init(from source: inout MarkdownFile, _ parseContext: ParseContext) {
        let settings = parseContext.settings
        let file = source.file
        let title = source.reader.title()
        let isDatedByName =
            source.reader.peek("date").isEmpty && FileDate.day(of: file) != nil
        let date = source.reader.date(file, settings.zone)
        let instant = date.instant(in: settings.zone)
        let name = source.reader.source(parseContext)
        let rights = source.reader.readRights(of: name, parseContext)
        let origin = source.reader.origin()
        if rights == .link, origin == nil { source.reader.note(.error, .top, .linkWithoutOrigin) }
        // What may only be linked is not summed up in its own words either.
        let ownSummary = source.reader.text("summary")
        let cut =
            ownSummary != nil || rights == .link
            ? "" : source.summary
        let slug = source.reader.slug(
            file, title: title, settings.slugs, isDatedByName: isDatedByName)
        let day = date.day(in: settings.zone)
        let page = Article.path(day, slug)
        // Imported articles say how they came; nothing shows it yet.
        _ = (source.reader.take("title_raw"), source.reader.take("kind"))
        self.init(
            id: source.reader.text("id") ?? FilePath.stem(of: file, under: ContentPaths.articles),
            title: title,
            slug: slug, date: date, instant: instant, day: day,
            updated: source.reader.stamp("updated", in: settings.zone),
            dateText: source.reader.text("date_text"),
            topic: source.reader.topic(parseContext), tags: source.reader.tags(),
            source: name, origin: origin, author: source.reader.text("author") ?? settings.author,
            summary: ownSummary ?? cut, hasOwnSummary: ownSummary != nil,
            language: source.language, isLead: source.reader.flag("lead"),
            importance: source.reader.number("importance", in: 0...5) ?? 0, rights: rights,
            license: source.reader.text("license"),
            image: source.reader.picture("image", parseContext.addresses, page: page),
            aliases: source.reader.aliases(), corrections: source.reader.corrections(),
            body: source.body(for: rights, at: page, columns: settings.excerptColumns),
            outline: rights == .full ? source.outline : [], length: source.length,
            expires: source.reader.expiry(after: instant, settings.zone),
            translationOf: source.reader.text("translation_of"),
            edition: source.reader.text("edition"),
            isDraft: source.reader.flag("draft"), file: file)
    }
}

extension MarkdownFile {
    /// The beginning of the text: as far as the editor says, or as much as a summary usually has.
    fileprivate var summary: String {
        guard let end = rendering.summaryEnd, end > 0 else {
            return Summary.cut(opening(bytes: 1200), language: language)
        }
        return Summary.cut(
            opening(bytes: 4800), columns: 4 * Summary.columns, language: language)
    }

    /// No more of the body than an article's rights allow.
    fileprivate func body(for rights: Rights, at page: String, columns: Int) -> Body {
        switch rights {
        case .full: return body(at: page)
        case .link: return .none
        case .excerpt:
            let text = Summary.cut(
                opening(bytes: columns * 4), columns: columns, language: language)
            let html: HTML = "<p>\(text)</p>\n"
            return Body(html: html.bytes, references: [])
        }
    }
}

extension FieldReader {
    fileprivate mutating func title() -> String {
        required(.noTitle) { reader in
            let title = reader.text("title")?.withoutBlanks
            return title?.isEmpty ?? true ? nil : title
        } ?? ""
    }

    /// Tags, each once whatever its case; one text may name several, with commas between them.
    fileprivate mutating func tags() -> [String] {
        let isOne = !peek("tags").isEmpty
        let texts = texts("tags").flatMap { text in
            isOne
                ? text.unicodeScalars.split { FieldReader.endsTag($0) }.map(String.init) : [text]
        }
        if texts.count < 2 { return texts.map(\.withoutBlanks).filter { !$0.isEmpty } }
        var seen: Set<String> = []
        return texts.map(\.withoutBlanks).filter {
            !$0.isEmpty && seen.insert($0.lowercased()).inserted
        }
    }

    private static func endsTag(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", "，", "、", ";", "；": true
        default: false
        }
    }

    /// The address that an article comes from: a whole one, since nothing of ours stands there.
    fileprivate mutating func origin() -> Link? {
        let mark = mark(of: "source_url")
        let written = peek("source_url")
        guard let link = link("source_url") else { return nil }
        if !link.isAbsolute {
            note(.error, mark ?? .top, .notWholeAddress(written))
            return nil
        }
        return link
    }
}

extension FieldReader {
    /// The topic's id: as it stands, unless it is the title of a declared one. A near miss of a
    /// declared one is pointed out.
    fileprivate mutating func topic(_ parseContext: ParseContext) -> String {
        let (settings, declared) = (parseContext.settings, parseContext.topics)
        guard let (written, mark) = placedText("topic") else {
            if let topic = settings.defaultTopic { return topic }
            let fallback = settings.topics.first?.id ?? "general"
            note(.warning, .top, .noTopic(fallback))
            return fallback
        }
        if declared.index(id: written) != nil { return written }
        if let index = declared.index(name: written) ?? declared.index(folding: written) {
            return settings.topics[index].id
        }
        if let nearest = Suggestion.nearest(to: written, among: declared.all) {
            note(.warning, mark, .nearTopic(written, nearest: nearest))
        }
        return written
    }

    /// The source's id or name. A near miss of a declared one is pointed out.
    fileprivate mutating func source(_ parseContext: ParseContext) -> String? {
        let declared = parseContext.sources
        guard let (written, mark) = placedText("source") else { return nil }
        if declared.index(written) != nil { return written }
        if let index = declared.index(folding: written) {
            return parseContext.settings.sources[index].id
        }
        if let nearest = Suggestion.nearest(to: written, among: declared.all) {
            note(.warning, mark, .nearSource(written, nearest: nearest))
        }
        return written
    }

    fileprivate mutating func readRights(
        of source: String?, _ parseContext: ParseContext
    ) -> Rights {
        if let rights = choice("rights", Rights.self) { return rights }
        let known = source.flatMap { parseContext.sources.index($0) }
        return known.flatMap { parseContext.settings.sources[$0].rights } ?? .full
    }

    fileprivate mutating func slug(
        _ file: String, title: String, _ style: Settings.SlugStyle, isDatedByName: Bool
    ) -> String {
        if let (written, mark) = placedText("slug") {
            let slug = Slug.make(written, style: style == .hash ? .han : style)
            if slug.isEmpty { note(.error, mark, .emptySlug(written)) }
            return slug
        }
        // A file that is named for a number only (23.md) says nothing; its title does.
        let whole = FilePath.name(of: FilePath.naming(file))
        let name = isDatedByName ? FileDate.rest(of: whole) : whole
        let isNumber = name.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
        let slug = Slug.make(isNumber || name == "index" ? title : name, style: style)
        if slug.isEmpty {
            note(.error, .top, .emptySlug(isNumber ? title : name))
        }
        return slug
    }

    fileprivate mutating func aliases() -> [String] {
        placedTexts("aliases").compactMap { written, mark in
            let path = written.hasPrefix("/") ? String(written.dropFirst()) : written
            let folder = path.hasSuffix("/") || path.hasSuffix(".html") ? path : path + "/"
            let parts = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
            guard FilePath.isSafe(parts) || FilePath.isTooLong(parts), !parts.contains("?"),
                !parts.contains("#"), !parts.contains(":")
            else {
                note(.error, mark, .badAlias(written))
                return nil
            }
            return PercentEncoding.decoded(folder)
        }
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
