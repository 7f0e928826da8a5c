import Files
import Programs

/// A server that ssh and rsync reach, with releases of which `current` is a link to one.
struct RsyncHost: Host {
    let login: String
    let port: Int?
    let path: String
    let desk: Desk
    let retry: Retry
    let keep: Int
    /// For `ssh -F`.
    let sshConfig: String?
    let now: Int

    // MARK: - The server

    private var sshArguments: [String] {
        (sshConfig.map { ["-F", $0] } ?? []) + (port.map { ["-p", "\($0)"] } ?? [])
            + ["-o", "BatchMode=yes", "-o", "ConnectTimeout=20"]
    }

    /// Runs one of our scripts there. What varies is passed as quoted arguments, never in the text.
    private func remote(
        _ script: RemoteScript, _ arguments: [String], input: [UInt8]? = nil
    ) async throws -> String {
        let command = (["sh", "-c", script.text, "gazette", path] + arguments)
            .map(RemoteScript.quoted).joined(separator: " ")
        let outcome = try await retry.run(
            Program("ssh", at: desk), sshArguments + ["--", login, command], input: input)
        switch outcome.status {
        case 0: return outcome.text
        case RemoteScript.moved: throw PublishObstacle.targetMoved
        case RemoteScript.noLink: throw PublishObstacle.currentIsNoLink(path + "/current")
        default: throw PublishObstacle.program("ssh", outcome)
        }
    }

    private func rsync(_ arguments: [String]) async throws {
        let shell = (["ssh"] + sshArguments).map { $0.contains(" ") ? "\"\($0)\"" : $0 }
        let outcome = try await retry.run(
            Program("rsync", at: desk),
            ["-e", shell.joined(separator: " "), "--protect-args"] + arguments)
        guard outcome.isFine else { throw PublishObstacle.program("rsync", outcome) }
    }

    /// What the server has: the release that readers see, and all others.
    private func look() async throws -> (current: String, names: [ReleaseName]) {
        let lines = try await remote(.look, []).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        let current = lines.first ?? ""
        return (current, lines.dropFirst().compactMap(ReleaseName.init))
    }

    // MARK: - Publishing

    func standing() async throws -> Standing {
        let current = try await look().current
        guard !current.isEmpty else { return Standing(manifest: nil, token: "") }
        // The copy from the last time makes it a matter of a few bytes.
        let copy = desk.path + "/manifest.json"
        try await rsync([
            "-z", "--checksum", "--", "\(login):\(path)/releases/\(current)/\(Names.manifest)",
            copy,
        ])
        let bytes = try FileSystem.read(copy)
        guard let manifest = Manifest(bytes) else {
            throw PublishObstacle.unknownManifest(bytes.count)
        }
        return Standing(manifest: manifest, token: current)
    }

    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock {
        var stale = breaking ? "*" : ""
        for _ in 0..<2 {
            let said = try await remote(.lock, [holder.text, stale]).trimmed
            if said == holder.text {
                return HostLock { [self] in _ = try? await remote(.unlock, [holder.text]) }
            }
            guard let other = Holder(said) else { throw PublishObstacle.lockedByOrphan }
            guard other.isStale(now: now) else { throw PublishObstacle.locked(other) }
            stale = said
        }
        throw PublishObstacle.lockedByOrphan
    }

    func apply(_ plan: Plan, of site: BuiltSite, _ progress: PublishProgress) async throws {
        let (current, names) = try await look()
        guard current == plan.before.token else { throw PublishObstacle.targetMoved }
        let name = ReleaseName(after: names, build: plan.build)
        let staging = try await stage(plan, site, current, progress)
        let all = names + [name]
        let surplus = ReleaseName.surplus(all, current: name.text, keep: keep).map(\.text)
        _ = try await remote(.point, [name.text, current, staging] + surplus)
    }

    /// Makes a whole release on the server that has no name yet; the folder's name.
    private func stage(
        _ plan: Plan, _ site: BuiltSite, _ current: String, _ progress: PublishProgress
    ) async throws -> String {
        // One name for one way from this release to that one: a stopped publish goes on there.
        let staging = ".new-\(plan.build)-\(current)"
        let gone = plan.deleted.map { $0.path + "\0" }.joined()
        _ = try await remote(.stage, [current, staging], input: Array(gone.utf8))
        progress("files", 0, plan.count)
        let files = plan.batches.flatMap(\.files)
        try await send(files, to: staging)
        guard site.isUnmoved(files) else { throw PublishObstacle.buildMoved("") }
        try await send([SiteFile(Names.manifest, plan.after.bytes)], to: staging)
        progress("files", plan.count, plan.count)
        return staging
    }

    private func send(_ files: [SiteFile], to staging: String) async throws {
        var onDisk: [String: [SiteFile]] = [:]
        var others: [SiteFile] = []
        for file in files {
            if case .disk(let whole) = file.source, whole.hasSuffix("/" + file.path) {
                onDisk[String(whole.dropLast(file.path.count + 1)), default: []].append(file)
            } else {
                others.append(file)
            }
        }
        if !others.isEmpty {
            let folder = try desk.temporaryFolder()
            for file in others {
                let path = "\(folder)/\(file.path)"
                try FileSystem.makeFolder(
                    String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
                try FileSystem.write(try file.read(), to: path)
            }
            onDisk[folder] = others
        }
        for (folder, files) in onDisk.sorted(by: { $0.key < $1.key }) {
            let list = try desk.temporaryFile(Array(files.map { $0.path + "\0" }.joined().utf8))
            // Without times, so that equal files are equal; a changed one gets a new inode, since
            // the old one belongs to the last release too.
            try await rsync([
                "-rpz", "--checksum", "--chmod=D755,F644", "--from0", "--files-from=\(list)", "--",
                folder + "/", "\(login):\(path)/releases/\(staging)/",
            ])
        }
    }

    // MARK: - History

    func history() async throws -> [Publication] {
        let (current, names) = try await look()
        return ReleaseName.history(names, current: current)
    }

    func rollBack(to publication: Publication) async throws {
        let (current, _) = try await look()
        _ = try await remote(.point, [publication.id, current, ""])
    }
}
