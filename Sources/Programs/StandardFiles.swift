#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Standard input, output and error.
public enum StandardFiles {
    /// To be called before anything is opened or written.
    ///
    /// A reader that goes away ends no program: writing to it fails, and that is told. And one of
    /// the three that is closed (`>&-`) becomes /dev/null, or the next file that is opened would
    /// take its place, and a page would get what was meant for the terminal.
    public static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest number that is free is this one.
            _ = open("/dev/null", O_RDWR)
        }
    }

    /// Writes all of `bytes`.
    ///
    /// - Returns: why it could not be done; nil where it was, or where nobody reads it.
    public static func write(_ bytes: [UInt8], to descriptor: Int32) -> String? {
        guard isFile(descriptor) else { return nil }
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { send($0, to: descriptor) }
            if written >= 0 {
                rest = rest.dropFirst(written)
                continue
            }
            switch errno {
            case EINTR: continue
            case EPIPE: return nil
            // Whoever shares the file has made it one that does not wait.
            case EAGAIN: awaitRoom(in: descriptor)
            default: return SystemReason.last
            }
        }
        return nil
    }

    /// Whether it is anything that has a name or another end. Where it was closed before the start,
    /// the runtime may have put one of its timers there.
    private static func isFile(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT != 0
    }

    private static func send(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
        #if canImport(Darwin)
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    private static func awaitRoom(in descriptor: Int32) {
        var file = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&file, 1, 1000)
    }
}
