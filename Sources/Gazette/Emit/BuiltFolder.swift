#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A folder that a build wrote, as somebody may look at it who knows nothing of articles.
public struct BuiltFolder: Sendable {
    /// As it was given.
    public let path: String
    /// The files that the build wrote, ascending by their bytes.
    public let files: [String]
    /// Whether it was built with its drafts.
    public let showsDrafts: Bool
    /// When the build began to read, in nanoseconds since 1970.
    public let began: Int

    /// Reads what is at `path`; nil where no build wrote there.
    public init?(at path: String) {
        let list = path + "/" + Manifest.name
        guard let bytes = try? Disk.read(list), let manifest = Manifest(bytes),
            let time = BuiltFolder.time(of: list)
        else { return nil }
        (self.path, files, began) = (path, manifest.paths, time)
        showsDrafts = manifest.showsDrafts
    }

    /// The newest change under a folder: of a file, or of which names a folder holds. It tells a
    /// build that is older than its content, and sometimes one that is not, where a file was
    /// touched and left as it was; building again costs little then.
    public static func newestChange(under path: String) -> (file: String, time: Int)? {
        guard let time = time(of: path) else { return nil }
        var newest = (path, time)
        guard Disk.kind(of: path) == S_IFDIR, let names = try? Disk.names(in: path) else {
            return newest
        }
        for name in names where !Folder.isHidden(name) {
            guard let below = newestChange(under: path + "/" + name) else { continue }
            if below.time > newest.1 { newest = below }
        }
        return newest
    }

    private static func time(of path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }
}
