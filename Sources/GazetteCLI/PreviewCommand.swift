import ArgumentParser
import Gazette
import Preview

/// `gazette preview`.
struct PreviewCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show the site while you write it.",
        discussion: """
            Serves the site to this machine and follows what you save: the page in the browser is \
            the new one at once, with its errors on it. Drafts and articles of days to come show, \
            marked. Nothing is written. Where the program lies in its own package, a change of its \
            templates compiles it anew. Ctrl-C ends it.
            """)

    @Argument(help: "The folder that holds Content. (default: .)", transform: Given.path)
    var folder = "."

    @Option(
        help: "The port to serve at; 0 for any that is free. (default: 1605, or the next)",
        transform: Given.port)
    var port: UInt16?

    @Option(
        help:
            "The address of this machine to serve at; 0.0.0.0 lets others in. (default: 127.0.0.1)",
        transform: Given.text)
    var host = "127.0.0.1"

    @Flag(help: "Open the site in the browser.")
    var open = false

    @Option(
        help: "Show it as of this date or moment, in the site's time zone.", transform: Given.text)
    var now: String?

    @Flag(help: "Print nothing but the address and problems.")
    var quiet = false

    func run(theme: Theme) async -> Terminal.Ending {
        // It ends the program itself: whoever waits for it may stand behind thousands of articles
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
