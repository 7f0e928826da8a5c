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
    func mayReplace(_ path: String, _ bytes: [UInt8]) -> Bool {
        if foreignFiles[path] != nil { return true }
        let hash = SHA256.hex(bytes)
        return recorded(path).hashes.contains(hash) || survey.altered[path] == .file(hash)
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
    /// Whether a publish that was stopped left something that the next one clears away.
    var hasLeftovers = false

    enum Altered: Sendable, Equatable {
        /// A file with another SHA-256.
        case file(String)
        /// No regular file, or not to be reached but through a link.
        case other
    }
}
