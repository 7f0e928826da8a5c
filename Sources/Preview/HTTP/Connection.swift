#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// One connection from its arrival to its end. It does one thing after the other: a request is
/// read only when the one before is answered and the answer is gone.
struct Connection {
    enum Phase: Int, Comparable {
        /// Said its last, and waits for the other end to hear it.
        case draining
        /// Waits for a request, of which a part may be there.
        case reading
        /// An answer or a message goes out.
        case writing
        case socket
        /// Somebody works on its answer.
        case answering

        static func < (left: Phase, right: Phase) -> Bool { left.rawValue < right.rawValue }
    }

    /// What somebody has to do something about.
    enum Event {
        case nothing
        case request(RequestHead)
        case said(String, tab: Int)
        case gone
    }

    let descriptor: Int32
    private(set) var phase = Phase.reading
    /// When it last came to an end with something; all moments as in `FileStamp.monotonic()`.
    private(set) var since: Int64
    /// When the request began to come that is being read.
    private var began: Int64?
    private var requests = RequestReader()
    private var output = Output()
    private var then = Response.Then.goesOn
    private(set) var socket: TabSocket?

    init(_ descriptor: Int32, now: Int64) { (self.descriptor, since) = (descriptor, now) }

    /// The tab whose socket it is, or will be.
    var tab: Int? {
        if case .becomesSocket(let tab) = then { tab } else { nil }
    }

    /// Whether it may be ended to let another one in: not while its only request is being answered.
    /// Whoever asks on without waiting for answers takes its chances.
    var isDispensable: Bool { phase != .answering || !requests.isEmpty }

    /// Bytes in memory that wait for the other end to take them.
    var waiting: Int { output.memory }

    /// What it waits for.
    var events: Int32 {
        switch phase {
        case .draining, .reading: POLLIN
        case .writing: POLLOUT
        case .answering: 0
        case .socket:
            (socket?.listens == true ? POLLIN : 0) | (output.isEmpty ? 0 : POLLOUT)
        }
    }

    /// How long things may take, in seconds.
    private enum Patience {
        /// From the first byte of a request to its last.
        static let request = 15
        static let idle = 60
        /// With nothing taken of what is sent.
        static let stalled = 60
        /// Until the other end has heard the last word.
        static let draining = 2
    }

    /// When it is closed, if nothing happens before; nil where it may wait forever.
    var deadline: Int64? {
        switch phase {
        case .draining: later(Patience.draining, than: since)
        case .reading:
            began.map { later(Patience.request, than: $0) } ?? later(Patience.idle, than: since)
        case .writing: later(Patience.stalled, than: since)
        case .socket: output.isEmpty ? nil : later(Patience.stalled, than: since)
        case .answering: nil
        }
    }

    private func later(_ seconds: Int, than moment: Int64) -> Int64 {
        moment + Int64(seconds) * 1_000_000_000
    }

    /// Does what can be done now that the system says there is something.
    mutating func advance(now: Int64) -> Event {
        switch phase {
        case .draining:
            // Unread bytes would make the system take back what was sent.
            return SocketCalls.receiveSome(from: descriptor) == nil ? .gone : .nothing
        case .reading:
            guard let bytes = SocketCalls.receiveSome(from: descriptor) else { return .gone }
            requests.append(bytes)
            return nextRequest(now)
        case .answering: return .gone
        case .writing: return write(now)
        case .socket: return talk(now)
        }
    }

    private mutating func nextRequest(_ now: Int64) -> Event {
        do {
            guard let head = try requests.next() else {
                began = requests.isEmpty ? nil : began ?? now
                return .nothing
            }
            (phase, began) = (.answering, nil)
            return .request(head)
        } catch {
            return answer(Response(error), now: now)
        }
    }

    /// Sends an answer.
    mutating func answer(_ response: Response, now: Int64) -> Event {
        (output, then, phase, since) = (response.output, response.then, .writing, now)
        return write(now)
    }

    private mutating func write(_ now: Int64) -> Event {
        switch output.send(to: descriptor) {
        case .gone: return .gone
        case .none: return .nothing
        case .some:
            since = now
            return .nothing
        case .all:
            since = now
            switch then {
            case .goesOn:
                phase = .reading
                return nextRequest(now)
            case .ends:
                drain(now)
                return .nothing
            case .becomesSocket(let tab):
                (phase, socket) = (.socket, TabSocket(tab: tab))
                return .nothing
            }
        }
    }

    private mutating func drain(_ now: Int64) {
        SocketCalls.endSending(descriptor)
        (phase, since) = (.draining, now)
    }

    // MARK: - As a socket

    private mutating func talk(_ now: Int64) -> Event {
        // Of one that neither listens nor speaks, only its end is told.
        if socket?.listens != true, output.isEmpty { return .gone }
        if socket?.listens == true {
            guard let bytes = SocketCalls.receiveSome(from: descriptor) else { return .gone }
            socket?.append(bytes)
        }
        return nextMessage(now)
    }

    private mutating func nextMessage(_ now: Int64) -> Event {
        guard let text = socket?.nextText(), let tab = socket?.tab else { return sendNext(now) }
        since = now
        if case .gone = sendNext(now) { return .gone }
        return .said(text, tab: tab)
    }

    /// Sends the next message that waits, if the one before is gone.
    private mutating func sendNext(_ now: Int64) -> Event {
        while true {
            if output.isEmpty {
                guard let bytes = socket?.takeOutgoing() else { break }
                (output, since) = (Output(bytes), now)
            }
            switch output.send(to: descriptor) {
            case .gone: return .gone
            case .none: return .nothing
            case .some: since = now
            case .all: since = now
            }
        }
        if socket?.isClosed == true { drain(now) }
        return .nothing
    }

    /// Has something to say to the tab.
    mutating func tell(_ text: String, now: Int64) -> Event {
        guard phase == .socket else { return .nothing }
        socket?.tell(text)
        return sendNext(now)
    }

    /// What the tab said has been heard: the next of it may come.
    mutating func heard(now: Int64) -> Event {
        guard phase == .socket else { return .nothing }
        socket?.isHeard()
        return nextMessage(now)
    }
}
