#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The socket at which connections arrive.
struct Listener: Sendable {
    /// Why there is none.
    enum Failure: Error { case taken, noAddress, other(Int32) }

    let descriptor: Int32
    let port: UInt16

    /// - Parameters:
    ///   - host: an address of this machine, or `localhost`.
    ///   - port: 0 for any that is free.
    init(host: String, port: UInt16) throws(Failure) {
        if host.contains(":") {
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_port = port.bigEndian
            guard inet_pton(AF_INET6, host, &address.sin6_addr) == 1 else { throw .noAddress }
            descriptor = try Listener.bound(AF_INET6, address)
        } else {
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            let name = host == "localhost" ? "127.0.0.1" : host
            guard inet_pton(AF_INET, name, &address.sin_addr) == 1 else { throw .noAddress }
            descriptor = try Listener.bound(AF_INET, address)
        }
        self.port = Listener.port(of: descriptor)
    }

    private static func bound<Address>(
        _ family: Int32, _ address: Address
    ) throws(Failure) -> Int32 {
        #if canImport(Darwin)
            let descriptor = socket(family, SOCK_STREAM, 0)
        #else
            let descriptor = socket(family, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        guard descriptor >= 0 else { throw .other(errno) }
        SocketCalls.prepare(descriptor)
        // The port is free as soon as its last server has ended.
        SocketCalls.set(SO_REUSEADDR, SOL_SOCKET, of: descriptor)
        let size = socklen_t(MemoryLayout<Address>.size)
        let isBound = withUnsafeBytes(of: address) { bytes in
            bind(descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, size) == 0
        }
        guard isBound, listen(descriptor, SOMAXCONN) == 0 else {
            let code = errno
            close(descriptor)
            switch code {
            case EADDRINUSE: throw .taken
            case EADDRNOTAVAIL: throw .noAddress
            default: throw .other(code)
            }
        }
        return descriptor
    }

    private static func port(of descriptor: Int32) -> UInt16 {
        // Both kinds of addresses have the port at the same place.
        var address = sockaddr_in6()
        var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
        _ = withUnsafeMutableBytes(of: &address) { bytes in
            getsockname(
                descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, &size)
        }
        return UInt16(bigEndian: address.sin6_port)
    }

    /// What became of the next connection.
    enum Arrival { case connection(Int32), nobody, noDescriptor }

    func next() -> Arrival {
        let descriptor = accept(self.descriptor, nil, nil)
        guard descriptor >= 0 else {
            switch errno {
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .noDescriptor
            // Also of one that went away before it was accepted; the next look finds the others.
            default: return .nobody
            }
        }
        SocketCalls.prepare(descriptor)
        SocketCalls.set(TCP_NODELAY, Int32(IPPROTO_TCP), of: descriptor)
        // Of a machine that was switched off nothing is heard otherwise.
        SocketCalls.set(SO_KEEPALIVE, SOL_SOCKET, of: descriptor)
        return .connection(descriptor)
    }
}
