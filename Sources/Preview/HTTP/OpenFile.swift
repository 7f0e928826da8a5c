#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that is open for reading, until nobody has it any more.
final class OpenFile: Sendable {
    private let descriptor: Int32

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Why a file is not open, as the system counts reasons.
    struct NotOpened: Error {
        var code: Int32
        /// Whether there are too many open files, of this program or of all.
        var isForWantOfDescriptors: Bool { code == EMFILE || code == ENFILE }
    }

    /// - Throws: `NotOpened`, also where it is no ordinary file.
    static func at(_ path: String) throws(NotOpened) -> OpenFile {
        // Nobody may be at the other end of a pipe: without `O_NONBLOCK` that would be waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw NotOpened(code: errno) }
        let file = OpenFile(descriptor)
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG
        else { throw NotOpened(code: EINVAL) }
        return file
    }

    /// Bytes of it; fewer where it ends before.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let rest = UnsafeMutableRawBufferPointer(buffer)[count...]
                let part = pread(
                    descriptor, UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress,
                    rest.count, off_t(range.lowerBound + count))
                if part < 0, errno == EINTR { continue }
                guard part > 0 else { break }
                count += part
            }
        }
    }
}
