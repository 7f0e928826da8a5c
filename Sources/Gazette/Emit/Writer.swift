#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Brings single files to the bytes that they should have.
struct Writer: ~Copyable {
    enum Outcome: Sendable { case written, unchanged }

    private var folder: OpenFolder
    private let isFresh: Bool
    private var buffer: [UInt8] = []

    /// - Parameters:
    ///   - root: the output folder.
    ///   - isFresh: whether none of the files is there yet. One that is there all the same is
    ///     nobody's business to overwrite.
    init(root: String, isFresh: Bool = false) {
        folder = OpenFolder(root: root, isFresh: isFresh)
        self.isFresh = isFresh
    }

    /// Leaves the file at `path` with exactly `bytes`; touches nothing where it has them already.
    ///
    /// The file is overwritten where it stands. Emptying it first, or writing another and
    /// renaming it, makes ext4 flush at every file: fifty times slower for a whole site. What a
    /// crash leaves half-written differs from its page, and so the next build mends it.
    mutating func bring(_ path: String, to bytes: [UInt8]) throws(SystemError) -> Outcome {
        let descriptor = try folder.open(path)
        defer { close(descriptor) }
        let size = try size(of: descriptor)
        if size == bytes.count, size > 0, try holds(descriptor, bytes) { return .unchanged }
        if size == 0, bytes.isEmpty { return .unchanged }
        try write(bytes, to: descriptor, at: 0)
        if size > bytes.count, ftruncate(descriptor, off_t(bytes.count)) != 0 {
            throw SystemError()
        }
        return .written
    }

    /// Leaves the file at `path` as a copy of another, a part at a time.
    mutating func bring(_ path: String, toCopyOf source: String) throws(SystemError) -> Outcome {
        let input = open(source, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw SystemError() }
        defer { close(input) }
        let descriptor = try folder.open(path)
        defer { close(descriptor) }
        var outcome = Outcome.unchanged
        var offset = 0
        var part = [UInt8](repeating: 0, count: 1 << 18)
        let size = try size(of: descriptor)
        while true {
            let count = part.withUnsafeMutableBytes {
                pread(input, $0.baseAddress, $0.count, off_t(offset))
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw SystemError() }
            if count == 0 { break }
            let bytes = Array(part[..<count])
            var isThere = outcome == .unchanged && offset + count <= size
            if isThere { isThere = try holds(descriptor, bytes, at: offset) }
            if !isThere {
                try write(bytes, to: descriptor, at: offset)
                outcome = .written
            }
            offset += count
        }
        if size > offset {
            guard ftruncate(descriptor, off_t(offset)) == 0 else { throw SystemError() }
            outcome = .written
        }
        return outcome
    }

    private func size(of descriptor: Int32) throws(SystemError) -> Int {
        if isFresh { return 0 }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError() }
        return Int(status.st_size)
    }

    private mutating func holds(
        _ descriptor: Int32, _ bytes: [UInt8], at offset: Int = 0
    ) throws(SystemError) -> Bool {
        if buffer.count < bytes.count { buffer = [UInt8](repeating: 0, count: bytes.count * 2) }
        var have = 0
        while have < bytes.count {
            let got = buffer.withUnsafeMutableBytes {
                pread(
                    descriptor, $0.baseAddress.map { $0 + have }, bytes.count - have,
                    off_t(offset + have))
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw SystemError() }
            if got == 0 { return false }
            have += got
        }
        return buffer.withUnsafeBytes { left in
            bytes.withUnsafeBytes { right in
                guard let a = left.baseAddress, let b = right.baseAddress else { return true }
                return memcmp(a, b, bytes.count) == 0
            }
        }
    }

    private func write(
        _ bytes: [UInt8], to descriptor: Int32, at offset: Int
    ) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                pwrite(
                    descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done,
                    off_t(offset + done))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SystemError() }
            done += count
        }
    }
}
