import Markdown
import Markup

/// What a file is read in: the site's settings, and the other files of the content.
struct ParseContext: Sendable {
    let settings: Settings
    /// The site's own.
    let language: Language
    private let words: RenderOptions.Words
    let topics: DeclaredNames
    let sources: DeclaredNames
    let addresses: AddressResolver
    private let base: [UInt8]
    private let host: String

    init(_ settings: Settings, _ files: ContentFiles) {
        self.settings = settings
        language = Language(settings.language)
        words = settings.words(for: settings.language).rendering
        topics = DeclaredNames(settings.topics)
        addresses = AddressResolver(files: files)
        sources = DeclaredNames(settings.sources.map { ($0.id, [$0.name]) }, suggestingNames: true)
        base = Link(path: settings.base.prefix).bytes
        host = String(settings.base.origin.text.drop { $0 != "/" }.dropFirst(2))
    }

    /// How a body is rendered.
    ///
    /// - Parameter file: the file that it stands in.
    func options(_ language: String, in file: String) -> RenderOptions {
        var options = RenderOptions(base: base)
        options.language = language
        options.words =
            language == settings.language ? words : settings.words(for: language).rendering
        options.softBreaks = settings.softBreaks
        options.siteHost = host
        options.local = { [addresses] written, use in
            addresses.local(written, in: file, for: use)
        }
        return options
    }
}

extension Words {
    /// Those that a body shows.
    fileprivate var rendering: RenderOptions.Words {
        RenderOptions.Words(
            note: note, tip: tip, important: important, warning: warning, caution: caution,
            footnotes: footnotes, backToText: backToText, done: done, toDo: toDo,
            itemLink: itemLink)
    }
}
