import ArgumentParser
import Cards
import Files
import Foundation
import Gazette

/// `gazette cards`.
struct CardsCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "cards",
        abstract: "Draw the pictures that stand for pages where they are shared.",
        discussion: """
            Draws one for each edition and article without a picture of its own into \
            Content/static/cards, and removes those that no page shows any more. It needs Pango \
            (on Debian libpangocairo-1.0-0) and, for Chinese, fonts such as fonts-noto-cjk.
            """)

    @Argument(help: "The folder that holds Content. (default: .)", transform: Given.path)
    var folder = "."

    func run(theme: Theme) async -> Terminal.Ending {
        do {
            let clock = Int(Date().timeIntervalSince1970)
            let wanted = try await wantedCards(
                Folder(at: folder), theme: theme, options: BuildOptions(now: { _ in clock }))
            let drawing = try Drawing()
            let outcome = try CardFolder(of: Directory(folder)).update(
                to: wanted, png: drawing.png)
            if let first = outcome.left.first {
                Terminal.printError(
                    "warning: \(count(outcome.left.count, "card")) that no page shows "
                        + "(\(first)\(outcome.left.count > 1 ? ", …" : "")) is not as it was drawn\n"
                        + "  remove it from Content/static/\(SocialCard.folder) if nothing else needs it"
                )
            }
            Terminal.print(
                "\(wanted.count) cards: \(outcome.drawn) drawn, \(outcome.removed) removed")
            return .fine
        } catch let problems as Problems {
            BuildReporter(folder: folder).tell(problems)
            return .of(problems)
        } catch let missing as Drawing.Missing {
            Terminal.printError(
                "\(missing.name) is missing, which draws the cards",
                "install Pango, on Debian: apt install libpangocairo-1.0-0")
            return .cannotRun
        } catch let error as SystemError {
            Terminal.printError(
                "\(folder.path("Content/static/\(SocialCard.folder)")) cannot be written: \(error.reason)",
                nil)
            return .cannotRun
        } catch {
            Terminal.printError("\(error)", nil)
            return .cannotRun
        }
    }
}
