#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Accepts connections and serves them, until it is stopped.
///
/// It alone has the connections. It waits for all of them at once, on a thread of its own, and does
/// for each what can be done without waiting.
actor EventLoop {
    let handler: Handler
    private let listener: Listener
    private let poll: Poll
    /// How many connections there may be, each with a file that it is sent: some fifty descriptors
    /// are left for the program itself, for the content's files and for compiling. They must not
    /// run out: libdispatch ends a program on Linux where it cannot open a file of `/proc`.
    private let most = max(4, min(256, (Int(getdtablesize()) - 48) / 2))
    private var connections: [Int: Connection] = [:]
    private var arrived = 0
    /// Given up to let somebody in where the system has no descriptor left.
    private var spare: Int32 = -1
    /// When there may be descriptors again, as in `FileStamp.monotonic()`.
    private var listensFrom: Int64 = 0
    private var isStopped = false

    /// Bytes of answers that may be in memory, waiting to be taken.
    private static let mostWaiting = 32 << 20

    init(_ listener: Listener, _ poll: Poll, _ handler: Handler) {
        (self.listener, self.poll, self.handler) = (listener, poll, handler)
    }

    func run() async {
        takeSpare()
        while !isStopped {
            let now = FileStamp.monotonic()
            let numbers = Array(connections.keys)
            var interests = numbers.map { number in
                Poll.Interest(
                    descriptor: connections[number]?.descriptor ?? -1,
                    events: connections[number]?.events ?? 0)
            }
            let isListening = listensFrom <= now
            interests.append(
                Poll.Interest(
                    descriptor: isListening ? listener.descriptor : -1, events: POLLIN))
            let came = await poll.wait(for: interests, milliseconds: patience(now))
            guard !isStopped else { break }
            for (number, came) in zip(numbers, came) where came != 0 {
                change(number) { $0.advance(now: $1) }
            }
            endLate()
            if came.last != 0 { letIn() }
        }
        for number in Array(connections.keys) { end(number) }
        close(listener.descriptor)
        if spare >= 0 { close(spare) }
        poll.end()
    }

    /// Closes everything, soon.
    func stop() {
        isStopped = true
        poll.wake()
    }

    /// In milliseconds, until the next of what is to be done without anything coming.
    private func patience(_ now: Int64) -> Int {
        var next = connections.values.compactMap(\.deadline).min()
        if listensFrom > now { next = min(next ?? .max, listensFrom) }
        return next.map { Int(max(0, $0 - now) / 1_000_000) + 1 } ?? -1
    }

    // MARK: - One connection

    /// Lets a connection do something, and does what comes of it.
    private func change(
        _ number: Int, _ step: (inout Connection, _ now: Int64) -> Connection.Event
    ) {
        guard let place = connections.index(forKey: number) else { return }
        switch step(&connections.values[place], FileStamp.monotonic()) {
        case .nothing: break
        case .gone: end(number)
        case .request(let head): Task { await serve(head, number) }
        case .said(let text, let tab):
            Task {
                await handler.tabs.hear(text, from: tab)
                change(number) { $0.heard(now: $1) }
                poll.wake()
            }
        }
    }

    private func end(_ number: Int) {
        guard let connection = connections.removeValue(forKey: number) else { return }
        close(connection.descriptor)
        if let tab = connection.tab { Task { await handler.tabs.close(tab) } }
        takeSpare()
    }

    private func serve(_ head: RequestHead, _ number: Int) async {
        let (response, messages) = await handler.respond(to: head) { await self.makeRoom() }
        guard connections[number] != nil else {
            if case .becomesSocket(let tab) = response.then { await handler.tabs.close(tab) }
            return
        }
        change(number) { $0.answer(response, now: $1) }
        relieve(sparing: number)
        poll.wake()
        guard let messages else { return }
        for await text in messages {
            change(number) { $0.tell(text, now: $1) }
            poll.wake()
        }
    }

    // MARK: - All of them

    private func endLate() {
        let now = FileStamp.monotonic()
        for (number, connection) in connections where connection.deadline ?? .max <= now {
            end(number)
        }
    }

    /// Lets in some of those who wait, so that the others are not kept waiting by them.
    private func letIn() {
        lazy var idle = idlest[...]
        for _ in 0..<64 {
            if connections.count >= most, idle.isEmpty { return pause() }
            switch listener.next() {
            case .nobody: return
            case .connection(let descriptor):
                if connections.count >= most, let first = idle.popFirst() { end(first) }
                arrived += 1
                connections[arrived] = Connection(descriptor, now: FileStamp.monotonic())
            case .noDescriptor:
                if let first = idle.popFirst() {
                    end(first)
                    continue
                }
                guard spare >= 0 else { return pause() }
                close(spare)
                spare = -1
            }
        }
    }

    /// Looks away from those who wait: they would be heard of again at once.
    private func pause() { listensFrom = FileStamp.monotonic() + 50_000_000 }

    private func takeSpare() {
        if spare < 0 { spare = open("/dev/null", O_RDONLY | O_CLOEXEC) }
    }

    /// The connections by how little they are missed: first those that wait longest for a request,
    /// then those that take least of their answers, then the tabs that are silent longest, then those
    /// that ask again before they have their answers. The others that are being answered are spared.
    private var idlest: [Int] {
        connections.filter(\.value.isDispensable)
            .map { (number: $0.key, phase: $0.value.phase, since: $0.value.since) }
            .sorted { ($0.phase, $0.since, $0.number) < ($1.phase, $1.since, $1.number) }
            .map(\.number)
    }

    /// Makes a descriptor free.
    ///
    /// - Returns: whether there was one.
    private func makeRoom() -> Bool {
        guard let first = idlest.first else { return false }
        end(first)
        poll.wake()
        return true
    }

    /// Ends those who take nothing of long answers, when there are too many.
    private func relieve(sparing last: Int) {
        var waiting = connections.values.reduce(0) { $0 + $1.waiting }
        while waiting > EventLoop.mostWaiting {
            let others = connections.filter { $0.key != last && $0.value.waiting > 0 }
            guard let slowest = others.min(by: { $0.value.since < $1.value.since }) else { return }
            waiting -= slowest.value.waiting
            end(slowest.key)
        }
    }
}
