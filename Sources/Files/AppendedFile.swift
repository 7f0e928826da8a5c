#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that is held open and added to at its end.
public final class AppendedFile: Sendable {
    private let descriptor: Int32

    /// Begins a file anew. It takes the place of what bears the name, whose bytes stay as they are
    /// under any other name that it has.
    ///
    /// - Parameter bytes: what it begins with.
    public init(_ path: String, in folder: Directory, beginning bytes: [UInt8]) throws(SystemError)
    {
        try folder.replace(path, bytes)
        descriptor = try folder.open(path, O_WRONLY | O_APPEND | O_NONBLOCK)
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError() }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1 else { throw .taken }
    }

    deinit { close(descriptor) }

    /// Adds bytes, in one piece.
    public func append(_ bytes: [UInt8]) throws(SystemError) {
        try NewFile.writeAll(bytes, to: descriptor)
    }
}
