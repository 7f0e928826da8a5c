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
    /// Whether somebody else did it, and no publish.
    public var isForeign = false
    /// Whether it does not hold any more what was published, as far as that was looked at.
    public var isDamaged = false
}

/// What came of going back to an earlier publish.
public struct Rollback: Sendable {
    /// What is live afterwards.
    public var to: Publication
    /// Files that would have been removed and are not what a publish brought, so they stay.
    public var stays: [String]
    /// The ids of later publishes that are damaged and were passed over.
    public var passedOver: [String]
}

/// Tells how far a publish has come: what is done, how many files of how many.
public typealias PublishProgress = @Sendable (_ what: String, _ done: Int, _ of: Int) -> Void
