import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file of the content that is being sent: open until nobody has it any more.
final class ServedFile: Sendable {
    private let descriptor: Int32

    /// Opens the file at a place; no link is followed, and no pipe is waited for.
    init(_ place: FilePlace) throws(SystemError) {
        let file = try place.directory.openFile(place.path)
        descriptor = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
        guard descriptor >= 0 else { throw SystemError() }
    }

    deinit { close(descriptor) }

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

/// Where a file lies: under a folder that is held open.
struct FilePlace: Sendable, Equatable {
    var directory: Directory
    var path: String

    static func == (left: FilePlace, right: FilePlace) -> Bool {
        left.path == right.path && left.directory.path == right.directory.path
    }
}

extension SystemError {
    /// Whether there are too many open files, of this program or of all.
    var isForWantOfDescriptors: Bool { code == EMFILE || code == ENFILE }
}
