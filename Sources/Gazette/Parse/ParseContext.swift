import Markdown
import Markup

/// What a file is read in: the site's settings, and what is known of its images.
struct ParseContext: Sendable {
    let settings: Settings
    /// The site's own.
    let language: Language
    private let words: RenderOptions.Words
    let topics: DeclaredNames
    let sources: DeclaredNames
    /// Sizes of the images in `Content/static`, by their addresses: `/images/bridge.svg`.
    private let sizes: [String: ImageSize]
    /// Images that cannot be read.
    let problems: [Problem]
    private let base: [UInt8]
    private let host: String

    /// - Parameter images: the sizes of those that are known already.
    init(
        _ settings: Settings, _ folder: Folder, reusing images: inout FileCache<ImageReading>
    ) async {
        self.settings = settings
        language = Language(settings.language)
        words = settings.words(for: settings.language).rendering
        topics = DeclaredNames(settings.topics)
        sources = DeclaredNames(settings.sources.map { ($0.id, [$0.name]) }, suggestingNames: true)
        base = Link(path: settings.base.prefix).bytes
        host = String(settings.base.origin.text.drop { $0 != "/" }.dropFirst(2))
        let files = folder.statics.filter {
            ParseContext.isImage($0.path)
        }
        let readings = await images.results(
            of: files, progress: .silent, read: ParseContext.read)
        problems = readings.flatMap(\.problems)
        self.sizes = Dictionary(
            zip(files, readings).compactMap { file, reading in
                reading.size.map { (ParseContext.address(of: file), $0) }
            }
        ) { first, _ in first }
    }

    /// Addresses of images whose size is another than it was.
    func changedImages(since earlier: ParseContext) -> Set<String> {
        Set(sizes.keys).union(earlier.sizes.keys).filter { sizes[$0] != earlier.sizes[$0] }
    }

    /// How a body in a language is rendered.
    func options(_ language: String) -> RenderOptions {
        var options = RenderOptions(base: base)
        options.language = language
        options.words =
            language == settings.language ? words : settings.words(for: language).rendering
        options.softBreaks = settings.softBreaks
        options.siteHost = host
        options.imageSize = { [sizes] address in sizes[ParseContext.path(address)] }
        return options
    }

    /// The size of an image by its address as written, where it is known.
    func size(of address: String) -> ImageSize? { sizes[ParseContext.path(address)] }

    /// An address without what comes after its path, and without percent-encoding.
    static func path(_ address: String) -> String {
        PercentEncoding.decoded(String(address.prefix { $0 != "?" && $0 != "#" }))
    }

    private static func address(of file: File) -> String { String(file.path.dropFirst(14)) }

    @Sendable private static func read(_ file: File) -> ImageReading {
        do throws(Problems) {
            let header = try file.read(upTo: ImageSize.headerLength)
            return ImageReading(size: ImageSize(header: header))
        } catch {
            return ImageReading(problems: error.all)
        }
    }

    private static func isImage(_ path: String) -> Bool {
        ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"]
            .contains(path.split(separator: ".").last?.lowercased() ?? "")
    }
}

/// What a look at an image's first bytes shows.
struct ImageReading: Sendable {
    /// Nil where they do not tell.
    var size: ImageSize?
    var problems: [Problem] = []
}

extension Words {
    /// Those that a body shows.
    fileprivate var rendering: RenderOptions.Words {
        RenderOptions.Words(
            note: note, tip: tip, important: important, warning: warning, caution: caution,
            footnotes: footnotes, backToText: backToText, done: done, toDo: toDo)
    }
}
