#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The thread of a watcher, and all that it knows: nobody else has any of it.
struct WatchLoop: ~Copyable {
    private var tree: TreeSnapshot
    private var signals = PendingEvents()
    /// Nil where we must look by ourselves.
    private var events: Events?
    private let pace: Watcher.Pace
    /// Closed at its other end when the watcher is no longer wanted.
    private let stop: Int32
    private let tell: (Watcher.LatestSnapshot) -> Void
    /// When to look at everything. All moments are in nanoseconds of `FileStamp.monotonic()`.
    private var nextLook: Int64 = 0
    /// When the first and the last signal of a burst came.
    private var burst: (first: Int64, last: Int64)?
    /// Whether something changed of which nobody has been told.
    private var isOwed = false

    init(_ watcher: Watcher, stop: Int32, tell: @escaping (Watcher.LatestSnapshot) -> Void) {
        (tree, pace) = (watcher.tree, watcher.pace)
        (self.stop, self.tell) = (stop, tell)
        let limit = watcher.pace.watches
        events = watcher.means == .events ? Events(watcher.tree, limit: limit) : nil
    }

    deinit { close(stop) }

    /// Watches until it is no longer wanted.
    mutating func run() {
        while true {
            let now = FileStamp.monotonic()
            if signals.areLost || burst == nil && nextLook <= now {
                guard lookAround() else { return }
            } else if isBurstOver(now) {
                lookWhereTold()
            }
            switch wait(until: wakingTime) {
            case .stop: return
            case .events: listen()
            case .time: break
            }
        }
    }

    private var wakingTime: Int64 {
        guard let burst else { return nextLook }
        let end = burst.first + milliseconds(pace.longest)
        return signals.areAwaitingWriters ? end : min(end, burst.last + milliseconds(pace.quiet))
    }

    private func isBurstOver(_ now: Int64) -> Bool { burst != nil && wakingTime <= now }

    private mutating func listen() {
        events?.read(into: &signals)
        guard !signals.dirty.isEmpty else { return }
        let now = FileStamp.monotonic()
        burst = (burst?.first ?? now, now)
    }

    // MARK: - Looking

    /// Looks where something happened.
    private mutating func lookWhereTold() {
        let first = burst?.first
        burst = nil
        let folders = signals.take()
        if !folders.isDisjoint(with: tree.tops) { events?.watchGates(of: tree) }
        let survey = tree.survey(folders, sparing: Set(signals.writing.keys))
        signals.settle(folders, sparing: survey.spared)
        isOwed = follow(survey, and: folders) || isOwed
        // What has not settled is looked at once more and told then: to tell it twice would make
        // twice the work.
        if let first, let next = burst, next.last - first < milliseconds(pace.longest) {
            burst = (first, next.last)
        } else {
            report()
        }
    }

    /// Looks at everything.
    ///
    /// Nobody says which files are finished, so what is different must stay as it is for a moment.
    /// What does not is left for the next look.
    ///
    /// - Returns: false when the watcher is no longer wanted.
    private mutating func lookAround() -> Bool {
        if signals.areLost { signals.forget() }
        let began = FileStamp.monotonic()
        events?.watchGates(of: tree)
        isOwed = follow(TreeSnapshot.Survey(), and: Set(tree.branches.keys)) || isOwed
        var probe = tree
        let suspects = probe.survey().touched
        let cost = FileStamp.monotonic() - began
        if !suspects.isEmpty {
            guard wait(milliseconds(pace.patience)) else { return false }
            let before = probe
            probe.survey(suspects)
            let moving = Changes(from: before, to: probe)
            let spared = Set(moving.added.union(moving.modified).map(TreePath.init))
            let survey = tree.survey(suspects, sparing: spared)
            isOwed = follow(survey, and: suspects) || isOwed
        }
        report()
        // A look may take a hundredth of our time beside events, and a twentieth without.
        let pause =
            events == nil
            ? max(milliseconds(pace.interval), 20 * cost)
            : max(milliseconds(pace.safety), 100 * cost)
        nextLook = FileStamp.monotonic() + pause
        return true
    }

    /// Watches what is new and no longer what is gone.
    ///
    /// - Parameter folders: further folders, whose watches may have ended.
    /// - Returns: whether something changed.
    private mutating func follow(_ survey: TreeSnapshot.Survey, and folders: Set<TreePath>) -> Bool
    {
        var survey = survey
        var wanted = folders.union(survey.new)
        var isTouched = !survey.touched.isEmpty
        while events != nil {
            events?.forget(survey.gone)
            lookSoon(survey.unsettled)
            guard let new = events?.watch(wanted, of: tree) else {
                // No more watches to be had: those that we have would tell half the truth.
                events = nil
                signals.forget()
                nextLook = 0
                break
            }
            if new.isEmpty { break }
            // What came into a folder before its watch has made no event.
            survey = tree.survey(new, sparing: Set(signals.writing.keys))
            wanted = survey.new
            isTouched = isTouched || !survey.touched.isEmpty
        }
        return isTouched
    }

    /// Looks again when the file system's clock has ticked: see `FileStamp.unsettled`.
    private mutating func lookSoon(_ folders: Set<TreePath>) {
        guard !folders.isEmpty else { return }
        signals.dirty.formUnion(folders)
        let now = FileStamp.monotonic()
        burst = (burst?.first ?? now, now)
    }

    private mutating func report() {
        if isOwed { tell(Watcher.LatestSnapshot(tree: tree, isLooking: events == nil)) }
        isOwed = false
    }

    // MARK: - Waiting

    private enum Reason { case stop, events, time }

    private mutating func wait(until moment: Int64) -> Reason {
        let events = events?.descriptor ?? -1
        while true {
            let left = max(0, moment - FileStamp.monotonic())
            // Rounded up: a moment too early would be a loop without a pause.
            let reason = wait((left + 999_999) / 1_000_000, events)
            if let reason { return reason }
        }
    }

    /// - Parameter length: in nanoseconds.
    /// - Returns: false when the watcher is no longer wanted.
    private func wait(_ length: Int64) -> Bool {
        let end = FileStamp.monotonic() + length
        while true {
            let left = max(0, end - FileStamp.monotonic())
            if let reason = wait((left + 999_999) / 1_000_000, -1) { return reason != .stop }
        }
    }

    /// - Returns: nil when a signal of the system cut it short.
    private func wait(_ milliseconds: Int64, _ events: Int32) -> Reason? {
        var polled = [
            pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
            pollfd(fd: events, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&polled, nfds_t(polled.count), Int32(clamping: milliseconds))
        if count < 0 { return nil }
        if polled[0].revents != 0 { return .stop }
        return polled[1].revents != 0 ? .events : .time
    }

    private func milliseconds(_ count: Int) -> Int64 { Int64(count) * 1_000_000 }
}
