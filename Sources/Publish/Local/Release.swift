import Files

/// One folder under `releases`, or one that is to become such a folder: a site and its manifest.
struct Release: Sendable {
    /// In the folder of the target.
    let path: String
    private let target: Directory
    private let directory: Directory

    init(_ target: Directory, _ path: String) throws(PublishObstacle) {
        (self.target, self.path) = (target, path)
        directory = try obstacles(target, path) { () throws(SystemError) in
            try target.directory(path)
        }
    }

    /// What it says of itself; nil where it says nothing that can be trusted.
    var manifest: Manifest? {
        get throws(PublishObstacle) { try manifestBytes.flatMap { Manifest($0) } }
    }

    private var manifestBytes: [UInt8]? {
        get throws(PublishObstacle) {
            let size = try obstacles(directory, Names.manifest) { () throws(SystemError) in
                try directory.status(Names.manifest)?.size ?? 0
            }
            guard size <= Manifest.largest else { return nil }
            return try Digests.bytes(Names.manifest, in: directory, size: size)
        }
    }

    /// What in it is not as a manifest says.
    func survey(_ manifest: Manifest) async throws -> Survey {
        try await Survey(of: manifest, try TargetTree(directory), in: directory)
    }

    /// Whether it holds every file of a manifest as it was published.
    ///
    /// - Parameters:
    ///   - alone: and nothing else.
    ///   - seen: files that were read already, in other releases: most are the same file in all.
    func isWhole(
        _ manifest: Manifest, alone: Bool, seen: inout [FileStatus.Identity: Manifest.Entry]
    ) throws(PublishObstacle) -> Bool {
        let entries = manifest.files.merging(manifest.kept) { file, _ in file }
        let tree = try TargetTree(directory)
        if alone, tree.sizes.count != entries.count { return false }
        for (path, entry) in entries {
            guard tree.sizes[path] == entry.size, tree.files.contains(path) else { return false }
            let status = try obstacles(directory, path) { () throws(SystemError) in
                try directory.status(path)
            }
            guard let status else { return false }
            if seen[status.identity]?.sha256 == entry.sha256 { continue }
            guard try Digests.has(entry, at: path, in: directory) else { return false }
            seen[status.identity] = entry
        }
        return true
    }

    func isWhole(_ manifest: Manifest, alone: Bool) throws(PublishObstacle) -> Bool {
        var seen: [FileStatus.Identity: Manifest.Entry] = [:]
        return try isWhole(manifest, alone: alone, seen: &seen)
    }

    // MARK: - Filling

    /// Writes a file that nobody sees by its name before it is whole.
    func write(_ bytes: [UInt8], to path: String) throws(PublishObstacle) {
        try obstacles(directory, path) { () throws(SystemError) in
            try directory.replace(path, bytes)
        }
    }

    /// Whether a file holds what it should.
    func has(_ path: String, _ entry: Manifest.Entry) throws(PublishObstacle) -> Bool {
        try Digests.has(entry, at: path, in: directory)
    }

    /// Gives a file of this release a second name in another one, if it holds what it should; a
    /// copy where the system takes no second names.
    func bring(
        _ path: String, _ entry: Manifest.Entry, into other: Release
    ) throws(PublishObstacle) -> Bool {
        guard try link(path, into: other) else {
            let bytes = try Digests.bytes(path, in: directory, size: entry.size)
            guard let bytes, SHA256.hex(bytes) == entry.sha256 else { return false }
            try other.write(bytes, to: path)
            return true
        }
        // Looked at under the new name, where nobody else works.
        if try other.has(path, entry) { return true }
        try obstacles(other.directory, path) { () throws(SystemError) in
            try other.directory.remove(path)
        }
        return false
    }

    private func link(_ path: String, into other: Release) throws(PublishObstacle) -> Bool {
        try obstacles(other.directory, path) { () throws(SystemError) in
            let folder = RelativePath.split(path).folder
            if !folder.isEmpty { try other.directory.makeFolder(String(folder)) }
            do throws(SystemError) {
                try other.directory.link(path, to: path, in: directory)
                return true
            } catch {
                // Gone, or no longer a file of this release, or a disk that has no such thing.
                let isNoLink =
                    [.missing, .link, .notAFolder].contains(error) || error.isAboutSecondNames
                guard isNoLink else { throw error }
                return false
            }
        }
    }

    // MARK: - Removing

    /// Removes what its own manifest names, then the manifest and the folders that are empty.
    ///
    /// - Parameter shown: the release that readers see. A file that is the same one there need not
    ///   be read.
    /// - Returns: what is not ours, and stays.
    func remove(besides shown: Release? = nil) throws(PublishObstacle) -> [String] {
        let bytes = try manifestBytes
        let manifest = bytes.flatMap { Manifest($0) }
        let current = try shown?.manifest
        for path in manifest?.paths.sorted() ?? [] {
            guard let manifest else { break }
            let recorded = manifest.recorded(path)
            if let shown, let current, try isSame(path, recorded, as: shown, current) {
                try obstacles(directory, path) { () throws(SystemError) in
                    try directory.remove(path)
                    try directory.removeEmptyFolders(of: path)
                }
            } else {
                _ = try directory.removeIfOurs(recorded)
            }
        }
        try removeUnfinished()
        if let bytes {
            let own = Recorded(
                path: Names.manifest, hashes: [SHA256.hex(bytes)], sizes: [bytes.count])
            if manifest != nil { _ = try directory.removeIfOurs(own) }
        }
        return try leave()
    }

    private func isSame(
        _ path: String, _ recorded: Recorded, as shown: Release, _ current: Manifest
    ) throws(PublishObstacle) -> Bool {
        guard let hash = current.files[path]?.sha256, recorded.hashes == [hash] else {
            return false
        }
        let (here, there) = try obstacles(directory, path) { () throws(SystemError) in
            do throws(SystemError) {
                return (try directory.status(path), try shown.directory.status(path))
            } catch {
                if error == .link { return (nil, nil) }
                throw error
            }
        }
        return here?.kind == .file && here?.identity == there?.identity
    }

    /// What has no name of its own yet where a publish was stopped.
    private func removeUnfinished() throws(PublishObstacle) {
        for path in try TargetTree(directory).leftovers {
            try obstacles(directory, path) { () throws(SystemError) in
                let (round, name) = RelativePath.split(path)
                guard name.hasPrefix(NewFile.prefix) else { return }
                let parent = round.isEmpty ? directory : try directory.directory(String(round))
                try parent.removeLeftovers()
            }
        }
    }

    /// Removes what is left if it is empty; what keeps it.
    private func leave() throws(PublishObstacle) -> [String] {
        var foreign: [String] = []
        try gather("", &foreign)
        if foreign.isEmpty {
            try obstacles(target, path) { () throws(SystemError) in
                try target.removeFolder(path)
            }
        }
        return foreign.map { "\(path)/\($0)" }
    }

    /// Everything that is not a folder, hidden or not; folders that are empty go.
    private func gather(_ folder: String, _ foreign: inout [String]) throws(PublishObstacle) {
        let entries = try obstacles(directory, folder) { () throws(SystemError) in
            try directory.entries(folder)
        }
        for entry in entries {
            let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
            guard entry.kind == .folder, entry.isText, RelativePath.isSafe(path) else {
                foreign.append(path)
                continue
            }
            let count = foreign.count
            try gather(path, &foreign)
            if foreign.count == count {
                try obstacles(directory, path) { () throws(SystemError) in
                    try directory.removeFolder(path)
                }
            }
        }
    }
}
