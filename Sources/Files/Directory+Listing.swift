#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Directory {
    /// What a folder holds under one name.
    public struct Entry: Sendable, Equatable {
        /// The name alone.
        public var name: String
        /// What it is; a link is a link.
        public var kind: FileStatus.Kind
        /// Whether the name on the disk is text; `name` has U+FFFD where it is not.
        public var isText: Bool
    }

    /// What is in a folder, ascending by name, without `.` and `..`. Links are not followed.
    ///
    /// - Parameter path: empty for the folder itself.
    public func entries(_ path: String = "") throws(SystemError) -> [Entry] {
        let flags = O_RDONLY | O_DIRECTORY
        let descriptor =
            path.isEmpty
            ? openat(self.descriptor, ".", flags | O_CLOEXEC) : try open(path, flags)
        guard descriptor >= 0 else { throw SystemError() }
        guard let stream = fdopendir(descriptor) else {
            let error = SystemError()
            close(descriptor)
            throw error
        }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while true {
            // The end and an error look alike but for this.
            errno = 0
            guard let record = readdir(stream) else {
                guard errno == 0 else { throw SystemError() }
                break
            }
            if let entry = try Directory.entry(record, in: descriptor) { entries.append(entry) }
        }
        return entries.sorted { $0.name < $1.name }
    }

    /// The names in a folder, ascending.
    ///
    /// - Parameter path: empty for the folder itself.
    public func names(_ path: String = "") throws(SystemError) -> [String] {
        try entries(path).map(\.name)
    }

    /// Nil for the folder itself and the one above, and for what has gone meanwhile.
    private static func entry(
        _ record: UnsafeMutablePointer<dirent>, in folder: Int32
    ) throws(SystemError) -> Entry? {
        var status = stat()
        let (name, isText, known) = withUnsafePointer(to: &record.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 1) { name in
                let text = String(validatingCString: name)
                // Most file systems tell the kind with the name, and save a call for every file.
                let isKnown =
                    record.pointee.d_type != 0
                    || fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
                return (text ?? String(cString: name), text != nil, isKnown)
            }
        }
        if name == "." || name == ".." { return nil }
        guard known else {
            if errno == ENOENT { return nil }
            throw SystemError()
        }
        let type = record.pointee.d_type
        let mode = type != 0 ? mode_t(type) << 12 : status.st_mode
        return Entry(name: name, kind: FileStatus.Kind(mode), isText: isText)
    }
}
