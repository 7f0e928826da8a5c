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
///             await gazette(theme: .standard.card { article, context in
///                 "<p><a href=\"\(context.link(article))\">\(article.title)</a></p>"
///             })
///         }
///     }
///
/// Ends the program: with 0 where all went well, 1 where the content has problems that stopped
/// the work, 2 where Gazette could not run.
public func gazette(theme: Theme) async -> Never {
    StandardFiles.prepare()
    do {
        // Linux tells a program its arguments by a file of /proc.
        if CommandLine.arguments.isEmpty || CommandLine.argc == 0 {
            Terminal.printError(
                "gazette cannot read its arguments", "mount /proc, from which they are read")
            Terminal.end(.cannotRun)
        }
        try Given.refuseControls(in: Array(CommandLine.arguments.dropFirst()))
        var command = try Root.parseAsRoot()
        if let obstacle = AddressSpace.obstacle {
            BuildReporter(folder: ".").tell(obstacle)
            Terminal.end(.cannotRun)
        }
        if let command = command as? any Command { Terminal.end(await command.run(theme: theme)) }
        // Help and the like, which say what they have to say by throwing it.
        try command.run()
        Terminal.end(.fine)
    } catch let bad as BadArgument {
        Terminal.printError(bad.message, bad.advice)
        Terminal.end(.cannotRun)
    } catch {
        // What cannot be read may be quoted, and it may be an address with any password.
        let words = CommandLine.arguments.dropFirst()
        let message = words.reduce(Root.fullMessage(for: error)) { message, word in
            let clean = Redaction.address(word)
            return clean == word ? message : message.replacing(word, with: clean)
        }
        let isAnswer = Root.exitCode(for: error) == .success
        let text = TerminalText(lines: message)
        if isAnswer { Terminal.print(text) } else { Terminal.printError(text) }
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
        abstract: "Build a digest site from news articles.",
        version: version,
        subcommands: [
            Build.self, New.self, ImportCommand.self, CardsCommand.self, PreviewCommand.self,
            PublishCommand.self,
        ])

    static let version = "0.1.0"
}
