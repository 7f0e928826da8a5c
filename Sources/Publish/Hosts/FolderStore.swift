import Files
import Programs

/// A folder that holds the files of the site themselves.
struct FolderStore: Store {
    let folder: TargetFolder
    /// Seconds since 1970.
    let now: Int

    func read(_ path: String) async throws -> [UInt8]? {
        guard let directory = try folder.ifThere() else { return nil }
        return try obstacles(directory, path) { () throws(SystemError) in
            try directory.readIfThere(path, upTo: Manifest.largest + 1)
        }
    }

    // MARK: - What is there

    func survey(_ manifest: Manifest?, for paths: [String]) async throws -> Survey {
        var survey = Survey()
        guard let directory = try folder.ifThere() else { return survey }
        let tree = try TargetTree(directory)
        survey = try await Survey(of: manifest, tree, in: directory)
        survey.hasLeftovers =
            try !tree.leftovers.isEmpty || folder.hasDeadLock(directory, now: now)
        return survey
    }

    // MARK: - Writing

    func put(_ batch: Batch, over before: TargetState) async throws {
        let directory = try folder.opened()
        for file in batch.files {
            try put(file, in: directory, over: before)
        }
    }

    private func put(
        _ file: SiteFile, in directory: Directory, over before: TargetState
    ) throws(PublishObstacle) {
        let (path, bytes) = (file.path, try file.read())
        let kind = try obstacles(directory, path) {
            () throws(SystemError) -> FileStatus.Kind? in
            try directory.status(path)?.kind
        }
        switch kind {
        case nil: break
        case .folder:
            guard try directory.removeEmptyTree(path) else { throw .foreignInTheWay(path) }
        case .file:
            let there = try Digests.content(path, in: directory)
            if there == .file(file.sha256) { return }
            guard let there, before.mayReplace(path, there) else { throw .changedMeanwhile(path) }
        case .link, .other:
            let isSeen =
                before.survey.altered[path] == .other || before.foreignFiles[path] != nil
            guard isSeen else { throw .changedMeanwhile(path) }
        }
        try obstacles(directory, path) { () throws(SystemError) in
            try directory.replace(path, bytes)
        }
    }

    func write(_ bytes: [UInt8], to path: String) async throws {
        let directory = try folder.opened()
        try obstacles(directory, path) { () throws(SystemError) in
            try directory.replace(path, bytes)
        }
    }

    // MARK: - Removing

    func remove(_ files: [Recorded]) async throws -> [String] {
        let directory = try folder.opened()
        return try files.filter { try directory.removeIfOurs($0) }.map(\.path)
    }

    func removeLeftovers(_ before: TargetState) async throws -> [String] {
        let directory = try folder.opened()
        var stays: [String] = []
        for path in try TargetTree(directory).leftovers {
            let (round, name) = RelativePath.split(path)
            if name.hasPrefix(NewFile.prefix) {
                try obstacles(directory, path) { () throws(SystemError) in
                    let parent =
                        round.isEmpty ? directory : try directory.directory(String(round))
                    try parent.removeLeftovers()
                }
                continue
            }
            // As earlier versions named a file until it was whole.
            let status = try obstacles(directory, path) { () throws(SystemError) in
                try directory.status(path)
            }
            guard let status, status.kind == .file else { continue }
            let whole = String(path.dropLast(Names.fresh.utf8.count))
            var recorded = before.recorded(whole)
            recorded.path = path
            if whole == Names.manifest, status.size <= Manifest.largest,
                let bytes = try Digests.bytes(path, in: directory, size: status.size),
                Manifest(bytes) != nil
            {
                recorded.hashes.insert(SHA256.hex(bytes))
                recorded.sizes = nil
            }
            if try directory.removeIfOurs(recorded) { stays.append(path) }
        }
        return stays
    }

    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock {
        try await folder.lock(holder, breaking: breaking)
    }
}

extension Directory {
    /// Removes a folder that holds nothing but folders that hold nothing; whether it did.
    func removeEmptyTree(_ path: String) throws(PublishObstacle) -> Bool {
        let held = try obstacles(self, path) { () throws(SystemError) in try entries(path) }
        for entry in held {
            let isEmpty =
                entry.kind == .folder && entry.isText && RelativePath.isSafe(entry.name)
            guard isEmpty, try removeEmptyTree("\(path)/\(entry.name)") else { return false }
        }
        return try obstacles(self, path) { () throws(SystemError) in try removeFolder(path) }
    }
}
