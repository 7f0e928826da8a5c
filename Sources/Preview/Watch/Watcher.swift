import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Says which files of a tree changed, soon after they did.
///
/// Watching begins with the iteration and ends with it. What changed since the tree was made, or
/// while the caller worked on the last sighting, is all in the next one: a sighting is the
/// difference to the one before it, so none can be lost on the way.
struct Watcher: AsyncSequence, Sendable {
    enum Means: Sendable {
        /// By what the system tells; by looking again and again where it tells nothing.
        case events
        /// By looking again and again, for folders of which the system tells nothing.
        case looking
    }

    /// How long things take, in milliseconds, and how many they may be.
    struct Pace: Sendable {
        /// A burst of changes is over when nothing has happened for so long: more than a tick of
        /// most kernels, so that what was saved has settled (`FileStamp.unsettled`) …
        var quiet = 5
        /// … or it has lasted for so long.
        var longest = 60
        /// From one look at everything to the next, without events.
        var interval = 250
        /// The same, beside events.
        ///
        /// They never come for folders that another machine shares, and for files that somebody
        /// maps into memory or never closes. A look at ten thousand files takes 30 ms, so that
        /// this is about one per cent of a core, and no folder is left without a watch.
        var safety = 2000
        /// A file that nobody says is finished must have stayed as it is for so long.
        var patience = 50
        /// How many folders the system is asked to watch. With more, we look by ourselves.
        var watches = Int.max
    }

    /// What changed, and what there is now.
    struct WatchedChange: Sendable {
        var changes: Changes
        var tree: TreeSnapshot
        /// Whether the system tells nothing, so that changes are seen late.
        var isLooking: Bool
    }

    let tree: TreeSnapshot
    let means: Means
    let pace: Pace

    /// - Parameter tree: as the caller knows it.
    init(_ tree: TreeSnapshot, by means: Means = .events, pace: Pace = Pace()) {
        (self.tree, self.means, self.pace) = (tree, means, pace)
    }

    func makeAsyncIterator() -> Iterator {
        Iterator(known: tree, news: news().makeAsyncIterator())
    }

    struct Iterator: AsyncIteratorProtocol {
        fileprivate var known: TreeSnapshot
        fileprivate var news: AsyncStream<LatestSnapshot>.Iterator

        mutating func next() async -> WatchedChange? {
            while let news = await news.next() {
                let changes = Changes(from: known, to: news.tree)
                known = news.tree
                guard changes.isEmpty else {
                    return WatchedChange(
                        changes: changes, tree: known, isLooking: news.isLooking)
                }
            }
            return nil
        }
    }

    /// The newest tree.
    struct LatestSnapshot: Sendable {
        var tree: TreeSnapshot
        var isLooking: Bool
    }

    /// Only the newest is kept: it has in it all that those before it had.
    private func news() -> AsyncStream<LatestSnapshot> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            var ends: [Int32] = [-1, -1]
            guard Pipe.make(&ends) else { return continuation.finish() }
            let (stop, end) = (ends[0], ends[1])
            continuation.onTermination = { _ in
                // Closing it is not enough where a program was started just as the pipe was made.
                var byte: UInt8 = 0
                write(end, &byte, 1)
                close(end)
            }
            // A thread of its own: it sleeps in `poll` and reads folders, and neither may wait for
            // a free core while articles are parsed on all of them.
            Thread.detachNewThread {
                var loop = WatchLoop(self, stop: stop) { continuation.yield($0) }
                loop.run()
            }
        }
    }
}
