#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What the system knows of a file beside its bytes.
public struct FileStatus: Sendable, Equatable {
    /// What a name stands for.
    public enum Kind: Sendable, Equatable {
        case file, folder, link
        /// A pipe, a socket, a device.
        case other
    }

    /// What the name stands for.
    public var kind: Kind
    /// In bytes.
    public var size: Int
    /// When its bytes last changed, in nanoseconds since 1970, as the file says itself.
    public var modified: Int
    /// When the system last changed anything of it, in nanoseconds since 1970.
    public var changed: Int
    /// Two names with the same identity are the same file.
    public var identity: Identity
    /// The permissions, the lower twelve bits of `st_mode`.
    public var permissions: mode_t
    /// The user that it belongs to.
    public var owner: uid_t
    /// How many names the file has.
    public var links: Int

    /// The file itself, under whatever name.
    public struct Identity: Sendable, Hashable {
        var device: UInt64
        var number: UInt64
    }

    init(_ status: stat) {
        kind = Kind(status.st_mode)
        size = Int(status.st_size)
        #if canImport(Darwin)
            let (modification, change) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (modification, change) = (status.st_mtim, status.st_ctim)
        #endif
        modified = FileStatus.nanoseconds(modification)
        changed = FileStatus.nanoseconds(change)
        identity = Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev),
            number: UInt64(truncatingIfNeeded: status.st_ino))
        permissions = status.st_mode & 0o7777
        owner = status.st_uid
        links = Int(status.st_nlink)
    }

    /// A file system may hold any number of seconds, and one that no clock could have written must
    /// not stop the program.
    private static func nanoseconds(_ time: timespec) -> Int {
        let (seconds, isTooLarge) = Int(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
        return isTooLarge ? (time.tv_sec < 0 ? .min : .max) : seconds &+ Int(time.tv_nsec)
    }
}

extension FileStatus.Kind {
    init(_ mode: mode_t) {
        self =
            switch mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
    }
}
