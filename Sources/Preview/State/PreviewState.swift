import Gazette

/// What the preview shows at one moment. A new one takes its place as a whole, so that no request
/// sees half of a change.
struct PreviewState: Sendable {
    /// The last one that could be made; nil until there is one.
    private(set) var prepared: PreparedSite?
    /// What is wrong with the content now. With an error among them `prepared` is older than they.
    private(set) var problems: [Problem] = []
    /// What the compiler is doing, or did not like.
    var program: TabState.ProgramState?
    /// Versions of the files that went out as they are when the preview began.
    private var firstFiles: [String: Int]?
    /// Those of the files that have changed since then, by the paths of their addresses.
    private(set) var changedFiles: [String: String] = [:]

    /// What hosts send with its pages.
    private(set) var headers = HostHeaders()

    /// Nothing yet.
    init() {}

    /// The next one, where the content is fine.
    mutating func show(_ prepared: PreparedSite) {
        (self.prepared, problems) = (prepared, prepared.problems.all)
        let files = PreviewState.versions(in: prepared)
        changedFiles = PreviewState.changes(from: firstFiles ?? files, to: files)
        firstFiles = firstFiles ?? files
        headers =
            prepared.page("_headers").map {
                HostHeaders(String(decoding: prepared.bytes(of: $0), as: UTF8.self))
            } ?? HostHeaders()
    }

    /// The next one, where the content has errors: the site stays as it was.
    mutating func show(_ problems: Problems) { self.problems = problems.all }

    var hasErrors: Bool { problems.indices.contains { problems[$0].severity == .error } }

    /// The page at a path under the site, `articles/…/index.html`.
    func page(_ path: String) -> Page? { prepared?.page(path) }

    /// The page whose only source is a file of the content.
    func page(of file: String) -> Page? {
        prepared?.pages.first { $0.ownFile == file }
    }
}
