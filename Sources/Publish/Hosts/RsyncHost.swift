import Files
import Programs

/// A server that ssh and rsync reach, with releases of which `current` is a link to one.
struct RsyncHost: Host {
    let login: String
    let port: Int?
    let path: String
    let workspace: Workspace
    let retry: Retry
    let keep: Int
    /// For `ssh -F`.
    let sshConfig: String?
    let now: Int

    // MARK: - The server

    private var sshArguments: [String] {
        (sshConfig.map { ["-F", $0] } ?? []) + (port.map { ["-p", "\($0)"] } ?? []) + SSH.options
    }

    /// Runs one of our scripts there. What varies is passed as quoted arguments, never in the text.
    private func start(
        _ script: RemoteScript, _ arguments: [String], input: [UInt8]? = nil
    ) async throws -> Program.Outcome {
        let command = (["sh", "-c", script.text, "gazette", path] + arguments)
            .map(RemoteScript.quoted).joined(separator: " ")
        return try await retry.run(
            Program("ssh", at: workspace), sshArguments + ["--", login, command], input: input)
    }

    private func remote(
        _ script: RemoteScript, _ arguments: [String], input: [UInt8]? = nil
    ) async throws -> Program.Outcome {
        let outcome = try await start(script, arguments, input: input)
        switch outcome.status {
        case 0: return outcome
        case RemoteScript.moved: throw PublishObstacle.targetMoved
        case RemoteScript.noLink: throw PublishObstacle.currentIsNoLink(path + "/current")
        case RemoteScript.link: throw PublishObstacle.linkInTheWay(path + "/releases")
        default: throw PublishObstacle.program("ssh", outcome)
        }
    }

    /// What the server has: the release that readers see, and all others.
    private func look() async throws -> RemoteLook {
        let text = try await remote(.look, []).text
        guard let look = RemoteLook(text) else {
            throw PublishObstacle.currentIsNoLink(path + "/current")
        }
        return look
    }

    /// The manifest of a folder under `releases`; empty where there is none.
    private func manifest(of folder: String) async throws -> [UInt8] {
        try await remote(.read, [folder]).output
    }

    // MARK: - Publishing

    func state(for paths: [String]) async throws -> TargetState {
        let look = try await look()
        guard let current = look.current else {
            var state = TargetState(manifest: nil, token: "")
            state.survey.hasLeftovers = look.hasLeftovers(now: now)
            return state
        }
        var state = TargetState(manifest: nil, token: current)
        if look.numbered.contains(where: { $0.text == current }) {
            state.manifest = Manifest(try await manifest(of: current))
            if state.manifest == nil {
                state.survey.damage = [PublishObstacle.releaseUnreadable(current)]
            }
        } else {
            state.survey.damage = [PublishObstacle.releaseGone(current)]
        }
        state.survey.hasLeftovers = look.hasLeftovers(now: now)
        return state
    }

    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock {
        var stale = ""
        for _ in 0..<3 {
            let said = try await remote(.lock, [holder.text, stale]).text.trimmed
            if said == holder.text {
                return HostLock { [self] in _ = try? await remote(.unlock, [holder.text]) }
            }
            // What is not a holder's word was made by nobody who publishes.
            guard let other = Holder(said) else {
                throw PublishObstacle.foreignLock("\(path)/\(Names.lock)")
            }
            guard breaking || other.isStale(now: now) else { throw PublishObstacle.locked(other) }
            stale = said
        }
        throw PublishObstacle.lockedByOrphan
    }

    func apply(
        _ plan: Plan, of site: BuiltSite, _ progress: PublishProgress
    ) async throws -> [String] {
        let look = try await look()
        guard look.current ?? "" == plan.before.token else { throw PublishObstacle.targetMoved }
        // One name for one way from this release to that one: a stopped publish goes on there.
        let wanted = ".new-\(plan.build)-\(plan.before.token)"
        var stays: [String] = []
        var isTaken = false
        for folder in look.stagings {
            let goesOn = folder == wanted && !plan.isEmpty
            let left = try await remove(folder, unlessWhole: goesOn)
            stays += left
            if folder == wanted { isTaken = !left.isEmpty }
        }
        if plan.isEmpty { return stays }
        let name = try newName(plan, look)
        let staging = isTaken ? "\(wanted)-\(name.number)" : wanted
        try await fill(staging, plan, site, progress)
        _ = try await remote(.point, [name.text, plan.before.token, staging])
        let all = look.releases + [name]
        for old in ReleaseName.surplus(all, current: name.text, keep: keep) {
            stays += try await remove(old.text)
        }
        return stays
    }

    private func newName(_ plan: Plan, _ look: RemoteLook) throws(PublishObstacle) -> ReleaseName {
        // Also not the name of one that is gone, and to which the link still leads.
        let shown = look.current.flatMap { ReleaseName($0) }
        let others = look.numbered + [shown].compactMap { $0 }
        guard let name = ReleaseName(after: others, build: plan.build) else {
            throw .tooManyReleases(path + "/releases")
        }
        return name
    }

    /// Makes a whole release on the server that has no name yet.
    private func fill(
        _ staging: String, _ plan: Plan, _ site: BuiltSite, _ progress: PublishProgress
    ) async throws {
        let files = plan.batches.flatMap(\.files)
        progress("files", 0, plan.count)
        let travelling = Set(files.map(\.path))
        let linked =
            plan.after.files.keys.filter { !travelling.contains($0) }
            + plan.after.kept.keys
        let last = plan.before.manifest == nil ? "" : plan.before.token
        try await stage(staging, plan.after, linked, from: last)
        try await send(files, to: staging)
        if try await isWhole(staging, plan.after, alone: true) {
            progress("files", plan.count, plan.count)
            return
        }
        // Somebody changed the release that this one was to be made from.
        _ = try await remove(staging)
        var manifest = plan.after
        manifest.kept = [:]
        try await stage(staging, manifest, [], from: "")
        try await send(site.files, to: staging)
        guard try await isWhole(staging, manifest, alone: true) else {
            throw PublishObstacle.releaseNotWhole(staging)
        }
        progress("files", plan.count, plan.count)
    }

    private func stage(
        _ staging: String, _ manifest: Manifest, _ linked: [String], from last: String
    ) async throws {
        let bytes = manifest.bytes
        let list = Array(linked.sorted().map { $0 + "\0" }.joined().utf8)
        _ = try await remote(.stage, [last, staging, "\(bytes.count)"], input: bytes + list)
    }

    private func isWhole(
        _ folder: String, _ manifest: Manifest, alone: Bool
    ) async throws -> Bool {
        var hashes = manifest.files.merging(manifest.kept) { file, _ in file }
            .mapValues(\.sha256)
        if alone { hashes[Names.manifest] = SHA256.hex(manifest.bytes) }
        let lines = hashes.map { ($0.key, $0.value) }
        let outcome = try await start(
            .verify, [folder, alone ? "" : "more"], input: RsyncHost.list(lines))
        if outcome.status == RemoteScript.notWhole { return false }
        guard outcome.isFine else { throw PublishObstacle.program("ssh", outcome) }
        return true
    }

    /// As `sha256sum -z` prints it of what `find` gives.
    private static func list(_ files: [(path: String, sha256: String)]) -> [UInt8] {
        Array(files.map { "\($0.sha256)  ./\($0.path)\0" }.joined().utf8)
    }

    /// Removes what the manifest of a folder under `releases` names, and the folder if nothing
    /// stays in it.
    ///
    /// - Parameter unlessWhole: whether a folder that holds nothing else is left as it is.
    /// - Returns: what stays because it is not ours.
    private func remove(_ folder: String, unlessWhole: Bool = false) async throws -> [String] {
        let bytes = try await manifest(of: folder)
        let manifest = Manifest(bytes)
        let lines = (manifest?.paths ?? []).flatMap { path in
            (manifest?.recorded(path).hashes ?? []).map { (path, $0) }
        }
        let hash = manifest == nil ? "" : SHA256.hex(bytes)
        let outcome = try await remote(
            .remove, [folder, hash, unlessWhole ? "whole" : ""], input: RsyncHost.list(lines))
        return outcome.output.split(separator: 0).map {
            "releases/\(folder)/" + String(decoding: $0.dropFirst(2), as: UTF8.self)
        }
    }

    // MARK: - Sending

    private func send(_ files: [SiteFile], to staging: String) async throws {
        if files.isEmpty { return }
        // rsync looks up paths itself, and what they lead to could change while it runs.
        let copies = try workspace.temporaryFolder(files)
        defer { workspace.discard(copies) }
        let list = try workspace.temporaryFile(
            Array(files.map { $0.path + "\0" }.joined().utf8))
        defer { workspace.discard(list) }
        let shell = (["ssh"] + sshArguments).map(RsyncHost.quoted).joined(separator: " ")
        // Without times, so that equal files are equal; a changed one gets a new inode, since the
        // old one belongs to the last release too. What is not whole is in a folder of its own.
        let outcome = try await retry.run(
            Program("rsync", at: workspace),
            [
                "-e", shell, "--protect-args", "-rpz", "--no-links", "--no-devices",
                "--no-specials", "--checksum", "--chmod=D755,F644", "--temp-dir=.gazette-part",
                "--from0", "--files-from=\(list.path)", "--", copies.path + "/",
                "\(login):\(path)/releases/\(staging)/",
            ])
        guard outcome.isFine else { throw PublishObstacle.program("rsync", outcome) }
    }

    /// As rsync takes its command for the shell apart.
    private static func quoted(_ word: String) -> String {
        let isPlain = !word.contains { " '\"".contains($0) }
        return isPlain ? word : "'" + word.replacing("'", with: "''") + "'"
    }

    // MARK: - History

    func history() async throws -> [Publication] {
        let look = try await look()
        return ReleaseName.history(look.releases, current: look.current ?? "")
    }

    func rollBack(to publication: Publication) async throws -> [String] {
        let look = try await look()
        guard let manifest = Manifest(try await manifest(of: publication.id)),
            try await isWhole(publication.id, manifest, alone: false)
        else { throw PublishObstacle.releaseNotWhole(publication.id) }
        _ = try await remote(.point, [publication.id, look.current ?? "", ""])
        return []
    }
}
