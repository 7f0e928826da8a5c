import ArgumentParser
import Gazette
import Preview

/// `gazette preview`.
struct PreviewCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Serve the site locally and update it as you edit.",
        discussion: """
            Serves the site to this machine. Whenever you save a file, the page in the browser \
            updates; errors appear on the page. Drafts and future articles are shown and marked. \
            Nothing is written to disk. When gazette runs from its package's build folder, saving \
            a template recompiles it; compile errors appear on the page. Press Ctrl-C to stop.
            """)

    @Argument(help: "The folder that holds Content. (default: .)", transform: Given.path)
    var folder = "."

    @Option(
        help: "The port to serve on; 0 picks a free one. (default: 1605, or the next free one)",
        transform: Given.port)
    var port: UInt16?

    @Option(
        help:
            "The address to listen on; 0.0.0.0 lets other machines in. (default: 127.0.0.1)",
        transform: Given.text)
    var host = "127.0.0.1"

    @Flag(help: "Open the site in the browser.")
    var open = false

    @Option(
        help: "Show the site as of this date or time, in its time zone.", transform: Given.text)
    var now: String?

    @Flag(help: "Print only the address and problems.")
    var quiet = false

    func run(theme: Theme) async -> Terminal.Ending {
        // It ends the program itself: whoever waits for it may be behind thousands of articles
        // that wait to be parsed.
        let previewing = Task<Terminal.Ending, Never>(priority: .high) {
            Terminal.end(await preview(theme))
        }
        return await previewing.value
    }

    private func preview(_ theme: Theme) async -> Terminal.Ending {
        let reporter = PreviewReporter(folder: folder, isQuiet: quiet, opens: open)
        do {
            let options = BuildOptions(
                now: try Moment.of(now), showsDrafts: true, showsFuture: true)
            var previewing = Previewing(
                of: folder, theme: theme, options: options, since: Moment.now
            ) { [self] in
                arguments(at: $0)
            }
            (previewing.host, previewing.port) = (host, port)
            try await previewing.run(reporter.tell)
            return .fine
        } catch {
            return reporter.tell(error)
        }
    }

    /// What a program that was compiled anew is started with: the browser is open already.
    private func arguments(at port: UInt16) -> [String] {
        ["preview", folder, "--port", String(port), "--host", host]
            + (now.map { ["--now", $0] } ?? []) + (quiet ? ["--quiet"] : [])
    }
}
