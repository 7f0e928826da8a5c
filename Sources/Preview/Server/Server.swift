import FlyingFox
import FlyingSocks
import Foundation

/// The server while it runs.
struct Server: Sendable {
    /// The year of the first newspaper.
    static let usualPort: UInt16 = 1605

    let host: String
    let port: UInt16
    private let server: HTTPServer
    /// Ends with the server, and says why where nobody stopped it.
    private let running: Task<(any Error)?, Never>

    /// Starts one.
    ///
    /// - Parameters:
    ///   - host: an address of this machine.
    ///   - port: 0 for any that is free; nil for the usual one, or another where it is taken.
    static func start(
        _ handler: some HTTPHandler, host: String, port: UInt16?
    ) async throws(PreviewObstacle) -> Server {
        let candidates = port.map { [$0] } ?? Array(usualPort..<usualPort + 20) + [0]
        for candidate in candidates {
            if let server = try await Server(handler, host: host, port: candidate) {
                return server
            }
        }
        throw .portTaken(candidates[0])
    }

    /// Nil where the port is taken.
    private init?(
        _ handler: some HTTPHandler, host: String, port: UInt16
    ) async throws(PreviewObstacle) {
        let server = try Server.server(handler, host: host, port: port)
        let (firsts, first) = AsyncStream<(any Error)?>.makeStream()
        let running = Task<(any Error)?, Never> {
            do {
                try await server.run()
                return nil
            } catch {
                first.yield(error)
                return error
            }
        }
        let listening = Task {
            try await server.waitUntilListening(timeout: 30)
            first.yield(nil)
        }
        var outcomes = firsts.makeAsyncIterator()
        let failure = await outcomes.next() ?? nil
        listening.cancel()
        if case SocketError.failed(_, EADDRINUSE, _)? = failure as? SocketError { return nil }
        if case SocketError.failed(_, EADDRNOTAVAIL, _)? = failure as? SocketError {
            throw .badHost(host)
        }
        if let failure { throw .cannotListen("\(host):\(port)", Server.reason(failure)) }
        guard let address = await server.listeningAddress, let bound = address.port else {
            throw .cannotListen("\(host):\(port)", "")
        }
        (self.host, self.port, self.server, self.running) = (host, bound, server, running)
    }

    private static func server(
        _ handler: some HTTPHandler, host: String, port: UInt16
    ) throws(PreviewObstacle) -> HTTPServer {
        if host.contains(":"), let address = try? sockaddr_in6.inet6(ip6: host, port: port) {
            return HTTPServer(address: address, logger: .disabled, handler: handler)
        }
        let host = host == "localhost" ? "127.0.0.1" : host
        guard let address = try? sockaddr_in.inet(ip4: host, port: port) else {
            throw .badHost(host)
        }
        return HTTPServer(address: address, logger: .disabled, handler: handler)
    }

    private static func reason(_ error: any Error) -> String {
        if case .failed(_, _, let message) = error as? SocketError { return message.lowercased() }
        return error.localizedDescription
    }

    /// `http://127.0.0.1:1605`
    var origin: String {
        // Every address of a machine is no address to go to.
        let name = host == "0.0.0.0" ? "127.0.0.1" : host == "::" ? "::1" : host
        return "http://\(name.contains(":") ? "[\(name)]" : name):\(port)"
    }

    /// Waits until it ends by itself.
    func end() async -> (any Error)? { await running.value }

    func stop() async {
        await server.stop()
        _ = await running.value
    }
}

extension Socket.Address {
    fileprivate var port: UInt16? {
        switch self {
        case .ip4(_, let port), .ip6(_, let port): port
        case .unix: nil
        }
    }
}
