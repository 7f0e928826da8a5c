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
/// - Throws: `Problems` where the content has errors; `BuildFailure` where the disk is in the way.
public func build(
    _ folder: Folder, into output: Output, theme: Theme, options: BuildOptions
) async throws -> BuildReport {
    let began = Output.moment()
    let prepared = try await PreparedSite(of: folder, theme: theme, options: options)
    let progress = options.progress.entering(.render, steps: prepared.pages.count)
    let counts = try await output.emit(
        prepared.pages, by: prepared.renderer, began: began,
        showsDrafts: options.showsDrafts, progress: progress)
    return BuildReport(prepared, counts, began: Output.nanoseconds(began))
}

/// Renders a digest without writing it: every file of the site by its path.
///
/// - Throws: `Problems` where the content has errors.
public func render(
    _ folder: Folder, theme: Theme, options: BuildOptions
) async throws -> [String: [UInt8]] {
    let prepared = try await PreparedSite(of: folder, theme: theme, options: options)
    let files = await Parallel.map(prepared.pages.indices) { slice in
        slice.map { (prepared.pages[$0].path, prepared.bytes(of: prepared.pages[$0])) }
    }
    return Dictionary(files) { first, _ in first }
}

/// The cards that a digest's pages would show if somebody drew them.
///
/// - Throws: `Problems` where the content has errors.
public func wantedCards(
    _ folder: Folder, theme: Theme, options: BuildOptions
) async throws -> [SocialCard] {
    try await PreparedSite(of: folder, theme: theme, options: options).site.wantedCards
}

/// What a build depends on beside the content and the theme.
public struct BuildOptions: Sendable {
    /// The moment for which the site is built, in seconds since 1970. It decides which articles
    /// are future or expired, and nothing else.
    public var now: @Sendable (Zone) -> Int
    /// Whether drafts show.
    public var showsDrafts: Bool
    /// Whether articles show before their date.
    public var showsFuture: Bool
    /// Whether a warning stops the build as an error does.
    public var isStrict: Bool
    /// Where the site stands, instead of what the settings say.
    public var base: BaseURL?
    /// Hears how far the build is.
    public var progress: BuildProgress

    /// The options of a build; without any, `Site` beside `Content` for now.
    public init(
        now: @escaping @Sendable (Zone) -> Int, showsDrafts: Bool = false,
        showsFuture: Bool = false, isStrict: Bool = false, base: BaseURL? = nil,
        progress: BuildProgress = .silent
    ) {
        (self.now, self.showsDrafts, self.showsFuture) = (now, showsDrafts, showsFuture)
        self.isStrict = isStrict
        self.base = base
        self.progress = progress
    }

    func clock(_ zone: Zone) -> Clock {
        Clock(now: now(zone), showsDrafts: showsDrafts, showsFuture: showsFuture)
    }
}
