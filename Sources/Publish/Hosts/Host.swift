import Files
import Programs

/// A place that sites are published to.
protocol Host: Sendable {
    /// What it holds now.
    ///
    /// - Parameter paths: where somebody else's files would be written over.
    func state(for paths: [String]) async throws -> TargetState
    /// Keeps others from publishing, until the lock that is returned is released.
    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock
    /// Carries out a plan, or nothing of it where the target has moved since. Killed at any
    /// instant, it leaves what another plan can begin from.
    ///
    /// - Returns: what would have been removed and is not what a publish brought, so it stays.
    func apply(
        _ plan: Plan, of site: BuiltSite, _ progress: PublishProgress
    ) async throws -> [String]
    /// What was published, the newest first.
    func history() async throws -> [Publication]
    /// Shows readers an earlier publish again.
    ///
    /// - Returns: as of `apply`.
    func rollBack(to publication: Publication) async throws -> [String]
}

/// A lock that is held on a host.
struct HostLock: Sendable {
    let release: @Sendable () async -> Void

    /// For hosts where whoever comes second is refused anyway.
    static let none = HostLock {}
}
