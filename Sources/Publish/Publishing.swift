import Files
import Programs

/// Brings a built site to a target: plan, then apply exactly that plan.
public struct Publishing: Sendable {
    public let target: Target
    let options: Options
    /// Where the desks of all targets are.
    let folder: String

    /// What a publish depends on beside the site and the target.
    public struct Options: Sendable {
        public var allowed: Set<Guard> = []
        /// Whether another publisher's lock is taken away.
        public var breaksLock = false
        /// Whether a git branch that went elsewhere is overwritten.
        public var forces = false
        /// Of the program, for the manifest.
        public var tool = "gazette"
        /// Seconds since 1970: shown in locks, never in a manifest.
        public var now = 0
        var retry = Retry()

        public init() {}
    }

    /// - Parameter folder: `.gazette/publish` of the digest; it is made where it is missing.
    public init(to target: Target, desks folder: String, options: Options = Options()) {
        (self.target, self.options) = (target, options)
        self.folder = FileSystem.whole(folder)
    }

    /// What publishing would do. Touches nothing.
    public func plan(_ site: BuiltSite) async throws -> Plan {
        let desk = try Desk(in: folder, for: target.address)
        // A program of a publish that was killed may still be at work, and what it is about to
        // change would make this plan an old one. Who is alive is no reason not to look.
        if let (_, lock) = try? await desk.locked(by: .current(now: options.now)) {
            lock.release()
        }
        return try await plan(site, host(at: desk))
    }

    private func plan(_ site: BuiltSite, _ host: any Host) async throws -> Plan {
        Plan(
            site, on: try await host.standing(), tool: options.tool, keeping: target.keepsAssets)
    }

    /// What keeps a plan from being carried out.
    public func refusals(_ plan: Plan, of site: BuiltSite) -> [Refusal] {
        Guard.refusals(plan, of: site, limits: target.limits, allowed: options.allowed)
    }

    /// Carries out a plan, if the target is still as it was when it was planned.
    ///
    /// - Throws: `Refusals` where a guard is in the way; `PublishObstacle` where the target is.
    public func apply(
        _ plan: Plan, of site: BuiltSite, progress: @escaping PublishProgress = { _, _, _ in }
    ) async throws {
        let refusals = refusals(plan, of: site)
        guard refusals.isEmpty else { throw Refusals(all: refusals) }
        if plan.isEmpty { return }
        try await locked { host in try await host.apply(plan, of: site, progress) }
    }

    /// What was published, the newest first.
    public func history() async throws -> [Publication] {
        try await host(at: Desk(in: folder, for: target.address)).history()
    }

    /// Shows readers an earlier publish again.
    ///
    /// - Parameter id: nil for the one before the current one.
    public func rollBack(to id: String?) async throws -> Publication {
        try await locked { host in
            let all = try await host.history()
            let chosen: Publication?
            if let id {
                chosen = all.first { $0.id == id || $0.build == id }
            } else {
                // A stopped publish may have left a release with what readers see anyway.
                let current = all.firstIndex { $0.isCurrent }
                chosen = current.flatMap { index in
                    all[(index + 1)...].first { $0.build != all[index].build }
                }
            }
            guard let chosen else { throw PublishObstacle.noSuchPublication(id ?? "") }
            try await host.rollBack(to: chosen)
            return chosen
        }
    }

    /// Runs `work` while nobody else publishes to this target.
    private func locked<Result: Sendable>(
        _ work: (any Host) async throws -> Result
    ) async throws -> Result {
        let holder = Holder.current(now: options.now)
        let (desk, own) = try await Desk(in: folder, for: target.address).locked(by: holder)
        defer { own.release() }
        let host = try host(at: desk)
        let lock = try await host.lock(holder, breaking: options.breaksLock)
        do {
            let result = try await work(host)
            await lock.release()
            return result
        } catch {
            await lock.release()
            throw error
        }
    }

    // MARK: - Hosts

    private func host(at desk: Desk) throws(PublishObstacle) -> any Host {
        let archive = LocalArchive(path: desk.path + "/archive", keep: target.keep)
        switch target.destination {
        case .folder(let path):
            let whole = FileSystem.whole(path)
            return hasReleases(whole)
                ? FolderReleases(root: whole, keep: target.keep)
                : InPlaceHost(store: FolderStore(root: whole), archive: archive)
        case .rclone(let remote):
            if target.layout == .releases { throw .layoutOnlyForFolders(target.name) }
            let store = RcloneStore(
                remote: remote, desk: desk, retry: options.retry, now: options.now)
            return InPlaceHost(store: store, archive: archive)
        case .git(let url, let branch):
            if target.layout == .releases { throw .layoutOnlyForFolders(target.name) }
            return GitHost(
                url: url, branch: branch, desk: desk, retry: options.retry,
                forces: options.forces)
        case .rsync(let login, let port, let path):
            if target.layout == .inPlace { throw .layoutOnlyForFolders(target.name) }
            return RsyncHost(
                login: login, port: port, path: path, desk: desk, retry: options.retry,
                keep: target.keep, sshConfig: target.sshConfig, now: options.now)
        }
    }

    /// A folder keeps the layout that it has, unless its editor says otherwise.
    private func hasReleases(_ path: String) -> Bool {
        target.layout.map { $0 == .releases } ?? (FileSystem.link(path + "/current") != nil)
    }
}
