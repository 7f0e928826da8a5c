#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Directory {
    /// Makes a folder and those round it; one that is there already is not an error.
    public func makeFolder(_ path: String) throws(SystemError) {
        close(try openMakingFolder(path))
    }

    /// Makes a folder that nobody else may have made.
    public func makeNewFolder(
        _ path: String, permissions: mode_t = 0o755
    ) throws(SystemError) {
        try atName(path) { mkdirat($0, $1, permissions) }
    }

    /// - Returns: a descriptor that the caller closes.
    package func openFolder(_ path: String) throws(SystemError) -> Int32 {
        try open(path, O_RDONLY | O_DIRECTORY)
    }

    /// Opens a folder, and makes it and those round it where they are missing.
    ///
    /// - Returns: a descriptor that the caller closes.
    func openMakingFolder(_ path: String) throws(SystemError) -> Int32 {
        do throws(SystemError) {
            return try openFolder(path)
        } catch {
            guard error.code == ENOENT else { throw error }
        }
        for folder in RelativePath.folders(of: path).reversed() { try make(String(folder)) }
        try make(path)
        return try openFolder(path)
    }

    private func make(_ folder: String) throws(SystemError) {
        do throws(SystemError) {
            try atName(folder) { mkdirat($0, $1, 0o755) }
        } catch {
            guard error.code == EEXIST else { throw error }
        }
    }

    /// Removes the folders round a path, from the innermost on, for as long as they are empty.
    public func removeEmptyFolders(of path: String) throws(SystemError) {
        for folder in RelativePath.folders(of: path) {
            guard try removeFolder(String(folder)) else { return }
        }
    }

    /// Removes the folders round some paths where they are empty. Each is looked at once, however
    /// many of the paths it is round.
    public func removeEmptyFolders(ofAll paths: [String]) throws(SystemError) {
        var folders: Set<Substring> = []
        for path in paths {
            for folder in RelativePath.folders(of: path) where !folders.insert(folder).inserted {
                break
            }
        }
        // The inner ones first: they are the longer ones.
        let inside = folders.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
        for folder in inside { try removeFolder(String(folder)) }
    }

    /// Removes a folder with the folders in it, if there is nothing else in any of them.
    public func removeEmptyTree(_ path: String) throws(SystemError) {
        for entry in try entries(path) where entry.kind == .folder {
            try removeEmptyTree(path + "/" + entry.name)
        }
        try removeFolder(path)
    }

    /// Removes a folder; whether there is none any more. One that is not empty stays.
    @discardableResult
    public func removeFolder(_ path: String) throws(SystemError) -> Bool {
        do throws(SystemError) {
            try atName(path) { unlinkat($0, $1, AT_REMOVEDIR) }
        } catch {
            switch error.code {
            case ENOENT: return true
            // Not empty in two words, not a folder, a mount, the folder somebody works in.
            case ENOTEMPTY, EEXIST, ENOTDIR, EBUSY, ELOOP: return false
            default: throw error
            }
        }
        return true
    }
}
