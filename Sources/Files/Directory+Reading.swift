#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Directory {
    /// What a path is, without following a link at its end; nil where there is nothing.
    ///
    /// - Throws: whatever else keeps the system from telling.
    public func status(_ path: String) throws(SystemError) -> FileStatus? {
        var status = stat()
        do throws(SystemError) {
            try atName(path) { fstatat($0, $1, &status, AT_SYMLINK_NOFOLLOW) }
        } catch {
            if error.code == ENOENT || error.code == ENOTDIR { return nil }
            throw error
        }
        return FileStatus(status)
    }

    /// The folder's own status.
    public func status() throws(SystemError) -> FileStatus {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError() }
        return FileStatus(status)
    }

    /// The bytes of a regular file, `limit` of them at the most.
    public func read(_ path: String, upTo limit: Int = .max) throws(SystemError) -> [UInt8] {
        let file = try openFile(path)
        return try file.read(upTo: limit)
    }

    /// The bytes of a regular file; nil where there is nothing.
    public func readIfThere(_ path: String, upTo limit: Int = .max) throws(SystemError) -> [UInt8]?
    {
        do throws(SystemError) {
            return try read(path, upTo: limit)
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
    }

    /// Opens a regular file for reading.
    public func openFile(_ path: String) throws(SystemError) -> OpenFile {
        // A pipe without a writer would keep the program waiting.
        try OpenFile(open(path, O_RDONLY | O_NONBLOCK))
    }

    /// What a symbolic link says; nil where there is none.
    public func link(_ path: String) throws(SystemError) -> String? {
        guard try status(path)?.kind == .link else { return nil }
        var text = [CChar](repeating: 0, count: 4097)
        let room = text.count - 1
        try atName(path) { folder, name in
            text.withUnsafeMutableBufferPointer { buffer in
                buffer.baseAddress.map { Int32(readlinkat(folder, name, $0, room)) } ?? -1
            }
        }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
