import Markdown
import Markup

/// A Markdown file taken apart: fields, rendered body, and where the body begins.
struct MarkdownFile {
    let file: String
    let bytes: [UInt8]
    /// BCP 47: as written, else as the headline shows.
    let language: String
    var reader: FieldReader
    let rendering: Rendering
    private let bodyLine: Int

    /// Reads and renders; nil where the file's front matter cannot be read, with the reason.
    static func read(
        _ bytes: [UInt8], file: String, surroundings: Surroundings
    ) -> (MarkdownFile?, [Problem]) {
        if let offset = UTF8Check.firstError(in: bytes) {
            return (nil, [Problem(.error, Place(file: file, offset: offset, in: bytes), .notUTF8)])
        }
        do throws(FrontMatter.Refusal) {
            let parts = try FrontMatter(bytes)
            var reader = FieldReader(parts.fields, file: file, bytes: bytes)
            let language =
                reader.readLanguage()
                ?? Language.guess(
                    from: reader.peek("title"), site: surroundings.settings.language)
            let rendering = Document(parts.body).rendered(surroundings.options(language))
            let result = MarkdownFile(
                file: file, bytes: bytes, language: language, reader: reader,
                rendering: rendering, bodyLine: parts.bodyLine)
            return (result, [])
        } catch {
            return (nil, [problem(error, file: file, bytes: bytes)])
        }
    }

    private static func problem(
        _ refusal: FrontMatter.Refusal, file: String, bytes: [UInt8]
    ) -> Problem {
        let start = Place(file: file, line: 1, byte: 1, in: bytes)
        return switch refusal {
        case .missing: Problem(.error, start, .noFrontMatter)
        case .unclosed: Problem(.error, start, .frontMatterUnclosed)
        case .yaml(let refusal):
            Problem(
                .error,
                Place(file: file, line: refusal.mark.line, byte: refusal.mark.byte, in: bytes),
                .yaml(refusal.reason))
        }
    }

    /// Where in the file something in the body stands.
    func place(_ place: Rendering.Place) -> Place {
        Place(file: file, line: place.line + bodyLine - 1, byte: place.column, in: bytes)
    }

    /// The body with its links to other files.
    var body: Body {
        let references = rendering.references.map { reference in
            Body.Reference(
                offset: reference.offset, url: reference.place.url,
                file: FilePath.resolve(reference.place.url, from: file),
                place: place(reference.place))
        }
        // All bodies are held until they are rendered.
        return Body(html: rendering.html.compact, references: references)
    }

    /// The text of the body's paragraphs from the beginning, as much as a cut can need.
    func opening(bytes limit: Int) -> String {
        var text: [UInt8] = []
        for range in rendering.paragraphs {
            let paragraph = rendering.text[range]
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

    /// Images in the body and in the front matter, as written, and where.
    var images: [(url: String, place: Place)] {
        rendering.images.map { ($0.place.url, place($0.place)) } + reader.pictures
    }

    /// Links to the site's own root, as written, and where.
    var links: [(url: String, place: Place)] {
        rendering.rooted.map { ($0.url, place($0)) }
    }

    /// What is wrong with the addresses in the body.
    mutating func checkAddresses() -> [Problem] {
        rendering.refused.map { Problem(.warning, place($0), .refusedURL($0.url)) }
    }
}
