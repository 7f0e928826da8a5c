#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The system's calls on a socket, none of which waits.
enum SocketCalls {
    /// - Returns: how many bytes the other end took, 0 where it takes none now; nil where it is
    ///   gone.
    static func sendSome(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int? {
        #if canImport(Darwin)
            let flags: Int32 = 0
        #else
            let flags = Int32(MSG_NOSIGNAL)
        #endif
        let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, flags) }
        if count >= 0 { return count }
        return isForNow ? 0 : nil
    }

    /// - Parameter most: how many bytes to take.
    /// - Returns: what is there, which may be nothing; nil where the other end says no more.
    static func receiveSome(from descriptor: Int32, most: Int = 1 << 14) -> [UInt8]? {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
            let received = recv(descriptor, buffer.baseAddress, most, 0)
            count = max(0, received)
            failed = received == 0 || received < 0 && !isForNow
        }
        return failed ? nil : bytes
    }

    /// Says that no more will be sent.
    static func endSending(_ descriptor: Int32) { shutdown(descriptor, Int32(SHUT_WR)) }

    /// No call on it waits, no program that is started has it, and whoever goes away is not a signal.
    static func prepare(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        #if canImport(Darwin)
            set(SO_NOSIGPIPE, SOL_SOCKET, of: descriptor)
        #endif
    }

    /// Switches an option on.
    static func set(_ option: Int32, _ level: Int32, of descriptor: Int32) {
        var isOn: Int32 = 1
        setsockopt(descriptor, level, option, &isOn, socklen_t(MemoryLayout<Int32>.size))
    }

    private static var isForNow: Bool {
        errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR
    }
}
