import Dispatch

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Waits for descriptors on a thread of its own, so that no thread on which tasks run is held up.
struct Poll: Sendable {
    private let queue = DispatchQueue(label: "gazette.preview.poll", qos: .userInitiated)
    private let ring: Int32
    private let bell: Int32

    init() throws(Listener.Failure) {
        var ends: [Int32] = [-1, -1]
        guard Pipe.make(&ends) else { throw .other(errno) }
        for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        (bell, ring) = (ends[0], ends[1])
    }

    /// What somebody is waiting for.
    struct Interest: Sendable {
        var descriptor: Int32
        var events: Int32
    }

    /// Waits until something comes, somebody wakes it or the time is over.
    ///
    /// - Parameter milliseconds: negative for as long as it takes.
    /// - Returns: what came for each.
    func wait(for interests: [Interest], milliseconds: Int) async -> [Int32] {
        await withCheckedContinuation { continuation in
            queue.async {
                var polled = [pollfd(fd: bell, events: Int16(POLLIN), revents: 0)]
                polled += interests.map {
                    pollfd(fd: $0.descriptor, events: Int16($0.events), revents: 0)
                }
                let count = poll(&polled, nfds_t(polled.count), Int32(clamping: milliseconds))
                // The system may have no memory just now: not to be asked again at once.
                if count < 0, errno != EINTR { usleep(50_000) }
                if polled[0].revents != 0 { silence() }
                let came = polled.dropFirst().map { count > 0 ? Int32($0.revents) : 0 }
                continuation.resume(returning: came)
            }
        }
    }

    /// Ends the waiting of now, or the next one.
    func wake() {
        var byte: UInt8 = 0
        // Where the pipe is full, it is rung already.
        _ = write(ring, &byte, 1)
    }

    private func silence() {
        var bytes = [UInt8](repeating: 0, count: 512)
        while read(bell, &bytes, bytes.count) == bytes.count {}
    }

    func end() { for end in [bell, ring] { close(end) } }
}
