import Markdown
import Markup

/// A Markdown file taken apart: fields, rendered body, and where the body begins.
struct MarkdownFile {
    let file: String
    /// BCP 47: as written, else as the headline shows.
    let language: String
    var reader: FieldReader
    let rendering: Rendering
    private let bodyLine: Int
    private let resolver: AddressResolver

    /// Whether a file without a title takes the heading that it begins with.
    enum TitleRule { case fromHeading, optional }

    /// Reads and renders; nil where the file's front matter cannot be read, with the reason.
    ///
    /// - Parameters:
    ///   - reservedPrefix: how ids begin that its page has for itself.
    ///   - mayBeEdition: whether it may be a whole edition, of sections with items.
    static func read(
        _ bytes: [UInt8], file: String, parseContext: ParseContext,
        title: TitleRule = .fromHeading, reservedPrefix: String = "", mayBeEdition: Bool = false
    ) -> (MarkdownFile?, [Problem]) {
        var finder = PlaceFinder(file: file, bytes: bytes)
        let check = UTF8Check(bytes)
        if let offset = check.firstError {
            return (nil, [Problem(.error, finder.place(offset: offset), .notUTF8)])
        }
        do throws(FrontMatter.Refusal) {
            var parts = try FrontMatter(bytes)
            if title == .fromHeading,
                !parts.fields.contains(where: { $0.key.lowercased() == "title" }),
                let (text, mark) = parts.takeFirstHeading()
            {
                let plain = Document(text).rendered(RenderOptions()).text
                let title = Field.Value(
                    content: .text(String(decoding: plain, as: UTF8.self).withoutBlanks),
                    mark: mark)
                parts.fields.append(Field(key: "title", value: title, mark: mark))
            }
            if parts.fields.isEmpty, title == .fromHeading {
                return (nil, [Problem(.error, finder.place(line: 1, byte: 1), .noFrontMatter)])
            }
            var reader = FieldReader(parts.fields, in: finder)
            for remark in parts.remarks { reader.note(.warning, remark.mark, remark.wording) }
            let language =
                reader.readLanguage()
                ?? FileLanguage.tag(
                    of: file,
                    guess: LanguageGuess.language(
                        title: reader.peek("title"), body: parts.body,
                        site: parseContext.language))
            var options = parseContext.options(language, in: file)
            options.title = reader.peek("title")
            options.reservedPrefix = reservedPrefix
            options.items = mayBeEdition
            let rendering = Document(
                parts.body, mayHoldForbidden: check.mayHoldForbidden
            ).rendered(options)
            let result = MarkdownFile(
                file: file, language: language, reader: reader, rendering: rendering,
                bodyLine: parts.bodyLine, resolver: parseContext.addresses)
            return (result, [])
        } catch {
            return (nil, [problem(error, &finder)])
        }
    }

    private static func problem(
        _ refusal: FrontMatter.Refusal, _ finder: inout PlaceFinder
    ) -> Problem {
        switch refusal {
        case .unclosed(let fence):
            Problem(.error, finder.place(line: 1, byte: 1), .frontMatterUnclosed(fence))
        case .wrong(let mark, let wording):
            Problem(.error, finder.place(line: mark.line, byte: mark.byte), wording)
        case .tooLong: Problem(.error, finder.place(line: 1, byte: 1), .frontMatterTooLong)
        case .yaml(let refusal):
            Problem(
                .error, finder.place(line: refusal.mark.line, byte: refusal.mark.byte),
                .yaml(refusal.reason))
        }
    }

    /// Where in the file things in the body stand, in their order.
    private func places<Thing>(
        of things: [Thing], _ place: (Thing) -> Rendering.Place
    ) -> [(thing: Thing, place: Place)] {
        guard !things.isEmpty else { return [] }
        var finder = reader.finder
        return things.map { thing in
            let place = place(thing)
            return (thing, finder.place(line: place.line + bodyLine - 1, byte: place.column))
        }
    }

    /// The body with its links to other files.
    ///
    /// - Parameter page: the folder of its page within the site.
    func body(at page: String) -> Body {
        let references = places(of: rendering.references, \.place).map { reference, place in
            Body.Reference(
                offset: reference.offset, url: reference.place.url,
                target: resolver.target(
                    of: reference.place.url, in: file, page: page, for: reference.use),
                place: place)
        }
        // All bodies are held until they are rendered.
        return Body(
            html: rendering.html.compact, references: references,
            anchors: rendering.headings.map(\.id) + rendering.items.map(\.id))
    }

    /// The text of the body's paragraphs from the beginning, as much as a cut can need. Where there
    /// is none, that of lists, quotations and tables; where there is none either, the headings.
    ///
    /// It ends where the editor ends the summary, if there is text before that.
    func opening(bytes limit: Int) -> String {
        for end in [rendering.summaryEnd ?? .max, .max] {
            for ranges in [rendering.paragraphs, rendering.otherText] {
                let text = opening(ranges, bytes: limit, end: end)
                if text.contains(where: { !$0.isWhitespace }) { return text }
            }
        }
        return rendering.headings.map(\.text).joined(separator: " ")
    }

    private func opening(_ ranges: [Range<Int>], bytes limit: Int, end: Int) -> String {
        var text: [UInt8] = []
        for range in ranges {
            guard range.lowerBound < end else { break }
            let paragraph = rendering.text[range.clamped(to: 0..<end)]
            if let last = text.last, last < 0x80 || paragraph.first.map({ $0 < 0x80 }) ?? false {
                text.append(0x20)
            }
            text.append(contentsOf: paragraph)
            if text.count > limit { break }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The headings that an outline shows.
    var outline: [Heading] {
        rendering.headings.filter { $0.level <= 3 }
            .map { Heading(level: $0.level, id: $0.id, title: $0.text) }
    }

    /// How much there is to read.
    var length: Length {
        let words = rendering.words
        return Length(characters: words.characters, words: words.words)
    }

    /// What came of the addresses in the front matter and in the body.
    var addresses: FileAddresses {
        var addresses = reader.addresses
        for (written, place) in places(of: rendering.written, \.place) {
            let (url, use) = (written.place.url, written.use)
            addresses.note(url, use, resolver.reading(of: url, in: file, for: use), at: place)
        }
        return addresses
    }

    /// What is wrong with the addresses and the footnotes in the body.
    func checkAddresses() -> [Problem] {
        warnings(rendering.refused) { .refusedURL($0) }
            + warnings(rendering.deadFragments.filter { !isOfPage($0.url) }) {
                .noSuchPart($0, nearest: Suggestion.part($0, among: rendering.headings.map(\.id)))
            }
            + SpacedAddresses.problems(rendering, reader.finder)
            + warnings(rendering.refusedPins) { .anchorTaken($0) }
            + warnings(rendering.undefinedNotes) { .undefinedNote($0) }
            + warnings(rendering.unusedNotes) { .unusedNote($0) }
            + places(of: rendering.remarks, \.place).map {
                Problem(.warning, $1, wording($0))
            }
    }

    private func warnings(
        _ places: [Rendering.Place], _ wording: (String) -> Wording
    ) -> [Problem] {
        self.places(of: places) { $0 }.map { Problem(.warning, $1, wording($0.url)) }
    }

    /// What an editor is told of raw HTML that a page may not hold.
    private func wording(_ remark: Rendering.Remark) -> Wording {
        let name = remark.place.url
        return switch remark.kind {
        case .dropped: .droppedElement(name)
        case .unwrapped: .unwrappedElement(name)
        case .attribute: .droppedAttribute(name)
        case .linked: .linkedElement(name)
        case .tooDeep: .tooDeepHTML
        case .unclosed: .unclosedComment(name)
        }
    }

    /// Whether a page has a part of that name whatever its body is.
    private func isOfPage(_ fragment: String) -> Bool {
        fragment == "#content" || fragment == "#top" || fragment.hasPrefix("#in-")
    }
}
