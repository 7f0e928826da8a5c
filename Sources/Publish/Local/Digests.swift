import Files

/// The SHA-256 of many files of a folder, on all cores.
enum Digests {
    /// - Returns: by their paths; nil for what is no regular file, is gone, or lies behind a link.
    static func of(_ paths: [String], in directory: Directory) async throws -> [String: String?] {
        try await withThrowingTaskGroup(of: [(String, String?)].self) { group in
            for start in stride(from: 0, to: paths.count, by: 64) {
                let slice = paths[start..<min(start + 64, paths.count)]
                group.addTask { try slice.map { ($0, try of($0, in: directory)) } }
            }
            var all: [String: String?] = [:]
            for try await part in group {
                for (path, digest) in part { all.updateValue(digest, forKey: path) }
            }
            return all
        }
    }

    static func of(_ path: String, in directory: Directory) throws(PublishObstacle) -> String? {
        try bytes(path, in: directory).map(SHA256.hex)
    }

    /// The bytes of a regular file; nil for anything else.
    static func bytes(_ path: String, in directory: Directory) throws(PublishObstacle) -> [UInt8]? {
        try obstacles(directory, path) { () throws(SystemError) in
            do throws(SystemError) {
                guard try directory.status(path)?.kind == .file else { return nil }
                return try directory.readIfThere(path)
            } catch {
                if error == .link || error == .notAFile { return nil }
                throw error
            }
        }
    }
}

extension Directory {
    /// Removes a file if it holds what was recorded of it.
    ///
    /// - Returns: whether something else is there, and stays. What is gone does not count, nor a
    ///   folder, which is no file that was published.
    func removeIfOurs(_ file: Recorded) throws(PublishObstacle) -> Bool {
        let kind = try obstacles(self, file.path) { () throws(SystemError) -> FileStatus.Kind? in
            do throws(SystemError) {
                return try status(file.path)?.kind
            } catch {
                // Behind a link lies somebody else's.
                if error == .link { return .link }
                throw error
            }
        }
        guard let kind, kind != .folder else { return false }
        guard kind == .file, let bytes = try Digests.bytes(file.path, in: self),
            file.isOurs(bytes)
        else { return true }
        try obstacles(self, file.path) { () throws(SystemError) in
            try remove(file.path)
            try removeEmptyFolders(of: file.path)
        }
        return false
    }
}
