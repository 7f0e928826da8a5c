import ArgumentParser
import Files
import Gazette
import Publish

/// Which digest goes where: what `publish` and `publish history` both ask for.
struct PublishPlace: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The folder that holds Content. (default: .)", valueName: "folder"),
        transform: Given.path)
    var words: [String] = []

    @Option(
        help: "The target. Needed where gazette.yml names none or several.",
        transform: Given.text)
    var to: String?

    @Option(help: "Publish what lies here instead of FOLDER/Site.", transform: Given.path)
    var site: String?

    /// Whether the first word is not a folder but a question. A subcommand would do, were it not
    /// that its folder and this one's would be told apart by nothing.
    var asksForHistory: Bool { words.first == "history" }

    var folder: String { (asksForHistory ? words.dropFirst() : words[...]).first ?? "." }

    func refuseTooMuch() throws {
        let folders = asksForHistory ? words.dropFirst() : words[...]
        if folders.count > 1 { throw PublishObstacle.oneFolder(folders[folders.startIndex + 1]) }
    }

    /// What `--to` or `gazette.yml` names.
    func publishing(_ options: Publishing.Options) async throws -> Publishing {
        Publishing(
            to: try target(try await settings().publish), desks: folder.path(".gazette/publish"),
            options: options)
    }

    private func settings() async throws -> Settings { try await Folder(at: folder).settings() }

    private func target(_ known: [Settings.PublishTarget]) throws -> Target {
        if let to, let named = known.first(where: { $0.name == to }) { return try target(named) }
        if let to { return try Target(try place(to)) }
        guard known.count == 1 else { throw PublishObstacle.noTarget(known.map(\.name)) }
        return try target(known[0])
    }

    private func target(_ known: Settings.PublishTarget) throws -> Target {
        try Target(name: known.name, try place(known.to), options: known.options)
    }

    private func place(_ to: String) throws -> String {
        try HomePath.expanded(to, home: HomePath.own)
    }

    /// The site as it was built.
    func site(for target: Target) async throws -> BuiltSite {
        let path = self.site ?? folder.path("Site")
        guard let built = try BuiltFolder(at: path) else { throw PublishObstacle.noBuild(path) }
        return try await BuiltSite.read(
            built, base: try await settings().base, content: try Directory(folder),
            now: Moment.now * 1_000_000_000, extra: target.extraFiles)
    }
}
