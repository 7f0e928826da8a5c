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
        let own = manifest?.paths ?? []
        survey.foreignFiles = tree.sizes.filter { !own.contains($0.key) }
        survey.hasLeftovers =
            try !tree.leftovers.isEmpty || folder.hasDeadLock(directory, now: now)
        let digests = try await Digests.of(own.filter(tree.files.contains), in: directory)
        for path in own {
            if let digest = digests[path] ?? nil {
                guard manifest?.recorded(path).hashes.contains(digest) != true else { continue }
                survey.altered[path] = .file(digest)
            } else if tree.sizes[path] != nil || isBehindSomething(path, tree) {
                survey.altered[path] = .other
            } else {
                survey.missing.insert(path)
            }
        }
        return survey
    }

    /// Whether one of the folders of a path is none, but a link, a pipe, a file.
    private func isBehindSomething(_ path: String, _ tree: TargetTree) -> Bool {
        RelativePath.folders(of: path).contains { folder in
            tree.sizes[String(folder)] != nil && !tree.files.contains(String(folder))
        }
    }

    // MARK: - Writing

    func put(_ batch: Batch, over before: TargetState) async throws {
        let directory = try folder.opened()
        for file in batch.files {
            try put(try file.read(), at: file.path, in: directory, over: before)
        }
    }

    private func put(
        _ bytes: [UInt8], at path: String, in directory: Directory, over before: TargetState
    ) throws(PublishObstacle) {
        let kind = try obstacles(directory, path) {
            () throws(SystemError) -> FileStatus.Kind? in
            try directory.status(path)?.kind
        }
        switch kind {
        case nil: break
        case .folder:
            guard try directory.removeEmptyTree(path) else { throw .foreignInTheWay(path) }
        case .file:
            let there = try obstacles(directory, path) { () throws(SystemError) in
                try directory.read(path)
            }
            if there == bytes { return }
            guard before.mayReplace(path, there) else { throw .changedMeanwhile(path) }
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
            guard let bytes = try Digests.bytes(path, in: directory) else { continue }
            let whole = String(path.dropLast(Names.fresh.utf8.count))
            var recorded = before.recorded(whole)
            recorded.path = path
            if whole == Names.manifest, Manifest(bytes) != nil {
                recorded.hashes.insert(SHA256.hex(bytes))
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
