/// One publish that a target remembers.
public struct Publication: Sendable, Equatable {
    /// What `--rollback` takes.
    public var id: String
    /// The digest of what the site held.
    public var build: String
    /// Whether readers see it now.
    public var isCurrent: Bool
    /// How many files it has, where that is known.
    public var files: Int?
}

/// Tells how far a publish has come: what is done, how many files of how many.
public typealias PublishProgress = @Sendable (_ what: String, _ done: Int, _ of: Int) -> Void
