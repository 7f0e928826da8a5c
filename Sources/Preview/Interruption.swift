import Dispatch
import Foundation

/// Waits for somebody to end the program: with Ctrl-C, by closing the terminal, by asking.
enum Interruption {
    static func wait() async {
        let (signals, signal) = AsyncStream<Void>.makeStream()
        let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            // The source hears of it in the end; the system's own way is to end at once.
            Foundation.signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { signal.yield() }
            source.resume()
            return source
        }
        for await _ in signals { break }
        for source in sources { source.cancel() }
    }
}
