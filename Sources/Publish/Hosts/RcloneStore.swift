import Files
import Programs

/// Whatever rclone reaches: S3, R2, B2, GCS, Azure, WebDAV, SFTP, FTPS.
struct RcloneStore: Store {
    /// `remote:bucket/path`.
    let remote: String
    let desk: Desk
    let retry: Retry
    /// Who publishes, to tell our own lock.
    let now: Int
    let listsCheaply = false

    private func program() throws(PublishObstacle) -> Program { try Program("rclone", at: desk) }

    private func address(_ path: String) -> String {
        remote.hasSuffix(":") ? remote + path : "\(remote)/\(path)"
    }

    @discardableResult
    private func run(_ arguments: [String], missingIsFine: Bool = false) async throws -> [UInt8]? {
        let outcome = try await retry.run(
            program(), ["--retries", "2", "--retries-sleep", "1s"] + arguments)
        if outcome.isFine { return outcome.output }
        // "Directory not found" and "file not found".
        if missingIsFine, [3, 4].contains(outcome.status) { return nil }
        throw PublishObstacle.program("rclone", outcome)
    }

    func read(_ path: String) async throws -> [UInt8]? {
        let bytes = try await run(["cat", "--", address(path)], missingIsFine: true)
        // A store without folders says nothing of a file that it has not.
        return bytes.flatMap { $0.isEmpty ? nil : $0 }
    }

    func list() async throws -> [String: Int] {
        let list = try await run(
            [
                "lsf", "--recursive", "--files-only", "--format", "sp", "--separator", "\t", "--",
                remote,
            ],
            missingIsFine: true)
        var sizes: [String: Int] = [:]
        for line in String(decoding: list ?? [], as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2, Names.mayTravel(String(parts[1])) else { continue }
            sizes[String(parts[1])] = Int(parts[0]) ?? 0
        }
        return sizes
    }

    func put(_ batch: Batch) async throws {
        for group in Dictionary(grouping: batch.files, by: { CacheClass($0.path) })
            .sorted(by: { $0.key < $1.key })
        {
            let (folder, isOurs) = try folder(of: group.value)
            defer { if isOurs { FileSystem.remove(folder) } }
            let list = try desk.temporaryFile(
                Array(group.value.map { $0.path + "\n" }.joined().utf8))
            // What may be there from a publish that was stopped is compared; all else just goes.
            let way = batch.isUncertain ? "--checksum" : "--no-check-dest"
            try await run([
                "copy", way, "--no-traverse", "--copy-links", "--files-from-raw", list,
                "--header-upload", "Cache-Control: \(group.key.header)", "--", folder, remote,
            ])
        }
    }

    /// A folder in which the files lie under their paths, and whether it must be removed after.
    private func folder(of files: [SiteFile]) throws -> (String, isOurs: Bool) {
        var roots: Set<String> = []
        for file in files {
            guard case .disk(let whole) = file.source, whole.hasSuffix("/" + file.path) else {
                return (try linked(files), true)
            }
            roots.insert(String(whole.dropLast(file.path.count + 1)))
        }
        guard roots.count == 1, let root = roots.first else { return (try linked(files), true) }
        return (root, false)
    }

    private func linked(_ files: [SiteFile]) throws -> String {
        let folder = try desk.temporaryFolder()
        for file in files {
            let path = "\(folder)/\(file.path)"
            try FileSystem.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
            try FileSystem.write(try file.read(), to: path)
        }
        return folder
    }

    func write(_ bytes: [UInt8], to path: String) async throws {
        let file = try desk.temporaryFile(bytes)
        defer { FileSystem.remove(file) }
        try await run([
            "copyto", "--no-check-dest", "--header-upload", "Cache-Control: no-cache", "--", file,
            address(path),
        ])
    }

    func remove(_ paths: [String]) async throws {
        let list = try desk.temporaryFile(Array(paths.map { $0 + "\n" }.joined().utf8))
        try await run(["delete", "--files-from-raw", list, "--", remote], missingIsFine: true)
    }

    /// Stores have nothing that only one of two can make. Who writes first and still reads its own
    /// words a moment later has the lock; within that moment two could both believe so.
    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock {
        if !breaking, let bytes = try await read(Names.lock),
            let other = Holder(String(decoding: bytes, as: UTF8.self)), !other.isStale(now: now)
        {
            throw PublishObstacle.locked(other)
        }
        try await write(Array(holder.text.utf8), to: Names.lock)
        let there = try await read(Names.lock).map { String(decoding: $0, as: UTF8.self) }
        if let other = there.flatMap(Holder.init), other != holder {
            throw PublishObstacle.locked(other)
        }
        return HostLock { [self] in
            _ = try? await run(["deletefile", "--", address(Names.lock)], missingIsFine: true)
        }
    }
}

/// How long a browser may keep a file without asking.
enum CacheClass: Int, Sendable, Comparable {
    case immutable, day, minutes, none

    init(_ path: String) {
        if Names.isFingerprinted(path) {
            self = .immutable
        } else if Names.isPage(path) {
            self = .none
        } else if [".xml", ".json", ".txt"].contains(where: path.hasSuffix) {
            self = .minutes
        } else {
            self = .day
        }
    }

    /// The value of `Cache-Control`.
    var header: String {
        switch self {
        case .immutable: "public, max-age=31536000, immutable"
        case .day: "public, max-age=86400"
        case .minutes: "public, max-age=300"
        case .none: "public, max-age=0, must-revalidate"
        }
    }

    static func < (left: CacheClass, right: CacheClass) -> Bool { left.rawValue < right.rawValue }
}
