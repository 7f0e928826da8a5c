import ArgumentParser
import Files
import Foundation
import Gazette
import Publish

/// Which digest goes where: what `publish` and `publish history` both ask for.
struct PublishPlace: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The folder that holds Content. (default: .)", valueName: "folder"),
        transform: Given.path)
    var words: [String] = []

    @Option(
        help: "The target. Required if gazette.yml names none or several.",
        transform: Given.text)
    var to: String?

    @Option(help: "Publish this folder instead of FOLDER/Site.", transform: Given.path)
    var site: String?

    @Option(
        help: ArgumentHelp("A configuration file for ssh, as for ssh -F.", valueName: "file"),
        transform: Given.path)
    var sshConfig: String?

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
        let settings = try await settings()
        let target = try target(settings.publish)
        var options = options
        options.sshConfig = try sshConfig.map(whole)
        let publishing = try Publishing(to: target, of: folder, state: state(), options: options)
        try publishing.refuseWrongPlace(site: sitePath, base: settings.base)
        return publishing
    }

    /// Where publishing keeps what it must know of its earlier runs.
    private func state() throws -> Directory {
        do {
            return try StateFolder.open(ProcessInfo.processInfo.environment)
        } catch {
            throw PublishObstacle(error)
        }
    }

    /// ssh is not started where the user stands.
    private func whole(_ file: String) throws -> String {
        guard CanonicalPath.identity(file) != nil else {
            throw PublishObstacle.noFile(file)
        }
        return try CanonicalPath.absolute(file)
    }

    /// What earlier versions kept in the digest; nil where there is nothing.
    var oldState: String? {
        let path = folder.path(".gazette/publish")
        return CanonicalPath.identity(path) == nil ? nil : path
    }

    private var sitePath: String { site ?? folder.path(Output.name) }

    private func settings() async throws -> Settings { try await Folder(at: folder).settings() }

    private func target(_ known: [Settings.PublishTarget]) throws -> Target {
        if let to, let named = known.first(where: { $0.name == to }) { return try target(named) }
        if let to {
            // What gazette.yml says of this very place holds here too. A mistake in another entry
            // is not a concern of this one.
            let address = try place(to)
            if let known = known.first(where: { (try? place($0.to)) == address }) {
                return try target(known, isByHand: true)
            }
            let isNewName = !to.contains { "/:".contains($0) } && CanonicalPath.identity(to) == nil
            if isNewName, let near = Settings.PublishTarget.nearest(to: to, among: known) {
                throw PublishObstacle.nearTarget(to, near.name)
            }
            return try Target(address)
        }
        guard known.count == 1 else { throw PublishObstacle.noTarget(known.map(\.name)) }
        return try target(known[0])
    }

    private func target(
        _ known: Settings.PublishTarget, isByHand: Bool = false
    ) throws -> Target {
        try Target(
            name: known.name, isByHand: isByHand, try place(known.to), options: known.options)
    }

    private func place(_ to: String) throws -> String {
        try HomePath.expanded(to, home: HomePath.own)
    }

    /// The site as it was built.
    func site(for target: Target, now: Int) async throws -> BuiltSite {
        let (built, content) = try folders()
        guard let built else { throw PublishObstacle.noBuild(sitePath) }
        return try await BuiltSite.read(
            built, base: try await settings().base, content: content, now: now,
            extra: target.extraFiles)
    }

    /// The folder that was built, if one was, and the one that holds `Content`.
    private func folders() throws(PublishObstacle) -> (BuiltFolder?, Directory) {
        do throws(SystemError) {
            let digest = try Directory(folder)
            if let site { return (try BuiltFolder(at: site), digest) }
            return (try BuiltFolder(of: digest), digest)
        } catch {
            if error == .link, site == nil { throw .siteIsLink(sitePath) }
            throw PublishObstacle(error, at: sitePath)
        }
    }
}
