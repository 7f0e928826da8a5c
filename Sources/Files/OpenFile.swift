#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A regular file that is open for reading.
public struct OpenFile: ~Copyable {
    package let descriptor: Int32
    /// As it was when the file was opened.
    public let status: FileStatus

    /// Takes over a descriptor.
    package init(_ descriptor: Int32) throws(SystemError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let error = SystemError()
            close(descriptor)
            throw error
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw status.st_mode & S_IFMT == S_IFDIR ? SystemError(EISDIR) : .notAFile
        }
        (self.descriptor, self.status) = (descriptor, FileStatus(status))
    }

    deinit { close(descriptor) }

    /// The bytes from the beginning, `limit` of them at the most.
    public func read(upTo limit: Int = .max) throws(SystemError) -> [UInt8] {
        let size = status.size
        // A byte more than the file has, so that its end shows without another call.
        var room = min(size + 1, limit)
        var bytes: [UInt8] = []
        while true {
            let offset = bytes.count
            let (more, isAtEnd) = try part(at: offset, upTo: room, size: size)
            if offset == 0 { bytes = more } else { bytes += more }
            if isAtEnd || bytes.count >= limit { return bytes }
            room = min(max(4096, bytes.count), limit - bytes.count)
        }
    }

    /// The bytes from an offset; fewer than `count` only at the end of the file.
    public func read(_ count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
        try part(at: offset, upTo: count, size: .max).bytes
    }

    /// The hash of all bytes, read a part at a time.
    public func hash() throws(SystemError) -> UInt64 {
        // Most files fit into one part, which needs no state.
        let part = 1 << 18
        let first = try read(part, at: 0)
        if first.count < part { return ContentHash.of(first) }
        var (hash, offset) = (ContentHash(), first.count)
        hash.take(first)
        while true {
            let next = try read(part, at: offset)
            hash.take(next)
            offset += next.count
            if next.count < part { return hash.value }
        }
    }

    private func part(
        at offset: Int, upTo room: Int, size: Int
    ) throws(SystemError) -> (bytes: [UInt8], isAtEnd: Bool) {
        var failure: SystemError?
        var isAtEnd = false
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            while count < room, let start = buffer.baseAddress {
                let got = pread(descriptor, start + count, room - count, off_t(offset + count))
                if got < 0, errno == EINTR { continue }
                if got <= 0 {
                    if got < 0 { failure = SystemError() }
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
        if let failure { throw failure }
        return (bytes, isAtEnd)
    }
}
