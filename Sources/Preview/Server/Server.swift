import Programs

/// The server while it runs.
struct Server: Sendable {
    /// The year of the first newspaper.
    static let usualPort: UInt16 = 1605

    let host: String
    let port: UInt16
    private let loop: EventLoop
    private let running: Task<Void, Never>

    /// Starts one.
    ///
    /// - Parameters:
    ///   - host: an address of this machine.
    ///   - port: 0 for any that is free; nil for the usual one, or another where it is taken.
    static func start(
        _ handler: Handler, host: String, port: UInt16?
    ) throws(PreviewObstacle) -> Server {
        let candidates = port.map { [$0] } ?? Array(usualPort..<usualPort + 20) + [0]
        for candidate in candidates {
            do {
                return try Server(handler, host: host, port: candidate)
            } catch {
                switch error {
                case .taken: continue
                case .noAddress: throw .badHost(host)
                case .other(let code):
                    throw .cannotListen("\(host):\(candidate)", SystemReason.of(code))
                }
            }
        }
        throw .portTaken(candidates[0])
    }

    private init(
        _ handler: Handler, host: String, port: UInt16
    ) throws(Listener.Failure) {
        let listener = try Listener(host: host, port: port)
        let poll = try Poll()
        let loop = EventLoop(listener, poll, handler)
        // Before any work on the content, which may have all cores and a long queue.
        running = Task(priority: .high) { await loop.run() }
        (self.host, self.port, self.loop) = (host, listener.port, loop)
    }

    /// `http://127.0.0.1:1605`
    var origin: String {
        // Every address of a machine is not an address to go to.
        let name = host == "0.0.0.0" ? "127.0.0.1" : host == "::" ? "::1" : host
        return "http://\(name.contains(":") ? "[\(name)]" : name):\(port)"
    }

    /// Ends it at once, whatever is under way, and frees the port.
    func stop() async {
        await loop.stop()
        await running.value
    }
}
