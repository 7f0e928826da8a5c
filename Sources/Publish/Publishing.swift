import Files
import Programs

/// Brings a built site to a target: plan, then apply exactly that plan.
public struct Publishing: Sendable {
    /// Where the site goes.
    public let target: Target
    let options: Options
    /// The user's folder for state.
    let state: Directory
    /// The canonical path of the digest.
    let digest: String
    /// The path of the digest as it was given.
    let folder: String

    /// What a publish depends on beside the site and the target.
    public struct Options: Sendable {
        /// Guards that `--allow` switches off for this run.
        public var allowed: Set<Guard> = []
        /// Whether another publisher's lock is taken away.
        public var breaksLock = false
        /// Whether a git branch that went elsewhere is overwritten.
        public var forces = false
        /// Of the program, for the manifest.
        public var tool = "gazette"
        /// Seconds since 1970: shown in locks, never in a manifest.
        public var now = 0
        /// A configuration for ssh, `ssh -F`, from the root.
        public var sshConfig: String?
        /// Hears of each program before it is started.
        public var hears: @Sendable (StartedProgram) -> Void = { _ in }
        var retry = Retry()

        /// With nothing allowed.
        public init() {}
    }

    /// - Parameters:
    ///   - digest: the folder that holds `Content`.
    ///   - state: the user's folder for state.
    public init(
        to target: Target, of digest: String, state: Directory, options: Options = Options()
    ) throws(PublishObstacle) {
        (self.target, self.state, self.options) = (target, state, options)
        folder = digest
        do throws(SystemError) {
            self.digest = try CanonicalPath.of(digest)
        } catch {
            throw .systemError(digest, error.reason)
        }
    }

    func workspace() throws(PublishObstacle) -> Workspace {
        var address = target.address
        if case .folder(let path) = target.destination { address = try Publishing.whole(path) }
        var workspace = try Workspace(in: state, for: digest, address)
        workspace.hears = options.hears
        return workspace
    }

    private static func whole(_ path: String) throws(PublishObstacle) -> String {
        do throws(SystemError) {
            return try CanonicalPath.absolute(path)
        } catch {
            throw .systemError(path, error.reason)
        }
    }

    /// What publishing would do. Touches nothing.
    public func plan(_ site: BuiltSite) async throws -> Plan {
        try await plan(site, host(at: lookingWorkspace()))
    }

    /// The workspace for somebody who only looks, without what a stopped publish left in it.
    ///
    /// A program of a publish that was killed may still be at work, and what it is about to change
    /// would make what is seen an old story. Who is alive is no reason not to look.
    func lookingWorkspace() async throws -> Workspace {
        let workspace = try workspace()
        do {
            let (_, lock) = try await workspace.locked(by: .current(now: options.now))
            lock.release()
        } catch let obstacle as PublishObstacle where obstacle.isLock {}
        return workspace
    }

    private func plan(_ site: BuiltSite, _ host: any Host) async throws -> Plan {
        Plan(
            site, on: try await host.state(for: site.files.map(\.path)), tool: options.tool,
            keeping: target.keepsAssets)
    }

    /// What keeps a plan from being carried out.
    public func refusals(_ plan: Plan, of site: BuiltSite) -> [Refusal] {
        Guard.refusals(plan, of: site, limits: target.limits, allowed: options.allowed)
    }

    /// Carries out a plan, if the target is still as it was when it was planned.
    ///
    /// - Throws: `Refusals` where a guard is in the way; `PublishObstacle` where the target is.
    /// - Returns: the files on the target that would have been removed and are not what a publish
    ///   brought, so they stay.
    @discardableResult
    public func apply(
        _ plan: Plan, of site: BuiltSite, progress: @escaping PublishProgress = { _, _, _ in }
    ) async throws -> [String] {
        let refusals = refusals(plan, of: site)
        guard refusals.isEmpty else { throw Refusals(all: refusals) }
        if plan.isEmpty, !plan.hasLeftovers { return plan.stays }
        return try await locked { host in
            plan.stays + (try await host.apply(plan, of: site, progress))
        }
    }

    /// Runs `work` while nobody else publishes to this target.
    func locked<Result: Sendable>(
        _ work: (any Host) async throws -> Result
    ) async throws -> Result {
        let holder = Holder.current(now: options.now)
        let (workspace, own) = try await workspace().locked(by: holder)
        defer { own.release() }
        let host = try host(at: workspace)
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

    func host(at workspace: Workspace) throws(PublishObstacle) -> any Host {
        let archive = LocalArchive(directory: workspace.directory, keep: target.keep)
        switch target.destination {
        case .folder(let path):
            let folder = TargetFolder(path: try Publishing.whole(path))
            if try hasReleases(folder) {
                return FolderReleases(folder: folder, keep: target.keep, now: options.now)
            }
            let store = FolderStore(folder: folder, now: options.now)
            return InPlaceHost(store: store, archive: archive, allowed: options.allowed)
        case .rclone(let remote):
            if target.layout == .releases { throw .layoutOnlyForFolders(target.name) }
            let store = RcloneStore(
                remote: remote, workspace: workspace, retry: options.retry, now: options.now)
            return InPlaceHost(store: store, archive: archive, allowed: options.allowed)
        case .git(let url, let branch):
            if target.layout == .releases { throw .layoutOnlyForFolders(target.name) }
            return GitHost(
                url: url, branch: branch, workspace: workspace, retry: options.retry,
                forces: options.forces, allowed: options.allowed, sshConfig: options.sshConfig)
        case .rsync(let login, let port, let path):
            if target.layout == .inPlace { throw .layoutOnlyForFolders(target.name) }
            return RsyncHost(
                login: login, port: port, path: path, workspace: workspace,
                retry: options.retry, keep: target.keep, sshConfig: options.sshConfig,
                now: options.now)
        }
    }

    /// A folder keeps the layout that it has, unless its editor says otherwise.
    private func hasReleases(_ folder: TargetFolder) throws(PublishObstacle) -> Bool {
        if let layout = target.layout { return layout == .releases }
        guard let directory = try folder.ifThere() else { return false }
        return try obstacles(directory, "current") { () throws(SystemError) in
            try directory.status("current")?.kind == .link
        }
    }
}
