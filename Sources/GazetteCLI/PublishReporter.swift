import Foundation
import Gazette
import Publish

/// Tells people and programs how a publish goes.
struct PublishReporter {
    /// The folder that holds `Content`, as it was given.
    let folder: String
    let isJSON: Bool
    let isQuiet: Bool

    /// How many paths of a kind are shown.
    private static let most = 12

    private var isSilent: Bool { isJSON || isQuiet }

    // MARK: - Before

    /// `plan for live: 12 added, 30 changed, 2 deleted, 10378 unchanged; 431 KB to send`
    func show(_ plan: Plan, _ target: Target, isDry: Bool) {
        if !isJSON {
            for damage in plan.damage { Terminal.printError("warning: \(damage)") }
        }
        guard !isSilent, !plan.isEmpty else { return }
        Terminal.print(
            "plan for \(target.name): \(plan.added.count) added, \(plan.changed.count) changed, "
                + "\(plan.deleted.count) deleted, \(plan.unchanged) unchanged; "
                + "\(PublishReporter.size(plan.bytes)) to send")
        for (mark, changes) in [("+", plan.added), ("~", plan.changed), ("-", plan.deleted)] {
            for change in changes.prefix(PublishReporter.most) {
                Terminal.print("  \(mark) \(change.path)  \(PublishReporter.size(change.bytes))")
            }
            let more = changes.count - PublishReporter.most
            if more > 0 { Terminal.print("  \(mark) and \(more) more; --json lists them all") }
        }
    }

    /// Shown where somebody watches, and nowhere else.
    var progress: PublishProgress {
        let isShown = Terminal.isWatched && !isSilent
        return { what, done, all in
            if isShown { Terminal.progress("\(what) \(done)/\(all)") }
        }
    }

    func endProgress() {
        if Terminal.isWatched, !isSilent { Terminal.progress("") }
    }

    /// What is about to be started: for people, and never among what programs read.
    func tell(starting program: StartedProgram) {
        let variables = program.variables.joined(separator: " ")
        Terminal.printError(
            "starts: \(program.commandLine)\n  in \(program.folder)\n  with \(variables)")
    }

    func warn(_ warning: PublishObstacle) {
        if isJSON { return }
        let advice: TerminalText? = warning.advice.map {
            "\n  \($0.withCommand(in: folder))"
        }
        Terminal.printError("warning: \(warning.message)\(advice)")
    }

    /// `warning: "docs/tax.txt" stays: it is not what gazette published`
    private func tell(stays paths: [String]) {
        for path in paths.prefix(PublishReporter.most) {
            Terminal.printError("warning: \(PublishObstacle.stays(path))")
        }
        let more = paths.count - PublishReporter.most
        if more > 0 { Terminal.printError("warning: and \(more) more; --json lists them all") }
    }

    // MARK: - After

    func tell(_ report: PublishReport) {
        if isJSON { return Terminal.report(report) }
        tell(stays: report.stays ?? [])
        for check in report.checked ?? [] where !check.asBuilt {
            let what: TerminalText =
                check.status == 200
                ? "shows something else than was built"
                : check.status == 0 ? "does not answer" : "answers with \(check.status)"
            Terminal.printError("warning: \(check.address) \(what)")
        }
        guard !isQuiet, let target = report.target, let sent = report.sent else { return }
        let deleted = report.deleted?.count ?? 0
        let isUpToDate = sent.files + deleted == 0 && report.damage?.isEmpty != false
        let time = String(format: "%.2f", report.seconds ?? 0)
        if report.dryRun == true {
            Terminal.print(
                isUpToDate
                    ? "\(target) is up to date" : "nothing was done, as this was a dry run")
        } else if isUpToDate {
            Terminal.print("\(target) is up to date (build \(report.build ?? "")) in \(time) s")
        } else {
            Terminal.print(
                "published build \(report.build ?? "") to \(target): \(sent.files) files, "
                    + "\(PublishReporter.size(sent.bytes)), \(deleted) deleted in \(time) s")
        }
        if let checked = report.checked, checked.allSatisfy(\.asBuilt) {
            Terminal.print("\(checked.count) addresses fetched: all are as built")
        }
        if let feeds = report.feedsAnnounced { Terminal.print("\(feeds.count) feeds announced") }
        if let pages = report.pagesAnnounced { Terminal.print("\(pages) pages announced") }
    }

    func tell(_ refusals: [Refusal], _ report: PublishReport) {
        if isJSON { return Terminal.report(report) }
        for refusal in refusals {
            Terminal.printError(refusal.message, refusal.advice.withCommand(in: folder))
        }
        Terminal.printError("nothing was published")
    }

    func tell(_ rollback: Rollback, _ target: Target) {
        if isJSON {
            var report = PublishReport()
            report.stays = rollback.stays
            report.passedOver = rollback.passedOver
            report.target = Redaction.address(target.name)
            report.build = rollback.to.build
            return Terminal.report(report)
        }
        for id in rollback.passedOver {
            Terminal.printError("warning: \(PublishObstacle.passedOver(id))")
        }
        tell(stays: rollback.stays)
        if !isQuiet { Terminal.print("\(target.name) shows \(rollback.to.id) again") }
    }

    func tell(history: [Publication]) {
        if isJSON {
            var report = PublishReport()
            report.publishes = history.map {
                .init(
                    id: $0.id, build: $0.build, current: $0.isCurrent, files: $0.files,
                    foreign: $0.isForeign, damaged: $0.isDamaged)
            }
            return Terminal.report(report)
        }
        if history.isEmpty { Terminal.print("nothing was published yet") }
        for entry in history {
            let what: TerminalText =
                entry.isForeign ? "somebody else's commit, and no publish" : "build \(entry.build)"
            let damage = entry.isDamaged ? "  damaged: somebody changed its files" : ""
            Terminal.print("\(entry.isCurrent ? "*" : " ") \(entry.id)  \(what)\(damage)")
        }
    }

    /// Any error, and how the program ends for it.
    func tell(_ error: any Error) -> Terminal.Ending {
        endProgress()
        switch error {
        case let problems as Problems:
            BuildReporter(folder: folder, isJSON: isJSON, isQuiet: isQuiet).tell(problems)
            return .of(problems)
        case let refusals as Refusals:
            var report = PublishReport()
            report.refuse(refusals.all, of: folder)
            tell(refusals.all, report)
            return .contentHasProblems
        case let obstacle as PublishObstacle:
            printError(obstacle.message, obstacle.advice)
        case let bad as BadArgument:
            printError(bad.message, bad.advice)
        default:
            printError("\(error)", nil)
        }
        return .cannotRun
    }

    private func printError(_ message: String, _ advice: String?) {
        let advice = advice?.withCommand(in: folder)
        if isJSON {
            var report = PublishReport()
            report.ok = false
            report.problems = [.init(severity: "error", message: message, advice: advice)]
            return Terminal.report(report)
        }
        Terminal.printError(message, advice)
    }

    /// `431 KB`
    static func size(_ bytes: Int) -> String {
        if bytes < 1000 { return "\(bytes) B" }
        let units = ["KB", "MB", "GB"]
        var (value, unit) = (Double(bytes) / 1000, 0)
        while value >= 1000, unit < 2 { (value, unit) = (value / 1000, unit + 1) }
        return String(format: value < 10 ? "%.1f %@" : "%.0f %@", value, units[unit])
    }
}
