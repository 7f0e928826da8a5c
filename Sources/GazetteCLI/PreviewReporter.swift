import Foundation
import Gazette
import Preview

/// Tells how a preview goes.
struct PreviewReporter: Sendable {
    let folder: String
    let isQuiet: Bool
    /// Whether to show it in the browser.
    let opens: Bool

    /// How many warnings are shown in full.
    private static let most = 5

    func tell(_ event: PreviewEvent) {
        switch event {
        case .serving(let address, let isOpen):
            if isOpen {
                Terminal.printError(
                    "warning: whoever reaches this machine can read drafts and articles of days to "
                        + "come\n  leave out --host to keep the preview to yourself")
            }
            Terminal.print("previewing \(folder) at \(address) (Ctrl-C ends it)")
            if opens, !Browser.open(address) {
                Terminal.printError("warning: no browser opens here; go to \(address)")
            }
        case .shown(let files, let articles, let early, let waiting, let warnings, let seconds):
            // Whoever watches sees what they have just saved; a pipe has nobody to tell.
            guard !isQuiet, files.isEmpty || Terminal.isWatched else { return }
            if files.isEmpty { show(warnings) }
            let time = String(format: "%.2f", seconds)
            let hidden = early > 0 ? ", \(early) of them for nobody else yet" : ""
            let what = files.isEmpty ? "\(count(articles, "article"))\(hidden)" : named(files)
            Terminal.print("\(what): shown after \(time) s")
            if files.isEmpty, waiting > 0 { Terminal.print(BuildReporter.waiting(waiting)) }
        case .kept(let problems, let hasPages):
            let errors = problems.filter { $0.severity == .error }
            for problem in errors { Terminal.printError(problem.seen(from: folder).text) }
            let so: TerminalText =
                hasPages ? "the pages stay as they were" : "there is nothing to show yet"
            Terminal.printError("\(count(errors.count, "error")); \(so)")
        case .compiling:
            if !isQuiet { Terminal.print("compiling the templates") }
        case .refused(let output):
            Terminal.printError(
                "\(TerminalText(lines: output))\nthe templates do not compile; the pages stay as they were"
            )
        }
    }

    func tell(_ error: any Error) -> Terminal.Ending {
        let (message, advice): (String, String?) =
            switch error {
            case let obstacle as PreviewObstacle: (obstacle.message, obstacle.advice)
            case let obstacle as BuildFailure: (obstacle.message, obstacle.advice)
            default: ("\(error)", nil)
            }
        Terminal.printError(message, advice)
        return .cannotRun
    }

    private func show(_ warnings: [Problem]) {
        for problem in warnings.prefix(PreviewReporter.most) {
            Terminal.printError(problem.seen(from: folder).text)
        }
        let more = warnings.count - PreviewReporter.most
        if more > 0 {
            let command = ShellCommand.gazette("build", in: folder)
            Terminal.printError("and \(count(more, "more warning")); \(command) lists more")
        }
    }

    private func named(_ files: [String]) -> String {
        let first = folder.seen(files[0])
        return files.count == 1 ? first : "\(first) and \(files.count - 1) more"
    }
}
