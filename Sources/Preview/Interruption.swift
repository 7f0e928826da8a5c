import Dispatch
import Foundation

/// That somebody ends the program: with Ctrl-C, by closing the terminal, by asking.
///
/// From the moment that there is one, the system does not end the program by itself.
struct Interruption: Sendable {
    private let coming: Task<Void, Never>

    /// Returns when the system tells of it: what came in between would be lost.
    init() async {
        let (signals, signal) = AsyncStream<Void>.makeStream()
        let (answers, response) = AsyncStream<Void>.makeStream()
        // With a thread of its own, since all others may be busy with the content.
        let queue = DispatchQueue(label: "gazette.preview.interruption", qos: .userInitiated)
        let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { signal.yield() }
            source.setRegistrationHandler {
                #if canImport(Darwin)
                    // The source hears of it all the same; the system's own way is to end at once.
                    // Elsewhere the source itself sees to that.
                    Foundation.signal(number, SIG_IGN)
                #endif
                response.yield()
            }
            // The system has no descriptor for it.
            source.setCancelHandler { response.yield() }
            source.resume()
            return source
        }
        for await _ in answers.prefix(sources.count) {}
        // It does not wait for its turn behind all that is to be done for the content.
        coming = Task(priority: .high) {
            for await _ in signals { break }
            for source in sources { source.cancel() }
        }
    }

    /// Waits for it. A task that is cancelled meanwhile ends the waiting of all.
    func wait() async {
        await withTaskCancellationHandler {
            await coming.value
        } onCancel: {
            coming.cancel()
        }
    }

    /// What some work comes to; nil where somebody ends the program before, and the work is left
    /// alone.
    func before<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) async -> Value? {
        let (firsts, first) = AsyncStream<Value?>.makeStream()
        // Nobody waits for it as a task: it would become as urgent as whoever waits.
        Task(priority: .medium) { first.yield(await work()) }
        Task(priority: .high) {
            await coming.value
            first.yield(nil)
        }
        return await firsts.first { _ in true } ?? nil
    }
}
