import ArgumentParser
import Files
import Foundation
import Gazette

/// `gazette new FOLDER`.
struct NewDigest: Command {
    static let configuration = CommandConfiguration(
        commandName: "folder",
        abstract: "Create a folder with a new digest that is ready to build.")

    @Argument(help: "The folder to create.", transform: Given.path)
    var folder: String

    @Option(
        help: "The language of the new digest: \(Given.starterLanguages). (default: en)",
        transform: Given.starterLanguage)
    var lang = "en"

    @Option(help: "Add what a host needs: github, netlify or cloudflare.")
    var host: StarterHostFiles?

    func run(theme: Theme) async -> Terminal.Ending {
        do throws(BuildFailure) {
            let today = Moment.today(in: Zone(named: zone))
            let starter = Starter(language: lang, zone: zone, today: today)
            let name = folder.split(separator: "/").last.map(String.init) ?? "digest"
            try write(starter.files + (host?.files(name: name) ?? []))
        } catch {
            Terminal.printError(error.message, error.advice)
            return .cannotRun
        }
        Terminal.print(
            """
            \(folder) is ready.
              see it while you write: \(ShellCommand.gazette("preview", in: folder, "--open"))
              build it: \(ShellCommand.gazette("build", in: folder))
            """)
        if let host { Terminal.print("\(host.advice)") }
        return .fine
    }

    /// The machine's own zone where it has a name, else the language's.
    private var zone: String {
        let own = TimeZone.current.identifier
        if own.contains("/"), !own.hasPrefix("Etc/") { return own }
        return NewDigest.zones[Language(lang).wordsTag] ?? "UTC"
    }

    /// Zones of languages that are at home in one.
    private static let zones = [
        "zh-Hans": "Asia/Shanghai", "zh-Hant": "Asia/Taipei", "ja": "Asia/Tokyo",
        "ko": "Asia/Seoul", "de": "Europe/Berlin", "ru": "Europe/Moscow", "he": "Asia/Jerusalem",
    ]

    /// Writes the files of a new digest. What a run that was stopped has written already stays;
    /// anything else in the folder is a reason to stay away.
    private func write(_ files: [(String, String)]) throws(BuildFailure) {
        do throws(SystemError) {
            let directory = try Directory.making(folder)
            var missing = Dictionary(files.map { ($0.0, Array($0.1.utf8)) }) { first, _ in first }
            var found: [String] = []
            try collect("", in: directory, &found)
            for path in found where !path.hasPrefix(".") || missing[path] != nil {
                guard let bytes = missing.removeValue(forKey: path),
                    try directory.read(path, upTo: bytes.count + 1) == bytes
                else { throw SystemError.taken }
            }
            for (path, text) in files where missing[path] != nil {
                try directory.create(path, Array(text.utf8))
            }
        } catch {
            throw error == .taken
                ? .folderTaken(folder) : .cannotWriteFile(folder, error.reason)
        }
    }

    /// Everything in a folder but for folders.
    private func collect(
        _ path: String, in directory: Directory, _ found: inout [String]
    ) throws(SystemError) {
        for entry in try directory.entries(path) {
            let inner = path.isEmpty ? entry.name : path + "/" + entry.name
            // A repository's own folder is no reason to stay away, and none to look into.
            if entry.kind == .folder {
                if inner == ".git" { continue }
                try collect(inner, in: directory, &found)
            } else {
                found.append(inner)
            }
        }
    }
}
