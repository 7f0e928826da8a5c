import Files

/// The SHA-256 of many files of a folder, on all cores.
enum Digests {
    /// - Returns: by their paths; nothing for what is not a regular file, is gone, or is behind a
    ///   link.
    static func of(
        _ paths: [String], in directory: Directory
    ) async throws -> [String: Survey.Altered] {
        try await withThrowingTaskGroup(of: [(String, Survey.Altered?)].self) { group in
            for start in stride(from: 0, to: paths.count, by: 64) {
                let slice = paths[start..<min(start + 64, paths.count)]
                group.addTask { try slice.map { ($0, try content($0, in: directory)) } }
            }
            var all: [String: Survey.Altered] = [:]
            for try await part in group {
                for (path, digest) in part { all[path] = digest }
            }
            return all
        }
    }

    /// What a regular file holds; nil for anything else.
    static func content(
        _ path: String, in directory: Directory
    ) throws(PublishObstacle) -> Survey.Altered? {
        try file(path, in: directory) { file throws(SystemError) in
            let size = file.status.size
            return size > SiteFile.largest ? .large(size) : .file(try file.sha256())
        }
    }

    /// Whether a path is a regular file that holds just what it should.
    static func has(
        _ entry: Manifest.Entry, at path: String, in directory: Directory
    ) throws(PublishObstacle) -> Bool {
        try file(path, in: directory) { file throws(SystemError) in
            guard file.status.size == entry.size else { return false }
            return try file.sha256() == entry.sha256
        } ?? false
    }

    /// The bytes of a regular file of some size; nil for anything else.
    static func bytes(
        _ path: String, in directory: Directory, size: Int
    ) throws(PublishObstacle) -> [UInt8]? {
        try file(path, in: directory) { file throws(SystemError) in
            file.status.size == size ? try file.read(upTo: size + 1) : nil
        } ?? nil
    }

    /// Looks at an open file; nil where the path is not a regular file.
    private static func file<Result>(
        _ path: String, in directory: Directory,
        _ look: (borrowing OpenFile) throws(SystemError) -> Result
    ) throws(PublishObstacle) -> Result? {
        try obstacles(directory, path) { () throws(SystemError) in
            do throws(SystemError) {
                guard try directory.status(path)?.kind == .file else { return nil }
                let file = try directory.openFile(path)
                return try look(file)
            } catch {
                if [.link, .notAFile, .missing].contains(error) { return nil }
                throw error
            }
        }
    }
}

extension OpenFile {
    /// The SHA-256 of all bytes, read a part at a time.
    func sha256() throws(SystemError) -> String {
        var (hash, offset) = (SHA256(), 0)
        let part = 1 << 20
        while true {
            let next = try read(min(part, max(status.size - offset, 1)), at: offset)
            hash.take(next)
            offset += next.count
            // One that grows meanwhile is another file anyway.
            if next.isEmpty || offset >= status.size { return hash.hex }
        }
    }
}

extension Directory {
    /// Removes a file if it holds what was recorded of it.
    ///
    /// - Returns: whether something else is there, and stays. What is gone does not count, nor a
    ///   folder, which is not a file that was published.
    func removeIfOurs(_ file: Recorded) throws(PublishObstacle) -> Bool {
        let (kind, size) = try obstacles(self, file.path) {
            () throws(SystemError) -> (FileStatus.Kind?, Int) in
            do throws(SystemError) {
                let status = try status(file.path)
                return (status?.kind, status?.size ?? 0)
            } catch {
                // Behind a link lies somebody else's.
                if error == .link { return (.link, 0) }
                throw error
            }
        }
        guard let kind, kind != .folder else { return false }
        guard kind == .file, file.sizes?.contains(size) != false,
            case .file(let hash)? = try Digests.content(file.path, in: self),
            file.hashes.contains(hash)
        else { return true }
        try obstacles(self, file.path) { () throws(SystemError) in
            try remove(file.path)
            try removeEmptyFolders(of: file.path)
        }
        return false
    }
}
