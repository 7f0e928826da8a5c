import ArgumentParser
import Cards
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

    @Argument(help: "The folder that holds Content.")
    var folder = "."

    func run(theme: Theme) async -> Terminal.Ending {
        do {
            let clock = Int(Date().timeIntervalSince1970)
            let wanted = try await wantedCards(
                Folder(at: folder), theme: theme, options: BuildOptions(now: { _ in clock }))
            let drawing = try Drawing()
            let (drawn, removed) = try draw(wanted, with: drawing)
            Terminal.say("\(wanted.count) cards: \(drawn) drawn, \(removed) removed")
            return .fine
        } catch let problems as Problems {
            BuildTeller(folder: folder).tell(problems)
            return .contentHasProblems
        } catch let missing as Drawing.Missing {
            Terminal.complain(
                "error: \(missing.name) is missing, which draws the cards\n"
                    + "  install Pango, on Debian: apt install libpangocairo-1.0-0")
            return .cannotRun
        } catch {
            Terminal.complain("error: \(error.localizedDescription)")
            return .cannotRun
        }
    }

    private func draw(_ cards: [Card], with drawing: Drawing) throws -> (drawn: Int, removed: Int) {
        let place = URL(fileURLWithPath: folder.path("Content/static/\(Card.folder)"))
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let there = Set(try FileManager.default.contentsOfDirectory(atPath: place.path))
        let wanted = Dictionary(
            cards.map { ($0.path.split(separator: "/").last.map(String.init) ?? "", $0) }
        ) { first, _ in first }
        for (name, card) in wanted where !there.contains(name) {
            try Data(drawing.png(card)).write(to: place.appendingPathComponent(name))
        }
        let stale = there.filter { wanted[$0] == nil && $0.hasSuffix(".png") }
        for name in stale {
            try FileManager.default.removeItem(at: place.appendingPathComponent(name))
        }
        return (wanted.keys.filter { !there.contains($0) }.count, stale.count)
    }
}
