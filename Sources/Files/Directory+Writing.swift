#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Directory {
    /// Writes a file where nothing is yet; the folders round it are made. It is there as a whole or
    /// not at all, where the system can do that.
    public func create(
        _ path: String, _ bytes: [UInt8], permissions: mode_t = 0o644
    ) throws(SystemError) {
        let (folder, name) = RelativePath.split(path)
        if !folder.isEmpty { try makeFolder(String(folder)) }
        let parent = folder.isEmpty ? nil : try directory(String(folder))
        guard RelativePath.isSafe(path) else { throw .unsafePath }
        try NewFile.make(String(name), bytes, permissions, in: parent ?? self)
    }

    /// Writes a file that takes the place of the one that is there, if any: whoever looks sees the
    /// old one or the new one, whole.
    public func replace(
        _ path: String, _ bytes: [UInt8], permissions: mode_t = 0o644
    ) throws(SystemError) {
        let (folder, name) = RelativePath.split(path)
        if !folder.isEmpty { try makeFolder(String(folder)) }
        let parent = folder.isEmpty ? nil : try directory(String(folder))
        try (parent ?? self).replace(name: String(name), bytes, permissions)
    }

    private func replace(
        name: String, _ bytes: [UInt8], _ permissions: mode_t
    ) throws(SystemError) {
        let fresh = try makeFresh(bytes, permissions)
        do throws(SystemError) {
            try move(fresh, to: name)
        } catch {
            _ = try? remove(fresh)
            throw error
        }
    }

    /// Writes a file under a name that says what it holds; the name.
    private func makeFresh(_ bytes: [UInt8], _ permissions: mode_t) throws(SystemError) -> String {
        let first = NewFile.name(for: bytes)
        try? removeLeftover(first, of: bytes)
        for attempt in 0..<4 {
            let fresh = attempt == 0 ? first : "\(first)-\(attempt)"
            do throws(SystemError) {
                try NewFile.make(fresh, bytes, permissions, in: self)
                return fresh
            } catch {
                // Somebody else has a file under this name.
                guard error.code == EEXIST else { throw error }
            }
        }
        throw SystemError(EEXIST)
    }

    /// What became of a file that was to go if nobody had touched it.
    public enum Removal: Sendable { case removed, absent, changed }

    /// Removes a file if it is still the one that was looked at: not another, and not written to,
    /// since then.
    ///
    /// - Parameter seen: what the system said of it before it was read.
    public func remove(_ path: String, ifStill seen: FileStatus) throws(SystemError) -> Removal {
        var (status, isSame) = (stat(), false)
        do throws(SystemError) {
            try atName(path) { folder, name in
                let code = fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW)
                guard code == 0 else { return code }
                isSame = FileStatus(status) == seen
                return isSame ? unlinkat(folder, name, 0) : 0
            }
            return isSame ? .removed : .changed
        } catch {
            if error.code == ENOENT || error.code == ENOTDIR { return .absent }
            throw error
        }
    }

    /// Removes a name that is not a folder; whether there was one.
    @discardableResult
    public func remove(_ path: String) throws(SystemError) -> Bool {
        do throws(SystemError) {
            try atName(path) { unlinkat($0, $1, 0) }
            return true
        } catch {
            if error.code == ENOENT || error.code == ENOTDIR { return false }
            throw error
        }
    }

    /// Gives a file or folder another name in the folder; what had that name goes.
    public func move(_ path: String, to other: String) throws(SystemError) {
        guard RelativePath.isSafe(path), RelativePath.isSafe(other) else { throw .unsafePath }
        let (folder, name) = RelativePath.split(path)
        let source = folder.isEmpty ? nil : try directory(String(folder))
        try atName(other) {
            renameat((source ?? self).descriptor, String(name), $0, $1)
        }
    }

    /// Gives a file a second name.
    ///
    /// - Parameter folder: where the first name is.
    public func link(_ path: String, to first: String, in folder: Directory) throws(SystemError) {
        let (round, name) = RelativePath.split(first)
        let source = round.isEmpty ? nil : try folder.directory(String(round))
        try atName(path) { linkat((source ?? folder).descriptor, String(name), $0, $1, 0) }
    }

    /// Makes a symbolic link that says `text`.
    public func makeLink(_ path: String, _ text: String) throws(SystemError) {
        try atName(path) { symlinkat(text, $0, $1) }
    }

    /// Says when a file or a folder was changed: nanoseconds since 1970.
    public func stamp(_ path: String, _ nanoseconds: Int) throws(SystemError) {
        let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
        try stamp(path, timespec(tv_sec: seconds, tv_nsec: rest))
    }

    /// Says when a file was changed: seconds and nanoseconds since 1970.
    public func stamp(_ path: String, _ moment: timespec) throws(SystemError) {
        try atName(path) { folder, name in
            utimensat(folder, name, [moment, moment], AT_SYMLINK_NOFOLLOW)
        }
    }
}
