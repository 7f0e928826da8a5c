import Files
import Programs

/// A branch of a git repository, as GitHub Pages and others serve it. One commit a publish.
struct GitHost: Host {
    let url: String
    let branch: String
    let desk: Desk
    let retry: Retry
    /// Whether a branch that went elsewhere is overwritten.
    let forces: Bool

    private var remote: String { "refs/heads/\(branch)" }
    private static let tracked = "refs/gazette/target"

    // MARK: - Git

    private func program() async throws -> Program {
        let folder = desk.path + "/git"
        var git = try Program("git", at: desk, adding: ["GIT_TERMINAL_PROMPT": "0"])
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] { git.environment[name] = nil }
        if !FileSystem.exists(folder + "/HEAD") {
            FileSystem.remove(folder)
            let outcome = try await git.run(["init", "--quiet", "--bare", "--", folder])
            guard outcome.isFine else { throw PublishObstacle.program("git", outcome) }
        }
        git.environment["GIT_DIR"] = folder
        git.environment["GIT_INDEX_FILE"] = desk.path + "/tmp/index"
        return git
    }

    @discardableResult
    private func run(
        _ git: Program, _ arguments: [String], input: [UInt8]? = nil
    ) async throws -> String {
        let outcome = try await git.run(arguments, input: input)
        guard outcome.isFine else { throw PublishObstacle.program("git", outcome) }
        return outcome.text.trimmed
    }

    /// The commit that the branch is at, fetched; nil where there is no such branch.
    private func fetch(_ git: Program, whole: Bool = false) async throws -> String? {
        let heads = try await retry.run(git, ["ls-remote", "--quiet", "--", url, remote])
        guard heads.isFine else { throw PublishObstacle.program("git", heads) }
        guard let commit = heads.text.split(whereSeparator: \.isWhitespace).first.map(String.init)
        else { return nil }
        // What this desk has pushed it need not fetch.
        let known = try await git.run(["rev-parse", "--verify", "--quiet", GitHost.tracked])
        if !whole, known.text.trimmed == commit { return commit }
        let isShallow = FileSystem.exists(desk.path + "/git/shallow")
        let depth = whole ? (isShallow ? ["--unshallow"] : []) : ["--depth=1"]
        let fetched = try await retry.run(
            git,
            ["fetch", "--quiet", "--no-tags"] + depth
                + ["--", url, "+\(remote):\(GitHost.tracked)"])
        guard fetched.isFine else { throw PublishObstacle.program("git", fetched) }
        return commit
    }

    // MARK: - Publishing

    func standing() async throws -> Standing {
        let git = try await program()
        guard let commit = try await fetch(git) else { return Standing(manifest: nil, token: "") }
        let list = try await git.run(["ls-tree", "-r", "-l", "-z", commit])
        var sizes: [String: Int] = [:]
        for line in list.text.split(separator: "\0") {
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2 else { continue }
            sizes[String(parts[1])] = parts[0].split(separator: " ").last.flatMap { Int($0) } ?? 0
        }
        var standing = Standing(manifest: nil, token: commit)
        if sizes.removeValue(forKey: Names.manifest) != nil {
            let blob = try await git.run(["cat-file", "blob", "\(commit):\(Names.manifest)"])
            guard let manifest = Manifest(blob.output) else {
                throw PublishObstacle.unknownManifest(blob.output.count)
            }
            standing.manifest = manifest
        }
        standing.strangers = sizes.filter { standing.known($0.key) == nil }
        return standing
    }

    /// A push that is not a fast-forward is refused by git itself, so there is nothing to hold.
    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock { .none }

    func apply(_ plan: Plan, of site: BuiltSite, _ progress: PublishProgress) async throws {
        let git = try await program()
        let parent = plan.before.token
        let files = plan.batches.flatMap(\.files)
        progress("files", 0, files.count)
        FileSystem.remove(desk.path + "/tmp/index")
        if !parent.isEmpty { try await run(git, ["read-tree", parent]) }
        var entries: [UInt8] = []
        for path in plan.deleted.map(\.path) {
            entries += Array("0 \(String(repeating: "0", count: 40))\t\(path)\0".utf8)
        }
        for (file, blob) in zip(files, try await store(files, git)) {
            entries += Array("100644 \(blob)\t\(file.path)\0".utf8)
        }
        let list = try await run(
            git, ["hash-object", "-w", "--no-filters", "--stdin"], input: plan.after.bytes)
        entries += Array("100644 \(list)\t\(Names.manifest)\0".utf8)
        try await run(git, ["update-index", "-z", "--add", "--index-info"], input: entries)
        let tree = try await run(git, ["write-tree"])
        let counts =
            "\(plan.added.count) added, \(plan.changed.count) changed, "
            + "\(plan.deleted.count) deleted"
        let message = "Publish \(plan.build)\n\n\(counts)\n\nGazette-Build: \(plan.build)\n"
        try await push(tree, parent: parent, message: message, git)
    }

    /// Puts files into the repository of the desk; their names in git, in their order.
    private func store(_ files: [SiteFile], _ git: Program) async throws -> [String] {
        if files.isEmpty { return [] }
        var paths: [String] = []
        for file in files {
            switch file.source {
            case .disk(let path): paths.append(path)
            case .memory(let bytes): paths.append(try desk.temporaryFile(bytes))
            }
        }
        let names = try await run(
            git, ["hash-object", "-w", "--no-filters", "--stdin-paths"],
            input: Array((paths.joined(separator: "\n") + "\n").utf8))
        let blobs = names.split(separator: "\n").map(String.init)
        guard blobs.count == files.count, files.allSatisfy({ (try? $0.read()) != nil }) else {
            throw PublishObstacle.buildMoved("")
        }
        return blobs
    }

    private func push(_ tree: String, parent: String, message: String, _ git: Program) async throws
    {
        var git = git
        if try await git.run(["config", "user.email"]).text.trimmed.isEmpty {
            for role in ["AUTHOR", "COMMITTER"] {
                git.environment["GIT_\(role)_NAME"] = "Gazette"
                git.environment["GIT_\(role)_EMAIL"] = "gazette@localhost"
            }
        }
        let parents = parent.isEmpty ? [] : ["-p", parent]
        let commit = try await run(
            git, ["commit-tree", tree] + parents, input: Array(message.utf8))
        let outcome = try await retry.run(
            git,
            ["push", "--quiet", "--porcelain"] + (forces ? ["--force"] : [])
                + ["--", url, "\(commit):\(remote)"])
        if outcome.isFine {
            _ = try await git.run(["update-ref", GitHost.tracked, commit])
            return
        }
        guard outcome.text.contains("[rejected]") || outcome.complaint.contains("[rejected]") else {
            throw PublishObstacle.program("git", outcome)
        }
        throw PublishObstacle.branchMoved(branch, try await lastCommit(git))
    }

    /// Who has been there before us.
    private func lastCommit(_ git: Program) async throws -> String {
        guard let commit = try await fetch(git) else { return "" }
        return try await run(git, ["show", "-s", "--format=%h by %an", commit])
    }

    // MARK: - History

    func history() async throws -> [Publication] {
        let git = try await program()
        guard let commit = try await fetch(git, whole: true) else { return [] }
        let log = try await run(
            git,
            [
                "log", "--format=%h%x09%(trailers:key=Gazette-Build,valueonly,separator=%x2C)",
                commit,
            ])
        let lines = log.split(separator: "\n")
        return lines.enumerated().map { number, line in
            let parts = line.split(separator: "\t").map(String.init)
            return Publication(
                id: parts[0], build: parts.count > 1 ? parts[1] : "", isCurrent: number == 0,
                files: nil)
        }
    }

    /// A new commit with the tree of an old one: nothing that was published is rewritten.
    func rollBack(to publication: Publication) async throws {
        let git = try await program()
        guard let commit = try await fetch(git, whole: true) else {
            throw PublishObstacle.noSuchPublication(publication.id)
        }
        let tree = try await run(git, ["rev-parse", "--verify", "\(publication.id)^{tree}"])
        let message = "Roll back to \(publication.id)\n\nGazette-Build: \(publication.build)\n"
        try await push(tree, parent: commit, message: message, git)
    }
}

extension String {
    /// Without the line break at its end.
    var trimmed: String {
        var text = self[...]
        while text.last?.isNewline == true { text = text.dropLast() }
        return String(text)
    }
}
