#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A folder that is held open: the only way to what is in it.
///
/// Every path is relative to it and is opened without following a symbolic link in any part, so
/// nothing outside the folder can be read, written, listed or removed through it, whatever is in
/// it. The folder itself is the caller's word: links in its own path are followed once.
public final class Directory: Sendable {
    /// As it was given, for messages.
    public let path: String
    package let descriptor: Int32
    let resolution: Beneath.Resolution

    private init(_ path: String, _ descriptor: Int32, _ resolution: Beneath.Resolution) {
        (self.path, self.descriptor, self.resolution) = (path, descriptor, resolution)
    }

    deinit { close(descriptor) }

    /// Opens a folder.
    public convenience init(_ path: String) throws(SystemError) {
        try self.init(path, by: Beneath.resolution)
    }

    package convenience init(
        _ path: String, by resolution: Beneath.Resolution
    ) throws(SystemError) {
        let descriptor = openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError() }
        self.init(path, descriptor, resolution)
    }

    /// Opens a folder, and makes it and those round it where they are missing.
    ///
    /// - Parameter permissions: of the folders that are made.
    public static func making(
        _ path: String, permissions: mode_t = 0o755
    ) throws(SystemError) -> Directory {
        do throws(SystemError) {
            return try Directory(path)
        } catch {
            guard error.code == ENOENT else { throw error }
        }
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/" + part
            if mkdir(made, permissions) != 0, errno != EEXIST { throw SystemError() }
        }
        return try Directory(path)
    }

    /// Opens a folder within this one.
    public func directory(_ path: String) throws(SystemError) -> Directory {
        let descriptor = try open(path, O_RDONLY | O_DIRECTORY)
        return Directory("\(self.path)/\(path)", descriptor, resolution)
    }

    /// Where something in the folder lies, for messages and for programs that are told of it.
    public func path(of path: String) -> String {
        self.path.hasSuffix("/") ? self.path + path : "\(self.path)/\(path)"
    }

    // MARK: - Opening

    /// - Returns: a descriptor that the caller closes.
    package func open(
        _ path: String, _ flags: Int32, mode: mode_t = 0
    ) throws(SystemError) -> Int32 {
        guard RelativePath.isSafe(path) else { throw .unsafePath }
        let descriptor = Beneath.open(self.descriptor, path, flags, mode: mode, by: resolution)
        guard descriptor >= 0 else { throw SystemError(-descriptor) }
        return descriptor
    }

    /// Does something with a name in the folder that it is in, where the system has calls for
    /// names only.
    ///
    /// - Parameter work: gets the folder's descriptor and the name; its result is that of a system
    ///   call, negative where it failed.
    @discardableResult
    func atName(
        _ path: String, _ work: (Int32, UnsafePointer<CChar>) -> Int32
    ) throws(SystemError) -> Int32 {
        guard RelativePath.isSafe(path) else { throw .unsafePath }
        let (folder, name) = RelativePath.split(path)
        let parent = folder.isEmpty ? descriptor : try open(String(folder), O_RDONLY | O_DIRECTORY)
        defer { if parent != descriptor { close(parent) } }
        let result = String(name).withCString { work(parent, $0) }
        guard result >= 0 else { throw SystemError() }
        return result
    }
}
