import Gazette

/// Follows a build: shows on a terminal how far it has come, and notes when each phase began.
struct ProgressLine: Sendable {
    /// To be given to the build.
    let progress: BuildProgress
    private let continuation: AsyncStream<Step>.Continuation
    private let follower: Task<[Beginning], Never>

    /// When a phase began.
    struct Beginning: Sendable {
        var phase: BuildProgress.Phase
        var time: ContinuousClock.Instant
    }

    /// - Parameter isQuiet: show nothing. In a pipe nothing is shown anyway.
    init(isQuiet: Bool) {
        let (steps, continuation) = AsyncStream<Step>.makeStream()
        self.continuation = continuation
        progress = BuildProgress { phase, more, total in
            continuation.yield(Step(phase: phase, more: more, total: total, time: .now))
        }
        let isShown = Terminal.isWatched && !isQuiet
        follower = Task { await ProgressLine.follow(steps, isShown: isShown) }
    }

    /// Clears the line, and tells when the phases began.
    func end() async -> [Beginning] {
        continuation.finish()
        return await follower.value
    }

    private struct Step: Sendable {
        var phase: BuildProgress.Phase
        var more: Int
        var total: Int
        var time: ContinuousClock.Instant
    }

    private static func follow(_ steps: AsyncStream<Step>, isShown: Bool) async -> [Beginning] {
        var beginnings: [Beginning] = []
        var done = 0
        var shown = ContinuousClock.now
        for await step in steps {
            if beginnings.last?.phase != step.phase {
                beginnings.append(Beginning(phase: step.phase, time: step.time))
                done = 0
            }
            done += step.more
            // Ten lines a second are as many as anybody reads.
            guard isShown, shown.duration(to: step.time) > .milliseconds(100) else { continue }
            Terminal.progress("\(step.phase.rawValue) \(done)/\(step.total)")
            shown = step.time
        }
        if isShown { Terminal.progress("") }
        return beginnings
    }
}
