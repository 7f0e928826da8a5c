import Foundation
import Gazette

/// How long a build took.
struct BuildTime {
    /// In all.
    let seconds: Double
    /// Each phase.
    let phases: [String: Double]

    init(
        began: ContinuousClock.Instant, phases: [ProgressLine.Beginning],
        ended: ContinuousClock.Instant
    ) {
        seconds = began.duration(to: ended) / .seconds(1)
        let ends = phases.dropFirst().map(\.time) + [ended]
        let spans = zip(phases, ends).map {
            ($0.phase.rawValue, $0.time.duration(to: $1) / .seconds(1))
        }
        self.phases = Dictionary(spans) { $0 + $1 }
    }
}

/// Tells people and programs how a build went.
struct BuildReporter {
    /// The folder that holds `Content`, as it was given.
    let folder: String
    var isJSON = false
    var isQuiet = false

    /// How many warnings are shown: about a screen.
    private static let most = 8
    /// How many errors are shown: nobody mends more of them before the next build.
    private static let mostErrors = 200

    func tell(_ report: BuildReport, _ time: BuildTime, site: String) {
        if isJSON { return Terminal.report(JSONReport(seen(report), time)) }
        show(seen(report).problems)
        if let first = report.files.left.first {
            let all = report.files.left.count
            Terminal.printError(
                "warning: \(site)/\(first)\(all > 1 ? " and \(all - 1) more" : "") "
                    + "\(all > 1 ? "were" : "was") changed after the build that wrote "
                    + "\(all > 1 ? "them" : "it"), and so \(all > 1 ? "they stay" : "it stays")\n"
                    + "  remove \(all > 1 ? "them" : "it") by hand; no page needs "
                    + "\(all > 1 ? "them" : "it") any more")
        }
        guard !isQuiet else { return }
        let waiting = report.count(.waiting)
        if waiting > 0 { Terminal.print(BuildReporter.waiting(waiting)) }
        Terminal.print(summary(report, time, site: site))
    }

    func tell(_ problems: Problems) {
        let problems = Problems(problems.all.map { $0.seen(from: folder) })
        if isJSON { return Terminal.report(JSONReport(problems)) }
        show(problems.all)
        let errors = problems.all.count { $0.severity == .error }
        let what = errors > 0 ? count(errors, "error") : count(problems.all.count, "warning")
        Terminal.printError("\(what); nothing was written")
    }

    func tell(_ obstacle: BuildFailure) {
        if isJSON { return Terminal.report(JSONReport(obstacle)) }
        Terminal.printError(obstacle.message, obstacle.advice)
    }

    private func seen(_ report: BuildReport) -> BuildReport {
        var report = report
        report.problems = report.problems.map { $0.seen(from: folder) }
        for index in report.leftOut.indices {
            report.leftOut[index].file = folder.seen(report.leftOut[index].file)
        }
        return report
    }

    private func show(_ problems: [Problem]) {
        let errors = problems.filter { $0.severity == .error }
        let warnings = problems.filter { $0.severity == .warning }
        let folded = FoldedProblems(warnings, limit: BuildReporter.most)
        for fold in folded.folds {
            Terminal.printError(fold.problem.text)
            if fold.more > 0 { Terminal.printError("  and \(fold.more) more like this") }
        }
        for problem in errors.prefix(BuildReporter.mostErrors) {
            Terminal.printError(problem.text)
        }
        let more = [
            (folded.hidden, "more warning"),
            (errors.count - BuildReporter.mostErrors, "more error"),
        ].filter { $0.0 > 0 }.map { count($0.0, $0.1) }
        if !more.isEmpty {
            Terminal.printError("and \(more.joined(separator: " and ")); --json lists them all")
        } else if folded.folds.contains(where: { $0.more > 0 }) {
            Terminal.printError("--json lists every warning")
        }
    }

    /// `12 articles wait for the next edition`
    static func waiting(_ number: Int) -> TerminalText {
        "\(count(number, "article")) \(number == 1 ? "waits" : "wait") for the next edition"
    }

    /// `34 articles in 14 editions (1 draft left out): 120 files written, 3 unchanged, 0 removed
    /// in 0.05 s → Site`
    private func summary(_ report: BuildReport, _ time: BuildTime, site: String) -> TerminalText {
        let left = Site.LeftOut.Reason.allCases.compactMap { reason -> String? in
            let number = report.count(reason)
            guard number > 0, reason != .waiting else { return nil }
            return reason == .draft ? count(number, "draft") : "\(number) \(reason.rawValue)"
        }
        let hidden = left.isEmpty ? "" : " (\(left.joined(separator: ", ")) left out)"
        let files = report.files
        let time = String(format: "%.2f", time.seconds)
        let items = report.items > 0 ? " and \(count(report.items, "item"))" : ""
        return "\(count(report.articles, "article"))\(items)"
            + " in \(count(report.editions, "edition"))\(hidden): \(count(files.written, "file")) written, \(files.unchanged) unchanged, "
            + "\(files.removed) removed in \(time) s → \(site)"
    }
}
