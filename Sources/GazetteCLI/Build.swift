import ArgumentParser
import Files
import Foundation
import Gazette

/// `gazette build`.
struct Build: Command {
    static let configuration = CommandConfiguration(
        abstract: "Build the site from Content into Site.")

    @Argument(help: "The folder that holds Content. (default: .)", transform: Given.path)
    var folder = "."

    @Option(help: "Write the site to this folder instead of FOLDER/Site.", transform: Given.path)
    var output: String?

    @Option(
        name: .customLong("base-url"), help: "Build for this address instead of base_url.",
        transform: Given.text)
    var baseURL: String?

    @Option(
        help: "Build as of this date or time, in the site's time zone.", transform: Given.text)
    var now: String?

    @Flag(help: "Show drafts.")
    var drafts = false

    @Flag(help: "Overwrite files in the site that were changed after the last build.")
    var overwrite = false

    @Flag(help: "Treat warnings as errors: do not build if there are any.")
    var strict = false

    @Flag(help: "Print the report as JSON.")
    var json = false

    @Flag(help: "Print only problems.")
    var quiet = false

    func run(theme: Theme) async -> Terminal.Ending {
        let line = ProgressLine(isQuiet: quiet || json)
        let began = ContinuousClock.now
        let result = await result(theme, line.progress)
        let ended = ContinuousClock.now
        let time = BuildTime(began: began, phases: await line.end(), ended: ended)
        let reporter = BuildReporter(folder: folder, isJSON: json, isQuiet: quiet)
        switch result {
        case .success(let report):
            let numbers = NumberReporter(folder: folder, isQuiet: quiet || json)
            // What is not built for readers, or not as of now, gives no number away.
            if !drafts, now == nil { numbers.keep(report.newNumbers, began: report.began) }
            reporter.tell(report, time, site: output ?? siteFolder)
            // The system takes back the memory of a program that has ended, all at once.
            withExtendedLifetime(report) { Terminal.end(.fine) }
        case .failure(let problems as Problems):
            reporter.tell(problems)
            return .of(problems)
        case .failure(let obstacle as BuildFailure):
            reporter.tell(obstacle)
            return .cannotRun
        case .failure(let error):
            Terminal.printError("\(error)", nil)
            return .cannotRun
        }
    }

    private var siteFolder: String { folder.path(Output.name) }

    private func result(_ theme: Theme, _ progress: BuildProgress) async -> Result<
        BuildReport, any Error
    > {
        do {
            let options = BuildOptions(
                now: try Moment.of(now), showsDrafts: drafts, isStrict: strict,
                base: try base(), progress: progress)
            return .success(
                try await build(
                    Folder(at: folder), into: place(), theme: theme, options: options))
        } catch {
            return .failure(error)
        }
    }

    private func place() throws(BuildFailure) -> Output {
        let holder = Holder.current(now: Moment.now)
        guard let output else {
            return try Output(of: folder, holder: holder, overwrites: overwrite)
        }
        return try Output(output, of: folder, holder: holder, overwrites: overwrite)
    }

    private func base() throws(BuildFailure) -> BaseURL? {
        guard let baseURL else { return nil }
        guard let base = BaseURL(baseURL) else { throw .badBase(baseURL) }
        return base
    }
}
