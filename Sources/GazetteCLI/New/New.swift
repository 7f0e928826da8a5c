import ArgumentParser
import Foundation
import Gazette

/// `gazette new`.
struct New: Command {
    static let configuration = CommandConfiguration(
        abstract: "Make a folder with a digest that builds at once.")

    @Argument(help: "The folder to make.")
    var folder: String

    @Option(help: "The language to begin in: en, zh-Hans or zh-Hant.")
    var lang = "en"

    @Option(help: "Add what a host needs: github, netlify or cloudflare.")
    var host: HostFiles?

    func run(theme: Theme) async -> Terminal.Ending {
        do throws(Obstacle) {
            try refuseTakenFolder()
            let today = Zone.utc.day(at: Int(Date().timeIntervalSince1970))
            let starter = Starter(language: lang, zone: zone, today: today)
            let name = folder.split(separator: "/").last.map(String.init) ?? "digest"
            for (path, text) in starter.files + (host?.files(name: name) ?? []) {
                try write(text, to: folder.path(path))
            }
        } catch {
            Terminal.complain("error: \(error.message)\(error.advice.map { "\n  \($0)" } ?? "")")
            return .cannotRun
        }
        Terminal.say(
            """
            \(folder) is ready.
              see it while you write: gazette preview \(folder) --open
              build it: gazette build \(folder)
            """)
        if let host { Terminal.say(host.advice) }
        return .fine
    }

    /// The machine's own zone where it has a name, else the language's.
    private var zone: String {
        let own = TimeZone.current.identifier
        if own.contains("/"), !own.hasPrefix("Etc/") { return own }
        return lang == "zh-Hant" ? "Asia/Taipei" : lang.hasPrefix("zh") ? "Asia/Shanghai" : "UTC"
    }

    private func refuseTakenFolder() throws(Obstacle) {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        guard (names ?? []).allSatisfy({ $0.hasPrefix(".") }) else { throw .folderTaken(folder) }
    }

    private func write(_ text: String, to path: String) throws(Obstacle) {
        do {
            let file = URL(fileURLWithPath: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        } catch {
            throw .cannotWriteFile(path, (error as NSError).localizedFailureReason ?? "\(error)")
        }
    }
}
