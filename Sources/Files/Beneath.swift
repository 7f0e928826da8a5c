import CSystem

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Opening what is under a folder that is held open, without following a link anywhere.
package enum Beneath {
    /// Whether the system resolves a whole path by itself. Tests look at the other way too.
    package enum Resolution: Sendable { case system, step }

    /// What this system can do: openat2 came with Linux 5.6, and some containers forbid it.
    static let resolution: Resolution = {
        let descriptor = csystem_open_beneath(AT_FDCWD, ".", O_RDONLY | O_CLOEXEC, 0)
        if descriptor >= 0 { close(descriptor) }
        let isMissing = [-ENOSYS, -EPERM, -EINVAL].contains(descriptor)
        return isMissing ? .step : .system
    }()

    /// - Returns: the descriptor, or the negative of the error's number.
    package static func open(
        _ root: Int32, _ path: UnsafePointer<CChar>, _ flags: Int32, mode: mode_t = 0,
        by resolution: Resolution = Beneath.resolution
    ) -> Int32 {
        let flags = flags | O_CLOEXEC
        while true {
            let result =
                resolution == .system
                ? csystem_open_beneath(root, path, flags, mode)
                : step(root, String(cString: path), flags | O_NOFOLLOW, mode)
            // The system asks to be asked again where somebody moved a folder meanwhile.
            if result != -EINTR, result != -EAGAIN { return result }
        }
    }

    /// Opens one part of the path after the other.
    private static func step(_ root: Int32, _ path: String, _ flags: Int32, _ mode: mode_t) -> Int32
    {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.hasPrefix("/"), !parts.contains("..") else { return -EXDEV }
        var folder = root
        defer { if folder != root { close(folder) } }
        for part in parts.dropLast() {
            let next = openat(folder, String(part), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard next >= 0 else { return -failure(folder, String(part)) }
            if folder != root { close(folder) }
            folder = next
        }
        let name = parts.last.map(String.init) ?? "."
        let descriptor = openat(folder, name, flags, mode)
        return descriptor >= 0 ? descriptor : -failure(folder, name)
    }

    /// The error of the last call: of a link the system says that it is not a folder.
    private static func failure(_ folder: Int32, _ name: String) -> Int32 {
        let code = errno
        guard code == ENOTDIR || code == EMLINK else { return code }
        var status = stat()
        let isLink =
            fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
            && status.st_mode & S_IFMT == S_IFLNK
        return isLink ? ELOOP : code
    }
}
