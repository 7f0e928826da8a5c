import ArgumentParser
import Foundation
import Gazette
import Publish

/// `gazette publish`.
struct PublishCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Publish the built site.",
        discussion: """
            Publishes what gazette build wrote; it does not build. A target is a name from \
            publish: in gazette.yml, a folder, git+https://host/repo.git#branch, \
            rsync://user@host:port/path or rclone:remote:path. gazette publish history [<folder>] \
            lists what was published, the newest first.

            The exit code is 0 on success, also after a dry run that found changes; 1 if a check \
            refuses to publish or the content has errors; 2 if the target cannot be published to.
            """)

    @OptionGroup var place: PublishPlace

    @Flag(help: "Show what would change, without changing anything.")
    var dryRun = false

    @Option(
        help: ArgumentHelp(
            "Publish even if this check refuses. The message names the check.", valueName: "check"),
        transform: Given.text)
    var allow: [String] = []

    @Flag(help: "Overwrite a git branch that has diverged.")
    var force = false

    @Flag(help: "Remove the lock of a publish that has crashed.")
    var breakLock = false

    @Flag(help: "Roll back to the previous publish, or to the one given with --id.")
    var rollback = false

    @Option(
        help: "The publish to roll back to, from gazette publish history.",
        transform: Given.text)
    var id: String?

    @Flag(help: "Fetch a few changed pages afterwards and compare them with the build.")
    var verify = false

    @Flag(help: "Notify the target's WebSub hub of changed feeds.")
    var ping = false

    @Flag(
        help:
            "Notify search engines of changed pages through IndexNow; set the key in INDEXNOW_KEY.")
    var indexNow = false

    @Flag(help: "Print the command line of each program that is started.")
    var verbose = false

    @Flag(help: "Print the report as JSON.")
    var json = false

    @Flag(help: "Print only problems.")
    var quiet = false

    func run(theme: Theme) async -> Terminal.Ending {
        let reporter = PublishReporter(folder: place.folder, isJSON: json, isQuiet: quiet)
        do {
            try place.refuseTooMuch()
            let publishing = try await place.publishing(options(reporter))
            if let old = place.oldState { reporter.warn(.oldState(old)) }
            if place.asksForHistory {
                reporter.tell(history: try await publishing.history())
                return .fine
            }
            if rollback || id != nil {
                reporter.tell(try await publishing.rollBack(to: id), publishing.target)
                return .fine
            }
            return try await publish(publishing, reporter)
        } catch {
            return reporter.tell(error)
        }
    }

    private func options(_ reporter: PublishReporter) throws -> Publishing.Options {
        var options = Publishing.Options()
        for word in allow {
            guard let reason = Guard(rawValue: word) else {
                throw PublishObstacle.unknownGuard(word)
            }
            options.allowed.insert(reason)
        }
        (options.breaksLock, options.forces) = (breakLock, force)
        options.tool = "gazette \(Root.version)"
        // The clock shows in locks, so that people know how long somebody has been at it.
        options.now = Moment.now
        if verbose { options.hears = reporter.tell(starting:) }
        return options
    }

    private func publish(
        _ publishing: Publishing, _ reporter: PublishReporter
    ) async throws -> Terminal.Ending {
        let began = ContinuousClock.now
        let site = try await place.site(for: publishing.target, now: Moment.now)
        let plan = try await publishing.plan(site)
        let refusals = publishing.refusals(plan, of: site)
        var report = PublishReport(plan, publishing.target, dryRun: dryRun)
        report.refuse(refusals, of: place.folder)
        reporter.show(plan, publishing.target, isDry: dryRun)
        guard refusals.isEmpty else {
            reporter.tell(refusals, report)
            return .contentHasProblems
        }
        report.stays = plan.stays
        if !dryRun, !plan.isEmpty || plan.hasLeftovers {
            report.stays = try await publishing.apply(
                plan, of: site, progress: reporter.progress)
            reporter.endProgress()
        }
        report.took(began.duration(to: .now) / .seconds(1))
        let isFine = dryRun ? true : try await follow(plan, site, publishing, &report, reporter)
        reporter.tell(report)
        return isFine ? .fine : .cannotRun
    }

    /// What comes after a publish, where it was asked for.
    private func follow(
        _ plan: Plan, _ site: BuiltSite, _ publishing: Publishing, _ report: inout PublishReport,
        _ reporter: PublishReporter
    ) async throws -> Bool {
        if plan.isEmpty { return true }
        if verify || publishing.target.isReachable {
            report.checked = try await publishing.check(plan, of: site).map(
                PublishReport.Check.init)
        }
        if ping {
            guard let hub = publishing.target.hub else { throw PublishObstacle.noHub }
            report.feedsAnnounced = try await publishing.announce(plan, of: site, toHub: hub)
        }
        if indexNow {
            let environment = ProcessInfo.processInfo.environment
            guard let key = environment["INDEXNOW_KEY"] else { throw PublishObstacle.noKey }
            report.pagesAnnounced = try await publishing.indexNow(
                plan, of: site, key: key,
                endpoint: environment["INDEXNOW_ENDPOINT"] ?? "https://api.indexnow.org/indexnow")
        }
        return report.checked?.allSatisfy(\.asBuilt) ?? true
    }
}
