import Gazette

/// Shows on a terminal how far a build has come. In a pipe it shows nothing.
struct ProgressLine: Sendable {
    /// To be given to the build.
    let progress: BuildProgress
    private let finish: @Sendable () -> Void
    private let printer: Task<Void, Never>?

    init(isQuiet: Bool) {
        guard Terminal.isWatched, !isQuiet else {
            (progress, finish, printer) = (.silent, {}, nil)
            return
        }
        let (steps, continuation) = AsyncStream<Step>.makeStream()
        progress = BuildProgress { phase, more, total in
            continuation.yield(Step(phase: phase, more: more, total: total))
        }
        finish = { continuation.finish() }
        printer = Task { await ProgressLine.show(steps) }
    }

    /// Clears the line.
    func end() async {
        finish()
        await printer?.value
    }

    private struct Step: Sendable {
        var phase: BuildProgress.Phase
        var more: Int
        var total: Int
    }

    private static func show(_ steps: AsyncStream<Step>) async {
        var done = 0
        var phase: BuildProgress.Phase?
        var shown = ContinuousClock.now
        for await step in steps {
            if step.phase != phase { (phase, done) = (step.phase, 0) }
            done += step.more
            // Ten lines a second are as many as anybody reads.
            guard shown.duration(to: .now) > .milliseconds(100) else { continue }
            Terminal.progress("\(step.phase.rawValue) \(done)/\(step.total)")
            shown = .now
        }
        Terminal.progress("")
    }
}
