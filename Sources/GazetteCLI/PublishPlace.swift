import ArgumentParser
import Gazette
import Publish

/// Which digest goes where: what `publish` and `publish history` both ask for.
struct PublishPlace: ParsableArguments {
    @Argument(help: "The folder that holds Content.")
    var folder = "."

    @Option(help: "The target. Needed where gazette.yml names none or several.")
    var to: String?

    @Option(help: "Publish what lies here instead of FOLDER/Site.")
    var site: String?

    private func path(_ name: String) -> String { folder == "." ? name : "\(folder)/\(name)" }

    /// What `--to` or `gazette.yml` names.
    func publishing(_ options: Publishing.Options) throws -> Publishing {
        Publishing(
            to: try target(try settings().publish), desks: path(".gazette/publish"), options: options)
    }

    private func settings() throws -> Settings { try Folder(at: folder).settings() }

    private func target(_ known: [Settings.PublishTarget]) throws -> Target {
        if let to, let named = known.first(where: { $0.name == to }) { return try target(named) }
        if let to { return try Target(to) }
        guard known.count == 1 else { throw PublishObstacle.noTarget(known.map(\.name)) }
        return try target(known[0])
    }

    private func target(_ known: Settings.PublishTarget) throws -> Target {
        try Target(name: known.name, known.to, options: known.options)
    }

    /// The site as it was built.
    func site(for target: Target) async throws -> BuiltSite {
        let path = self.site ?? path("Site")
        guard let built = BuiltFolder(at: path) else { throw PublishObstacle.noBuild(path) }
        return try await BuiltSite.read(
            built, base: try settings().base, content: self.path("Content"),
            extra: target.extraFiles)
    }
}

/// `gazette publish history`.
struct PublishHistory: Command {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "List what was published, the newest first.")

    @OptionGroup var place: PublishPlace

    @Flag(help: "Print the list for programs, as JSON.")
    var json = false

    func run(theme: Theme) async -> Terminal.Ending {
        let teller = PublishTeller(isJSON: json, isQuiet: false)
        do {
            teller.tell(history: try await place.publishing(Publishing.Options()).history())
            return .fine
        } catch {
            return teller.tell(error)
        }
    }
}
