import Files
import Programs

/// Whatever rclone reaches: S3, R2, B2, GCS, Azure, WebDAV, SFTP, FTPS.
struct RcloneStore: Store {
    /// `remote:bucket/path`.
    let remote: String
    let workspace: Workspace
    let retry: Retry
    /// Who publishes, to tell our own lock.
    let now: Int

    private func address(_ path: String) -> String {
        remote.hasSuffix(":") ? remote + path : "\(remote)/\(path)"
    }

    private func start(_ arguments: [String]) async throws -> Program.Outcome {
        try await retry.run(
            Program("rclone", at: workspace),
            ["--retries", "2", "--retries-sleep", "1s"] + arguments)
    }

    @discardableResult
    private func run(_ arguments: [String], missingIsFine: Bool = false) async throws -> [UInt8]? {
        let outcome = try await start(arguments)
        if outcome.isFine { return outcome.output }
        // "Directory not found" and "file not found".
        if missingIsFine, [3, 4].contains(outcome.status) { return nil }
        throw PublishObstacle.program("rclone", outcome)
    }

    /// Runs `work` with a file that names some paths, a path a line.
    @discardableResult
    private func listing<Result>(
        _ paths: [String], _ work: (String) async throws -> Result
    ) async throws -> Result {
        let list = try workspace.temporaryFile(Array(paths.map { $0 + "\n" }.joined().utf8))
        defer { workspace.discard(list) }
        return try await work(list.path)
    }

    // MARK: - What is there

    func read(_ path: String) async throws -> [UInt8]? {
        let bytes = try await run(
            ["cat", "--head", "\(Manifest.largest + 1)", "--", address(path)],
            missingIsFine: true)
        // A store without folders says nothing of a file that it has not.
        return bytes.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Listing a store may take minutes, so it is done before the first publish only; later ones
    /// ask for the files that they add.
    func survey(_ manifest: Manifest?, for paths: [String]) async throws -> Survey {
        var survey = Survey()
        if let own = manifest?.paths {
            let fresh = paths.filter { !own.contains($0) }
            if !fresh.isEmpty {
                survey.foreignFiles = try await listing(fresh) { list in
                    try await self.list(["--files-from-raw", list])
                }
            }
        } else {
            survey.foreignFiles = try await list()
        }
        let lock = try await read(Names.lock).flatMap { Holder($0) }
        survey.hasLeftovers = lock?.isStale(now: now) == true
        return survey
    }

    private func list(_ only: [String] = []) async throws -> [String: Int] {
        let list = try await run(
            ["lsf", "--recursive", "--files-only", "--format", "sp", "--separator", "\t"] + only
                + ["--", remote],
            missingIsFine: true)
        var sizes: [String: Int] = [:]
        for line in String(decoding: list ?? [], as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2, Names.mayTravel(String(parts[1])) else { continue }
            sizes[String(parts[1])] = Int(parts[0]) ?? 0
        }
        return sizes
    }

    // MARK: - Writing

    func put(_ batch: Batch, over before: TargetState) async throws {
        for group in Dictionary(grouping: batch.files, by: { CacheClass($0.path) })
            .sorted(by: { $0.key < $1.key })
        {
            // rclone looks up paths itself, and what they lead to could change while it runs.
            let copies = try workspace.temporaryFolder(group.value)
            defer { workspace.discard(copies) }
            // What may be there from a publish that was stopped is compared; all else just goes.
            let way = batch.isUncertain ? "--checksum" : "--no-check-dest"
            try await listing(group.value.map(\.path)) { list in
                try await run([
                    "copy", way, "--no-traverse", "--skip-links", "--files-from-raw", list,
                    "--header-upload", "Cache-Control: \(group.key.header)", "--", copies.path,
                    remote,
                ])
            }
        }
    }

    func write(_ bytes: [UInt8], to path: String) async throws {
        let file = try workspace.temporaryFile(bytes)
        defer { workspace.discard(file) }
        try await run([
            "copyto", "--no-check-dest", "--header-upload", "Cache-Control: no-cache", "--",
            file.path, address(path),
        ])
    }

    // MARK: - Removing

    func remove(_ files: [Recorded]) async throws -> [String] {
        var open = files.filter { !$0.hashes.isEmpty }
        var others = files.filter(\.hashes.isEmpty).map(\.path)
        // A file may have one of a few contents, and rclone compares with one at a time.
        while !open.isEmpty {
            let (same, different) = try await compare(open)
            if !same.isEmpty {
                try await listing(same.sorted()) { list in
                    try await run(
                        ["delete", "--files-from-raw", list, "--", remote], missingIsFine: true)
                }
            }
            open = open.filter { different.contains($0.path) }
            others += open.filter { $0.hashes.count == 1 }.map(\.path)
            open = open.filter { $0.hashes.count > 1 }.map { file in
                Recorded(path: file.path, hashes: Set(file.hashes.sorted().dropFirst()))
            }
        }
        return others
    }

    /// Compares files with the first of what was recorded of each: which are the same, and which
    /// hold something else. What is gone is neither.
    private func compare(
        _ files: [Recorded]
    ) async throws -> (same: Set<String>, different: Set<String>) {
        let sums = files.map { "\($0.hashes.min() ?? "")  \($0.path)\n" }.joined()
        let file = try workspace.temporaryFile(Array(sums.utf8))
        defer { workspace.discard(file) }
        let outcome = try await listing(files.map(\.path)) { list in
            try await start([
                "checksum", "SHA256", file.path, remote, "--download", "--one-way",
                "--combined", "-", "--files-from-raw", list,
            ])
        }
        if [3, 4].contains(outcome.status) { return ([], []) }
        var (same, different): (Set<String>, Set<String>) = ([], [])
        var known = 0
        for line in outcome.text.split(separator: "\n") where line.dropFirst().first == " " {
            let path = String(line.dropFirst(2))
            switch line.first {
            case "=": same.insert(path)
            case "*": different.insert(path)
            case "-", "+": break
            default: throw PublishObstacle.program("rclone", outcome)
            }
            known += 1
        }
        // It ends with 1 where anything differs; what it did not look at it must not be asked for.
        guard outcome.isFine || known > 0 else { throw PublishObstacle.program("rclone", outcome) }
        return (same, different)
    }

    /// A store shows no file before it is whole; the lock goes when it is let go of.
    func removeLeftovers(_ before: TargetState) async throws -> [String] { [] }

    // MARK: - Its lock

    /// Stores have nothing that only one of two can make. Who writes first and still reads its own
    /// words a moment later has the lock; within that moment two could both believe so.
    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock {
        if let bytes = try await read(Names.lock) {
            guard let other = Holder(bytes) else {
                throw PublishObstacle.foreignLock(address(Names.lock))
            }
            guard breaking || other.isStale(now: now) else { throw PublishObstacle.locked(other) }
        }
        try await write(Array(holder.text.utf8), to: Names.lock)
        if let other = try await read(Names.lock).flatMap({ Holder($0) }), other != holder {
            throw PublishObstacle.locked(other)
        }
        return HostLock { [self] in
            // Only while it is ours.
            guard let there = try? await read(Names.lock), Holder(there) == holder else { return }
            _ = try? await run(["deletefile", "--", address(Names.lock)], missingIsFine: true)
        }
    }
}
