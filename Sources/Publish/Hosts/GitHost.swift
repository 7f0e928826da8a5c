import Files
import Programs

/// A branch of a git repository, as GitHub Pages and others serve it. One commit a publish.
struct GitHost: Host {
    let url: String
    let branch: String
    let workspace: Workspace
    let retry: Retry
    /// Whether a branch that went elsewhere is overwritten.
    let forces: Bool
    /// For `ssh -F`.
    var sshConfig: String?

    private var remote: String { "refs/heads/\(branch)" }
    private static let tracked = "refs/gazette/target"
    private var index: [String: String] { ["GIT_INDEX_FILE": workspace.path + "/tmp/index"] }

    private func git() async throws -> Git {
        try await Git(at: workspace, for: url, retry, sshConfig: sshConfig)
    }

    /// The commit that the branch is at, fetched; nil where there is no such branch.
    private func fetch(_ git: Git, whole: Bool = false) async throws -> String? {
        let heads = try await git.run(["ls-remote", "--quiet", "--", url, remote], isPatient: true)
        guard let commit = heads.text.split(whereSeparator: \.isWhitespace).first.map(String.init)
        else { return nil }
        guard GitTree.isName(commit) else { throw PublishObstacle.strangeAnswer("git") }
        // What this workspace has pushed it need not fetch.
        let known = try await git.start(["rev-parse", "--verify", "--quiet", GitHost.tracked])
        if !whole, known.text.trimmed == commit { return commit }
        let isShallow = try obstacles(workspace.directory, "git") { () throws(SystemError) in
            try workspace.directory.status("git/shallow") != nil
        }
        let depth = whole ? (isShallow ? ["--unshallow"] : []) : ["--depth=1"]
        try await git.run(
            ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules"] + depth
                + ["--", url, "+\(remote):\(GitHost.tracked)"], isPatient: true)
        return commit
    }

    // MARK: - Publishing

    func state(for paths: [String]) async throws -> TargetState {
        let git = try await git()
        guard let commit = try await fetch(git) else {
            return TargetState(manifest: nil, token: "")
        }
        let tree = try await GitTree(of: commit, git)
        var state = TargetState(manifest: nil, token: commit)
        if let list = tree.entries[Names.manifest] {
            guard list.isFile, list.size <= Manifest.largest else {
                throw PublishObstacle.unknownManifest(list.size)
            }
            let blob = try await git.run(["cat-file", "blob", list.object])
            guard let manifest = Manifest(blob.output) else {
                throw PublishObstacle.unknownManifest(blob.output.count)
            }
            state.manifest = manifest
        }
        let own = state.manifest?.paths ?? []
        let others = tree.entries.filter { $0.key != Names.manifest && !own.contains($0.key) }
        state.survey.foreignFiles = others.mapValues(\.size)
        state.survey.missing = own.filter { tree.entries[$0] == nil }
        return state
    }

    /// A push that is not a fast-forward is refused by git itself, so there is nothing to hold.
    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock { .none }

    func apply(
        _ plan: Plan, of site: BuiltSite, _ progress: PublishProgress
    ) async throws -> [String] {
        if plan.isEmpty { return [] }
        let git = try await git()
        let parent = plan.before.token
        let files = plan.batches.flatMap(\.files)
        progress("files", 0, files.count)
        try workspace.removeTree("tmp/index")
        var (gone, stays): ([String], [String]) = ([], [])
        if !parent.isEmpty {
            try await git.run(["read-tree", parent], adding: index)
            let tree = try await GitTree(of: parent, git)
            (gone, stays) = try await tree.ours(
                plan.deleted.map { plan.before.recorded($0.path) }, git)
        }
        let paths = Set(files.map(\.path))
        if let first = stays.first(where: { Plan.meets($0, Plan.withFolders(paths)) }) {
            throw PublishObstacle.foreignInTheWay(first)
        }
        var entries: [UInt8] = []
        for path in gone {
            entries += Array("0 \(String(repeating: "0", count: 40))\t\(path)\0".utf8)
        }
        for (file, blob) in zip(files, try await store(files, git)) {
            entries += Array("100644 \(blob)\t\(file.path)\0".utf8)
        }
        let list = try await git.run(
            ["hash-object", "-w", "--no-filters", "--stdin"], input: plan.after.bytes)
        entries += Array("100644 \(list.text.trimmed)\t\(Names.manifest)\0".utf8)
        try await git.run(
            ["update-index", "-z", "--add", "--index-info"], input: entries, adding: index)
        let tree = try await git.run(["write-tree"], adding: index).text.trimmed
        let counts =
            "\(plan.added.count) added, \(plan.changed.count) changed, \(gone.count) deleted"
        let message = "Publish \(plan.build)\n\n\(counts)\n\nGazette-Build: \(plan.build)\n"
        try await push(tree, parent: parent, message: message, git)
        return stays
    }

    /// Puts files into the repository of the workspace; their names in git, in their order.
    private func store(_ files: [SiteFile], _ git: Git) async throws -> [String] {
        if files.isEmpty { return [] }
        var (paths, temporary): ([String], [TemporaryFile]) = ([], [])
        defer { for file in temporary { workspace.discard(file) } }
        var roots = Roots()
        for file in files {
            switch file.source {
            case .disk(let folder, let name):
                paths.append("\(try roots.path(of: folder))/\(name)")
            case .memory(let bytes):
                temporary.append(try workspace.temporaryFile(bytes))
                paths.append(temporary.last?.path ?? "")
            }
        }
        let names = try await git.run(
            ["hash-object", "-w", "--no-filters", "--stdin-paths"],
            input: Array((paths.joined(separator: "\n") + "\n").utf8))
        let blobs = names.text.split(separator: "\n").map(String.init)
        guard blobs.count == files.count else { throw PublishObstacle.buildMoved("") }
        for file in files { _ = try file.read() }
        return blobs
    }

    private func push(_ tree: String, parent: String, message: String, _ git: Git) async throws {
        var person: [String: String] = [:]
        if try await git.start(["config", "user.email"]).text.trimmed.isEmpty {
            for role in ["AUTHOR", "COMMITTER"] {
                person["GIT_\(role)_NAME"] = "Gazette"
                person["GIT_\(role)_EMAIL"] = "gazette@localhost"
            }
        }
        let parents = parent.isEmpty ? [] : ["-p", parent]
        let commit = try await git.run(
            ["commit-tree", tree] + parents, input: Array(message.utf8), adding: person
        ).text.trimmed
        let outcome = try await git.start(
            ["push", "--quiet", "--porcelain"] + (forces ? ["--force"] : [])
                + ["--", url, "\(commit):\(remote)"], isPatient: true)
        if outcome.isFine {
            try await git.run(["update-ref", GitHost.tracked, commit])
            return
        }
        guard outcome.text.contains("[rejected]") || outcome.complaint.contains("[rejected]") else {
            throw PublishObstacle.program("git", outcome)
        }
        throw PublishObstacle.branchMoved(branch, try await lastCommit(git))
    }

    /// Who has been there before us.
    private func lastCommit(_ git: Git) async throws -> String {
        guard let commit = try await fetch(git) else { return "" }
        return try await git.run(["show", "-s", "--format=%h by %an", commit]).text.trimmed
    }

    // MARK: - History

    func history() async throws -> [Publication] {
        let git = try await git()
        guard let commit = try await fetch(git, whole: true) else { return [] }
        let format = "%h%x09%(trailers:key=Gazette-Build,valueonly,separator=%x2C)"
        let log = try await git.run(["log", "--format=\(format)", commit]).text.trimmed
        return log.split(separator: "\n").enumerated().map { number, line in
            let parts = line.split(separator: "\t").map(String.init)
            // A trailer is whatever somebody wrote into a commit.
            let build = parts.count > 1 && Manifest.isPlain(parts[1], upTo: 64) ? parts[1] : ""
            return Publication(
                id: parts.first ?? "", build: build, isCurrent: number == 0, files: nil)
        }
    }

    /// A new commit with the tree of an old one: nothing that was published is rewritten.
    func rollBack(to publication: Publication) async throws -> [String] {
        let git = try await git()
        guard let commit = try await fetch(git, whole: true), GitTree.isName(publication.id) else {
            throw PublishObstacle.noSuchPublication(publication.id)
        }
        let tree = try await git.run(["rev-parse", "--verify", "\(publication.id)^{tree}"])
        let message = "Roll back to \(publication.id)\n\nGazette-Build: \(publication.build)\n"
        try await push(tree.text.trimmed, parent: commit, message: message, git)
        return []
    }
}
