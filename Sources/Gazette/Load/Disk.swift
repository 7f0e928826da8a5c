#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Why the system would not do something.
public struct SystemError: Error, Sendable {
    public let code: Int32

    /// - Parameter code: as in `errno`.
    public init(_ code: Int32 = errno) { self.code = code }

    /// In the system's words, `no such file or directory`.
    public var reason: String {
        let words = String(cString: strerror(code))
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}

/// The few calls by which files are read. Foundation's take three times as long for a small file.
enum Disk {
    /// The bytes of a file, `limit` of them at the most.
    static func read(_ path: String, upTo limit: Int = .max) throws(SystemError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError() }
        defer { close(descriptor) }
        return try read(descriptor, upTo: limit)
    }

    private static func read(
        _ descriptor: Int32, upTo limit: Int
    ) throws(SystemError) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError() }
        guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(EISDIR) }
        let size = Int(status.st_size)
        // A byte more than the file has, so that its end shows without another call.
        var room = min(size + 1, limit)
        var bytes: [UInt8] = []
        while true {
            var failed = false
            var isAtEnd = false
            let offset = bytes.count
            let more = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                while count < room, let start = buffer.baseAddress {
                    let got = pread(
                        descriptor, start + count, room - count, off_t(offset + count))
                    if got < 0, errno == EINTR { continue }
                    if got <= 0 {
                        failed = got < 0
                        isAtEnd = got == 0
                        break
                    }
                    count += got
                    if offset == 0, count == size, count < room {
                        isAtEnd = true
                        break
                    }
                }
            }
            guard !failed else { throw SystemError() }
            if offset == 0 { bytes = more } else { bytes += more }
            if isAtEnd || bytes.count >= limit { return bytes }
            room = min(max(4096, bytes.count), limit - bytes.count)
        }
    }

    /// What a path is, without following a link at its end; nil where there is nothing.
    static func kind(of path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    /// What a folder holds under one name.
    struct Entry {
        var name: String
        /// As in `st_mode`.
        var kind: mode_t
    }

    /// The names in a folder, ascending, without `.` and `..`.
    static func names(in path: String) throws(SystemError) -> [String] {
        try entries(of: path).map(\.name)
    }

    /// What is in a folder, ascending by name, without `.` and `..`. Links are not followed.
    static func entries(of path: String) throws(SystemError) -> [Entry] {
        guard let stream = opendir(path) else { throw SystemError() }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            // Most file systems tell the kind with the name, and save a call for every file.
            let kind = mode_t(entry.pointee.d_type) << 12
            entries.append(
                Entry(name: name, kind: kind != 0 ? kind : self.kind(of: "\(path)/\(name)") ?? 0))
        }
        return entries.sorted { $0.name < $1.name }
    }
}
