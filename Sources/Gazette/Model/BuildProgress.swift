/// Tells how far a long piece of work has come. What is shown of it is the caller's business.
public struct BuildProgress: Sendable {
    /// A part of a build.
    public enum Phase: String, Sendable { case parse, group, render }

    private let report: @Sendable (Phase, _ done: Int, _ of: Int) -> Void

    /// - Parameter report: called from any thread, with how much more is done: a phase, a number
    ///   of steps, and how many there are in all.
    public init(_ report: @escaping @Sendable (Phase, _ more: Int, _ of: Int) -> Void) {
        self.report = report
        (phase, total) = (.parse, 0)
    }

    /// Nobody looks.
    public static let silent = BuildProgress { _, _, _ in }

    private var phase: Phase
    private var total: Int

    func entering(_ phase: Phase, steps: Int) -> BuildProgress {
        var next = self
        (next.phase, next.total) = (phase, steps)
        report(phase, 0, steps)
        return next
    }

    func advance(by steps: Int) { report(phase, steps, total) }
}
