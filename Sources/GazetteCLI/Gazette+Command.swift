import ArgumentParser
@_exported import Gazette
import Programs
@_exported import Templates

/// Runs the command line, with a theme of your own if you have one.
///
/// A package that builds its site with its own theme is these lines and nothing more:
///
///     import GazetteCLI
///
///     @main struct Daily {
///         static func main() async {
///             await gazette(theme: .standard.card { article, here in
///                 "<p><a href=\"\(here.link(article))\">\(article.title)</a></p>"
///             })
///         }
///     }
///
/// Ends the program: with 0 where all went well, 1 where the content has problems that stopped
/// the work, 2 where Gazette could not run.
public func gazette(theme: Theme) async -> Never {
    StandardFiles.prepare()
    do {
        try Given.refuseControls(in: Array(CommandLine.arguments.dropFirst()))
        var command = try Root.parseAsRoot()
        if let command = command as? any Command { Terminal.end(await command.run(theme: theme)) }
        // Help and the like, which say what they have to say by throwing it.
        try command.run()
        Terminal.end(.fine)
    } catch let bad as BadArgument {
        Terminal.complain(bad.message, bad.advice)
        Terminal.end(.cannotRun)
    } catch {
        let message = TerminalText(lines: Root.fullMessage(for: error))
        let isAnswer = Root.exitCode(for: error) == .success
        if isAnswer { Terminal.say(message) } else { Terminal.complain(message) }
        Terminal.end(isAnswer ? .fine : .cannotRun)
    }
}

/// Runs the command line with the standard theme.
///
/// Not a default value of the above: whoever calls would make that value, and so would have to be
/// compiled anew whenever a theme gains a part, which `swift build` does not see.
public func gazette() async -> Never { await gazette(theme: .standard) }

/// A command of the program.
protocol Command: ParsableCommand {
    /// Does the work, and says how it went.
    func run(theme: Theme) async -> Terminal.Ending
}

/// `gazette` itself.
struct Root: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gazette",
        abstract: "Builds a digest site out of news articles.",
        version: version,
        subcommands: [
            Build.self, New.self, ImportCommand.self, CardsCommand.self, PreviewCommand.self,
            PublishCommand.self,
        ])

    static let version = "0.1.0"
}
