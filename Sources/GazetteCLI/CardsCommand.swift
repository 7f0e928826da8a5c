import ArgumentParser
import Cards
import Files
import Foundation
import Gazette

/// `gazette cards`.
struct CardsCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "cards",
        abstract: "Draw the preview pictures that are shown when a page is shared.",
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
            let outcome = try await CardFolder(of: Directory(folder)).update(
                to: wanted, by: .current(now: clock), png: drawing.png)
            tell(left: outcome.left)
            Terminal.print(
                "\(count(wanted.count, "card")): \(outcome.drawn) drawn, \(outcome.removed) removed"
            )
            return .fine
        } catch let problems as Problems {
            BuildReporter(folder: folder).tell(problems)
            return .of(problems)
        } catch let missing as Drawing.Missing {
            Terminal.printError(
                "\(missing.name) is missing, which draws the cards",
                "install Pango, on Debian: apt install libpangocairo-1.0-0")
            return .cannotRun
        } catch {
            tell(error)
            return .cannotRun
        }
    }

    private var place: String { folder.path("Content/static/\(SocialCard.folder)") }

    private func tell(_ error: any Error) {
        switch error {
        case let error as SystemError:
            Terminal.printError("\(place) cannot be written: \(error.reason)", nil)
        case let foreign as CardFolder.ForeignList:
            Terminal.printError(
                "\(foreign.path) is not a list of cards as this version of Gazette writes it",
                "move it away; cards that were drawn before then stay until you remove them")
        case FileLock.Refusal.held(let holder):
            Terminal.printError(
                "cards are being drawn into \(place) by \(holder.name)", "wait until that is done")
        case FileLock.Refusal.heldByOrphan:
            Terminal.printError(
                "cards are being drawn into \(place) by a program that does not say its name",
                "wait until that is done")
        case FileLock.Refusal.cannotWrite(let path, let reason):
            Terminal.printError("\(path) cannot be written: \(reason)", nil)
        default: Terminal.printError("\(error)", nil)
        }
    }

    /// Names files that look like cards and are not as any was drawn.
    private func tell(left: [String]) {
        guard !left.isEmpty else { return }
        let isOne = left.count == 1
        let more = left.count > 20 ? " and \(left.count - 20) more" : ""
        Terminal.printError(
            "warning: \(count(left.count, "card")) that no page shows \(isOne ? "is" : "are") not as "
                + "\(isOne ? "it was" : "they were") drawn: "
                + "\(left.prefix(20).joined(separator: ", "))\(more)\n"
                + "  remove \(isOne ? "it" : "them") from \(place) if nothing else needs "
                + "\(isOne ? "it" : "them")")
    }
}
