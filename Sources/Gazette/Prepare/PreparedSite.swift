/// A digest in type: every page is known, none is rendered yet.
///
/// Rendering one is a pure function of it, so pages can be had one at a time and in any order.
public struct PreparedSite: Sendable {
    /// The articles in their groups.
    public let site: Site
    private let index: PageIndex
    /// Warnings.
    public let problems: Problems
    let renderer: PageRenderer

    /// Reads, parses and groups a digest.
    ///
    /// - Parameters:
    ///   - folder: the files of `Content`.
    ///   - theme: how it looks.
    ///   - options: the moment for which it is built, and the like.
    ///   - cache: what preparing the site before left behind. Files that have not changed since are not
    ///     read again; the result is the same as with an empty cache.
    /// - Throws: `Problems` where the content has errors.
    public init(
        of folder: Folder, theme: Theme, options: BuildOptions, reusing cache: inout BuildCache
    ) async throws {
        try await self.init(folder, theme, options, reusing: &cache, isForAll: false)
    }

    /// Reads, parses and groups a digest of which every page is to be rendered.
    init(of folder: Folder, theme: Theme, options: BuildOptions) async throws {
        var cache = BuildCache()
        try await self.init(folder, theme, options, reusing: &cache, isForAll: true)
    }

    /// - Parameter isForAll: whether every page is to be rendered, once: then the memory is
    ///   given back to the pages instead of being kept for another preparation.
    private init(
        _ folder: Folder, _ theme: Theme, _ options: BuildOptions,
        reusing cache: inout BuildCache, isForAll: Bool
    ) async throws {
        let (settings, bytes, reading) = try PreparedSite.settings(folder, base: options.base)
        cache.enter(bytes, options.base)
        var problems = folder.problems + reading

        let (content, parsing) = await ParsedContent.parsed(
            folder, settings: settings, reusing: &cache.files, progress: options.progress)
        problems += parsing
        let files = cache.files.content
        if isForAll { cache.files = ParseCache() }
        _ = options.progress.entering(.group, steps: 1)

        let clock = options.clock(settings.zone)
        var locator = content.locator
        problems += HostConfigFiles.problems(settings, now: clock.now) { key in
            locator.place(of: key, in: ContentPaths.settings)
        }
        let layout: SiteLayout
        if let same = await cache.layout?.with(
            content, in: folder, clock: clock, reusing: &cache.terms)
        {
            layout = same
            renderer = PageRenderer(site: same.site, theme: theme, styles: same.styles)
        } else {
            (layout, renderer) = try await PreparedSite.laidOut(
                content, folder, clock, theme, reusing: &cache.terms,
                isForAll: isForAll)
        }
        problems += layout.problems
        problems += folder.unread(except: Set(layout.attachments.map(\.file)))
        if let files { problems += DeadLinks.problems(layout.site, layout.pages, files) }

        let all = Problems(problems)
        if all.hasErrors || options.isStrict && !all.all.isEmpty { throw all }
        cache.layout = layout
        (site, index, self.problems) = (layout.site, layout.pages, all)
    }

    /// Every file of the site to be.
    public var pages: [Page] { index.pages }

    /// The page at a path under the output folder.
    public func page(_ path: String) -> Page? { index[path] }

    /// The bytes of a page, whatever it is.
    public func bytes(of page: Page) -> [UInt8] {
        if let bytes = renderer.bytes(of: page) { return bytes }
        return (try? page.copiedFile?.read()) ?? []
    }

    private static func settings(
        _ folder: Folder, base: BaseURL?
    ) throws -> (settings: Settings, bytes: [UInt8], problems: [Problem]) {
        let path = ContentPaths.settings
        guard let file = folder.file(path) else {
            throw folder.withoutSettings
        }
        let bytes = try file.read(within: Limits.settings)
        let (read, problems) = Settings.parsed(bytes, file: path)
        guard var settings = read else { throw Problems(folder.problems + problems) }
        if let base { settings.base = base }
        return (settings, bytes, problems)
    }

    private static func laidOut(
        _ content: ParsedContent, _ folder: Folder, _ clock: Clock, _ theme: Theme,
        reusing terms: inout WeightedTerms, isForAll: Bool
    ) async throws -> (SiteLayout, PageRenderer) {
        var (site, problems) = await Site.grouped(
            content, clock: clock, reusing: &terms)
        if isForAll { terms = WeightedTerms() }
        let assets = try assets(folder, site, theme)
        let bare = PageRenderer(site: site, theme: theme, styles: assets.styles)
        // While one core checks the pages, the other renders what is the same on many of them.
        async let renderer = isForAll ? bare.withPrerenderedParts() : bare
        let attachments = site.attachments
        let pages = PageIndex(
            site.allPages(folder, attachments, assets: assets, clock: clock))
        problems += PageCheck.problems(pages, content.locator)
        let layout = SiteLayout(
            site, pages, styles: assets.styles, attachments: attachments, problems: problems,
            of: content, in: folder)
        return (layout, await renderer)
    }

    private static func assets(_ folder: Folder, _ site: Site, _ theme: Theme) throws -> Assets {
        let custom = try folder.file(ContentPaths.customStyle)?.read(within: Limits.settings)
        let rules = AppearanceRules(
            appearance: site.settings.appearance, topics: site.topics, grounds: theme.grounds)
        return Assets(style: theme.style, custom: custom, rules: rules)
    }
}
