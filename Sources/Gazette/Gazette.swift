/// Builds a digest: load → parse → group → render → emit.
///
/// Everything between the disk at both ends is a pure function of `folder`, `theme` and
/// `options`: the same bytes in give the same bytes out. All problems of the content are gathered
/// before anything is written, and an error among them stops the build there.
///
/// - Parameters:
///   - folder: the files of `Content`.
///   - output: where the site goes.
///   - theme: how it looks.
///   - options: the moment for which it is built, and the like.
/// - Returns: what was built, and what its editor should know.
/// - Throws: `Problems` where the content has errors; `Obstacle` where the disk is in the way.
public func build(
    _ folder: Folder, into output: Output, theme: Theme, options: BuildOptions
) async throws -> Report {
    let began = Output.moment()
    let plan = try await plan(folder, theme: theme, options: options)
    let progress = options.progress.entering(.render, steps: plan.pages.count)
    let counts = try await output.emit(
        plan.pages, by: plan.renderer, began: began, showsDrafts: options.showsDrafts,
        progress: progress)
    return Report(plan, counts)
}

/// Renders a digest without writing it: every file of the site by its path.
///
/// - Throws: `Problems` where the content has errors.
public func render(
    _ folder: Folder, theme: Theme, options: BuildOptions
) async throws -> [String: [UInt8]] {
    let plan = try await plan(folder, theme: theme, options: options)
    let files = await Parallel.map(plan.pages.indices) { slice in
        slice.map { (plan.pages[$0].path, plan.bytes(of: plan.pages[$0])) }
    }
    return Dictionary(files) { first, _ in first }
}

/// What a build depends on beside the content and the theme.
public struct BuildOptions: Sendable {
    /// The moment for which the site is built, in seconds since 1970. It decides which articles
    /// are future or expired, and nothing else.
    public var now: @Sendable (Zone) -> Int
    /// Whether drafts show.
    public var showsDrafts: Bool
    /// Where the site stands, instead of what the settings say.
    public var base: BaseURL?
    public var progress: BuildProgress

    public init(
        now: @escaping @Sendable (Zone) -> Int, showsDrafts: Bool = false, base: BaseURL? = nil,
        progress: BuildProgress = .silent
    ) {
        (self.now, self.showsDrafts, self.base, self.progress) = (now, showsDrafts, base, progress)
    }
}

/// A site that is ready to be rendered.
struct Plan: Sendable {
    let site: Site
    let pages: [Page]
    let renderer: Renderer
    let problems: Problems

    /// The bytes of a page, whatever it is.
    func bytes(of page: Page) -> [UInt8] {
        if let bytes = renderer.bytes(of: page) { return bytes }
        guard case .copy(let file) = page.content else { return [] }
        return (try? file.read()) ?? []
    }
}

func plan(_ folder: Folder, theme: Theme, options: BuildOptions) async throws -> Plan {
    let path = "Content/gazette.yml"
    guard let file = folder.file(path) else {
        throw Problems(folder.problems + [Problem(.error, Place(file: path), .noSettings)])
    }
    let (read, mistakes) = Settings.parsed(try file.read(), file: path)
    var problems = folder.problems + mistakes
    guard var settings = read else { throw Problems(problems) }
    if let base = options.base { settings.base = base }

    let steps = folder.markdown(under: "Content/articles/").count
    let (content, parsing) = await Content.parsed(
        folder, settings: settings, progress: options.progress.entering(.parse, steps: steps))
    problems += parsing
    _ = options.progress.entering(.group, steps: 1)

    let clock = Clock(now: options.now(settings.zone), showsDrafts: options.showsDrafts)
    problems += HostFiles.problems(settings, now: clock.now) { folder.locate(path, key: $0) }
    let (site, grouping) = await Site.grouped(content, settings: settings, clock: clock)
    problems += grouping

    let custom = try folder.file("Content/custom.css")?.read()
    let rules = AppearanceRules(
        appearance: settings.appearance, topics: site.topics, grounds: theme.grounds)
    let assets = Assets(style: theme.style, custom: custom, rules: rules)
    // While one core checks the pages, the other renders what is the same on many of them.
    async let renderer = Renderer(site: site, theme: theme, styles: assets.styles)
    let pages = site.pages(folder, assets: assets, clock: clock)
    problems += PageCheck.problems(pages, locate: content.locate)
    problems += PageCheck.brokenLinks(content.links, pages)
    problems += BodyWriter.problems(site, folder)

    let all = Problems(problems)
    if all.hasErrors { throw all }
    return Plan(site: site, pages: pages, renderer: await renderer, problems: all)
}
