import Files

/// What a server says of its releases: whatever it says, only names that a publish gives count.
struct RemoteLook: Sendable {
    /// The release that readers see.
    var current: String?
    /// The releases: those that have a manifest, which goes last where one is removed.
    var releases: [ReleaseName] = []
    /// Whatever has the name of a release.
    var numbered: [ReleaseName] = []
    /// Folders that were to become releases.
    var stagings: [String] = []
    private var lock: String?

    /// Nil where the link to what readers see leads somewhere else.
    init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if let link = lines.first, !link.isEmpty {
            let beginning = "releases/"
            guard link.hasPrefix(beginning),
                let name = ReleaseName(String(link.dropFirst(beginning.count)))
            else { return nil }
            current = name.text
        }
        for line in lines.dropFirst() {
            if line.hasPrefix("lock") { lock = String(line.dropFirst(5)) }
            guard line.hasPrefix("+ ") || line.hasPrefix("- ") else { continue }
            let name = String(line.dropFirst(2))
            if let release = ReleaseName(name) {
                numbered.append(release)
                if line.hasPrefix("+") { releases.append(release) }
            } else if ReleaseName.isStaging(name), RelativePath.isSafe(name),
                !name.contains("/")
            {
                stagings.append(name)
            }
        }
    }

    /// Whether a publish that was stopped left something.
    func hasLeftovers(now: Int) -> Bool {
        !stagings.isEmpty || lock.flatMap { Holder($0) }?.isStale(now: now) == true
    }
}
