/// A digest in type: every page is known, none is rendered yet.
///
/// Rendering one is a pure function of it, so pages can be had one at a time and in any order.
public struct Proof: Sendable {
    public let site: Site
    private let index: PageIndex
    /// Warnings.
    public let problems: Problems
    let renderer: Renderer

    /// Reads, parses and groups a digest.
    ///
    /// - Parameters:
    ///   - folder: the files of `Content`.
    ///   - theme: how it looks.
    ///   - options: the moment for which it is built, and the like.
    ///   - memory: what an earlier proof read. Files that have not changed since are not read
    ///     again; the proof is the same as without it.
    /// - Throws: `Problems` where the content has errors.
    public init(
        of folder: Folder, theme: Theme, options: BuildOptions, remembering memory: inout Memory
    ) async throws {
        try await self.init(folder, theme, options, remembering: &memory, isForAll: false)
    }

    /// Reads, parses and groups a digest of which every page is to be rendered.
    init(of folder: Folder, theme: Theme, options: BuildOptions) async throws {
        var memory = Memory()
        try await self.init(folder, theme, options, remembering: &memory, isForAll: true)
    }

    /// - Parameter isForAll: whether every page is to be rendered, once: then memory is for the
    ///   pages, and not for another proof.
    private init(
        _ folder: Folder, _ theme: Theme, _ options: BuildOptions,
        remembering memory: inout Memory, isForAll: Bool
    ) async throws {
        let (settings, bytes, reading) = try Proof.settings(folder, base: options.base)
        memory.enter(bytes, options.base)
        var problems = folder.problems + reading

        let (content, parsing) = await Content.parsed(
            folder, settings: settings, remembering: &memory.files, progress: options.progress)
        problems += parsing
        if isForAll { memory.files = ParsedFiles() }
        _ = options.progress.entering(.group, steps: 1)

        let clock = options.clock(settings.zone)
        var locator = content.locator
        problems += HostFiles.problems(settings, now: clock.now) { key in
            locator.place(of: key, in: "Content/gazette.yml")
        }
        let arrangement: Arrangement
        if let same = await memory.arrangement?.with(
            content, in: folder, clock: clock, remembering: &memory.terms)
        {
            arrangement = same
            renderer = Renderer(site: same.site, theme: theme, styles: same.styles)
        } else {
            (arrangement, renderer) = try await Proof.arranged(
                content, folder, settings, clock, theme, remembering: &memory.terms,
                isForAll: isForAll)
        }
        problems += arrangement.problems
        problems += PageCheck.brokenLinks(content.links, arrangement.pages)
        problems += BodyWriter.problems(arrangement.site, folder)

        let all = Problems(problems)
        if all.hasErrors { throw all }
        memory.arrangement = arrangement
        (site, index, self.problems) = (arrangement.site, arrangement.pages, all)
    }

    /// Every file of the site to be.
    public var pages: [Page] { index.pages }

    /// The page at a path under the output folder.
    public func page(_ path: String) -> Page? { index[path] }

    /// The bytes of a page, whatever it is.
    public func bytes(of page: Page) -> [UInt8] {
        if let bytes = renderer.bytes(of: page) { return bytes }
        guard case .copy(let file) = page.content else { return [] }
        return (try? file.read()) ?? []
    }

    private static func settings(
        _ folder: Folder, base: BaseURL?
    ) throws -> (settings: Settings, bytes: [UInt8], problems: [Problem]) {
        let path = "Content/gazette.yml"
        guard let file = folder.file(path) else {
            throw Problems(folder.problems + [Problem(.error, Place(file: path), .noSettings)])
        }
        let bytes = try file.read(within: Limits.settings)
        let (read, problems) = Settings.parsed(bytes, file: path)
        guard var settings = read else { throw Problems(folder.problems + problems) }
        if let base { settings.base = base }
        return (settings, bytes, problems)
    }

    private static func arranged(
        _ content: Content, _ folder: Folder, _ settings: Settings, _ clock: Clock, _ theme: Theme,
        remembering terms: inout TellingTerms, isForAll: Bool
    ) async throws -> (Arrangement, Renderer) {
        var (site, problems) = await Site.grouped(
            content, settings: settings, clock: clock, remembering: &terms)
        if isForAll { terms = TellingTerms() }
        let assets = try assets(folder, site, theme)
        let bare = Renderer(site: site, theme: theme, styles: assets.styles)
        // While one core checks the pages, the other renders what is the same on many of them.
        async let renderer = isForAll ? bare.withChrome() : bare
        let pages = PageIndex(site.pages(folder, assets: assets, clock: clock))
        problems += PageCheck.problems(pages, content.locator)
        let arrangement = Arrangement(
            site, pages, styles: assets.styles, problems: problems, of: content, in: folder)
        return (arrangement, await renderer)
    }

    private static func assets(_ folder: Folder, _ site: Site, _ theme: Theme) throws -> Assets {
        let custom = try folder.file("Content/custom.css")?.read(within: Limits.settings)
        let rules = AppearanceRules(
            appearance: site.settings.appearance, topics: site.topics, grounds: theme.grounds)
        return Assets(style: theme.style, custom: custom, rules: rules)
    }
}

extension Proof {
    /// What making a proof leaves behind for the next one of the same digest.
    public struct Memory: Sendable {
        private var settings: [UInt8] = []
        private var base: BaseURL?
        var files = ParsedFiles()
        var terms = TellingTerms()
        var arrangement: Arrangement?

        /// Nothing yet.
        public init() {}

        /// Forgets what was read under other settings.
        fileprivate mutating func enter(_ settings: [UInt8], _ base: BaseURL?) {
            if settings != self.settings || base != self.base {
                (files, arrangement) = (ParsedFiles(), nil)
            }
            (self.settings, self.base) = (settings, base)
        }
    }
}
