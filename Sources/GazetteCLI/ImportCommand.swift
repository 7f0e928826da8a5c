import ArgumentParser
import Files
import Foundation
import Gazette
import Import

/// `gazette import`.
struct ImportCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Convert a text file into an article.")

    @Argument(help: "The text file.", transform: Given.path)
    var file: String

    @Option(
        help: "The day the text was copied; relative dates are counted from it. (default: today)",
        transform: Given.text)
    var asOf: String?

    @Option(
        help: "The topic, instead of the one named in the text.", transform: Given.text)
    var topic: String?

    @Option(help: "What to do with half-width punctuation next to Chinese characters.")
    var punctuation = Punctuation.keep

    @Option(help: "The digest's folder. (default: .)", transform: Given.path)
    var into = "."

    @Flag(help: "Print the article instead of writing it into Content.")
    var stdout = false

    func run(theme: Theme) async -> Terminal.Ending {
        do {
            let bytes = try read()
            let settings = try? await Folder(at: into).settings()
            let article = try imported(
                bytes, named: file, asOf: try day(in: settings?.zone), options: options(settings))
            if stdout {
                Terminal.show(article.file)
                for line in article.report.unsure { Terminal.printError("unsure: \(line)") }
            } else {
                tell(article, at: try write(article))
            }
            return .fine
        } catch let refusal as ImportRefusal {
            Terminal.printError("\(refusal.description)")
            return .contentHasProblems
        } catch let obstacle as BuildFailure {
            BuildReporter(folder: into).tell(obstacle)
            return .cannotRun
        } catch {
            Terminal.printError("\(error)", nil)
            return .cannotRun
        }
    }

    /// The file, or as much of it as tells that it is too large.
    private func read() throws(BuildFailure) -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: file),
            let data = try? handle.read(upToCount: Limits.imported + 1) ?? Data()
        else { throw .cannotReadFile(file) }
        return [UInt8](data)
    }

    /// What the digest's settings say of articles like this one.
    private func options(_ settings: Settings?) -> Imported.Options {
        let declared = settings?.sources.filter { $0.rights != nil } ?? []
        return Imported.Options(
            topic: topic, punctuation: punctuation,
            sourcesWithRights: Set(
                declared.flatMap { [$0.id.lowercased(), $0.name.lowercased()] }),
            hasDefaultTopic: settings?.defaultTopic != nil)
    }

    /// The day given, else today where the digest is made.
    private func day(in zone: Zone?) throws(BuildFailure) -> Day {
        guard let asOf else { return Moment.today(in: zone) }
        guard let day = Day(asOf) else { throw .badDay(asOf) }
        return day
    }

    /// Writes the article where it belongs; what is there already is never replaced.
    private func write(_ article: Imported) throws(BuildFailure) -> String {
        let (path, place) = ("Content/\(article.path)", into.path("Content/\(article.path)"))
        do throws(SystemError) {
            let digest = try Directory(into)
            guard try digest.status("Content/gazette.yml") != nil else { throw .missing }
            do throws(SystemError) {
                try digest.create(path, article.file)
            } catch {
                guard error == .taken else { throw error }
                let isSame =
                    try digest.read(path, upTo: article.file.count + 1) == article.file
                if !isSame { throw error }
            }
        } catch {
            switch error {
            case .missing: throw .noDigestHere(into)
            case .taken: throw .articleTaken(place)
            default: throw .cannotWriteFile(place, error.reason)
            }
        }
        return place
    }

    private func tell(_ article: Imported, at path: String) {
        Terminal.print("\(path)")
        let report = article.report
        for line in report.done { Terminal.print("  \(line)") }
        let parts: [(TerminalText, [String])] = [
            (
                "unsure, so the article is a draft: delete \"draft: true\" when you have looked at it",
                report.unsure
            ),
            ("for you to decide", report.decisions),
        ]
        for (title, lines) in parts
        where !lines.isEmpty {
            Terminal.print("\(title):")
            for line in lines { Terminal.print("  \(line)") }
        }
    }
}

extension Punctuation: ExpressibleByArgument {}
