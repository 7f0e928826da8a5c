/// What a target holds before a publish.
struct TargetState: Sendable {
    /// What the last publish left.
    var manifest: Manifest?
    /// A word that is another one as soon as somebody else has published.
    var token: String
    var survey = Survey()

    init(manifest: Manifest?, token: String, foreignFiles: [String: Int] = [:]) {
        (self.manifest, self.token, survey.foreignFiles) = (manifest, token, foreignFiles)
    }

    /// Files on the target that no publish brought: sizes by paths.
    var foreignFiles: [String: Int] { survey.foreignFiles }

    /// What is known to be there.
    func known(_ path: String) -> Manifest.Entry? {
        survey.missing.contains(path) ? nil : manifest?.files[path] ?? manifest?.kept[path]
    }

    /// What publishes recorded of a path.
    func recorded(_ path: String) -> Recorded {
        manifest?.recorded(path) ?? Recorded(path: path, hashes: [])
    }

    /// Whether a publish may write over what a file holds now: what publishes brought, and what
    /// the guards have seen and let pass.
    func mayReplace(_ path: String, _ content: Survey.Altered) -> Bool {
        if foreignFiles[path] != nil || survey.altered[path] == content { return true }
        guard case .file(let hash) = content else { return false }
        return recorded(path).hashes.contains(hash)
    }
}

/// What a look at a target finds beside what its manifest says.
struct Survey: Sendable {
    /// Files that no publish brought: sizes by paths.
    var foreignFiles: [String: Int] = [:]
    /// Files that a publish brought and that are something else now.
    var altered: [String: Altered] = [:]
    /// Files that a publish brought and that are gone.
    var missing: Set<String> = []
    /// Which of the files that no publish brought are symbolic links.
    var links: Set<String> = []
    /// What is wrong with the release that readers see: a new one takes its place.
    var damage: [String] = []
    /// Where pages lie that were published in place, and that releases would come beside.
    var pagesInPlace: String?
    /// Whether a publish that was stopped left something that the next one clears away.
    var hasLeftovers = false

    enum Altered: Sendable, Equatable {
        /// A file with another SHA-256.
        case file(String)
        /// A file that is larger than any that is published, and its size.
        case large(Int)
        /// No regular file, or not to be reached but through a link.
        case other
    }
}
