#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Paths from the root without links, so that two names of one place are equal.
public enum CanonicalPath {
    /// The path of what is, or would be, at `path`: what exists of it is resolved, and the rest
    /// stays as it is written.
    public static func of(_ path: String) throws(SystemError) -> String {
        var there = try absolute(path)
        var rest: [Substring] = []
        while true {
            if let whole = realpath(there, nil) {
                defer { free(whole) }
                return rest.reversed().reduce(String(cString: whole)) { path, part in
                    joined(path, part)
                }
            }
            guard errno == ENOENT, there != "/" else { throw SystemError() }
            while there.count > 1, there.hasSuffix("/") { there.removeLast() }
            let (folder, name) = RelativePath.split(there)
            rest.append(name)
            there = folder.isEmpty ? "/" : String(folder)
        }
    }

    /// The path from the root, with its links.
    public static func absolute(_ path: String) throws(SystemError) -> String {
        try path.hasPrefix("/") ? path : current() + "/" + path
    }

    /// What the system knows a file or folder by; nil where there is none, or one may not look.
    public static func identity(_ path: String) -> FileStatus.Identity? {
        var status = stat()
        return stat(path, &status) == 0 ? FileStatus(status).identity : nil
    }

    /// Whether the end of a path is a symbolic link.
    public static func isLink(_ path: String) -> Bool {
        var status = stat()
        return fstatat(AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) == 0
            && status.st_mode & S_IFMT == S_IFLNK
    }

    private static func joined(_ path: String, _ part: Substring) -> String {
        switch part {
        case ".", "": return path
        case "..":
            let above = RelativePath.split(path).folder
            return above.isEmpty ? "/" : String(above)
        default: return path.hasSuffix("/") ? path + part : "\(path)/\(part)"
        }
    }

    /// The folder that the program was started in.
    private static func current() throws(SystemError) -> String {
        guard let path = getcwd(nil, 0) else { throw SystemError() }
        defer { free(path) }
        return String(cString: path)
    }
}

extension Directory {
    /// Where the folder lies, by a path without links: for programs that are told of it.
    public var canonicalPath: String {
        get throws(SystemError) {
            let path = try CanonicalPath.of(path)
            // Somebody may have moved it since it was opened.
            guard try Directory(path).status().identity == status().identity else {
                throw .missing
            }
            return path
        }
    }
}
