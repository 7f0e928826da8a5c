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
    /// Which guards a way back need not heed.
    var allowed: Set<Guard> = []
    /// For `ssh -F`.
    var sshConfig: String?

    private var remote: String { "refs/heads/\(branch)" }
    private static let tracked = "refs/gazette/target"
    /// The last commit of which it is known that its files are what its manifest says.
    private static let verified = "refs/gazette/verified"

    /// Does something with the repository of the workspace. It only saves fetching things twice:
    /// where it is damaged, a new one takes its place, once.
    func withGit<Result: Sendable>(
        _ work: (Git) async throws -> Result
    ) async throws -> Result {
        do {
            return try await work(try await git())
        } catch is DamagedRepository {
            try Git.discard(at: workspace)
        }
        do {
            return try await work(try await git())
        } catch let damage as DamagedRepository {
            throw damage.obstacle
        }
    }

    private func git() async throws -> Git {
        try await Git(at: workspace, for: url, retry, sshConfig: sshConfig)
    }

    /// The commit that the branch is at, fetched; nil where there is no such branch.
    func fetch(_ git: Git, whole: Bool = false) async throws -> String? {
        let heads = try await git.start(
            ["ls-remote", "--quiet", "--", url, remote], isPatient: true)
        guard heads.isFine else { throw PublishObstacle.program("git", heads) }
        guard let commit = heads.text.split(whereSeparator: \.isWhitespace).first.map(String.init)
        else { return nil }
        guard GitTree.isName(commit) else { throw PublishObstacle.strangeAnswer("git") }
        // What this workspace has pushed it need not fetch.
        if !whole, try await reference(GitHost.tracked, git) == commit { return commit }
        let isShallow = try obstacles(workspace.directory, "git") { () throws(SystemError) in
            try workspace.directory.status("git/shallow") != nil
        }
        let depth = whole ? (isShallow ? ["--unshallow"] : []) : ["--depth=1"]
        try await git.run(
            ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules"] + depth
                + ["--", url, "+\(remote):\(GitHost.tracked)"], isPatient: true)
        return commit
    }

    /// The commit that a name of our own stands for; empty where there is none.
    private func reference(_ name: String, _ git: Git) async throws -> String {
        try await git.start(["rev-parse", "--verify", "--quiet", name]).text.trimmed
    }

    // MARK: - Publishing

    func state(for paths: [String]) async throws -> TargetState {
        try await withGit { git in
            guard let commit = try await fetch(git) else {
                return TargetState(manifest: nil, token: "")
            }
            return try await state(of: commit, try await GitTree(of: commit, git), git)
        }
    }

    /// What a commit holds, beside what its manifest says.
    func state(of commit: String, _ tree: GitTree, _ git: Git) async throws -> TargetState {
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
        state.survey.links = Set(others.filter { $0.value.isLink }.keys)
        state.survey.missing = own.filter { tree.entries[$0] == nil }
        if let manifest = state.manifest, try await reference(GitHost.verified, git) != commit {
            state.survey.altered = try await tree.altered(manifest, git)
            if state.survey.altered.isEmpty, state.survey.missing.isEmpty {
                try await git.run(["update-ref", GitHost.verified, commit])
            }
        }
        return state
    }

    /// A push that is not a fast-forward is refused by git itself, so there is nothing to hold.
    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock { .none }

    func apply(
        _ plan: Plan, of site: BuiltSite, _ progress: PublishProgress
    ) async throws -> [String] {
        if plan.isEmpty { return [] }
        return try await withGit { git in try await apply(plan, progress, git) }
    }

    private func apply(
        _ plan: Plan, _ progress: PublishProgress, _ git: Git
    ) async throws -> [String] {
        let parent = plan.before.token
        let files = plan.batches.flatMap(\.files)
        progress("files", 0, files.count)
        // git locks its index with a file beside it, so it has a folder of its own.
        let folder = try workspace.temporaryFolder()
        defer { workspace.discard(folder) }
        let index = ["GIT_INDEX_FILE": folder.path + "/index"]
        var (gone, stays): ([String], [String]) = ([], [])
        if !parent.isEmpty {
            try await bring(parent, git)
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
        let list = SiteFile(Names.manifest, plan.after.bytes)
        let stored = files + [list]
        for (file, blob) in zip(stored, try await GitObjects(git: git).store(stored)) {
            entries += Array("100644 \(blob)\t\(file.path)\0".utf8)
        }
        try await git.run(
            ["update-index", "-z", "--add", "--index-info"], input: entries, adding: index)
        let tree = try await git.run(["write-tree"], adding: index).text.trimmed
        let counts =
            "\(plan.added.count) added, \(plan.changed.count) changed, \(gone.count) deleted"
        let message = "Publish \(plan.build)\n\n\(counts)\n\nGazette-Build: \(plan.build)\n"
        try await push(tree, parent: parent, message: message, git)
        return stays
    }

    /// Makes sure that a new repository has the commit that was planned on.
    private func bring(_ commit: String, _ git: Git) async throws {
        if try await git.start(["cat-file", "-e", "\(commit)^{tree}"]).isFine { return }
        guard try await fetch(git) == commit else {
            throw PublishObstacle.branchMoved(branch, try await lastCommit(git))
        }
    }

    func push(_ tree: String, parent: String, message: String, _ git: Git) async throws {
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
            try await git.run(["update-ref", GitHost.verified, commit])
            return
        }
        if outcome.text.contains("[rejected]") || outcome.complaint.contains("[rejected]") {
            throw PublishObstacle.branchMoved(branch, try await lastCommit(git))
        }
        let obstacle = PublishObstacle.program("git", outcome)
        if GitHost.blamesTarget(outcome) { throw obstacle }
        throw DamagedRepository(obstacle: obstacle)
    }

    /// Whether a push failed on the target or on the way to it, and not on the repository here.
    private static func blamesTarget(_ outcome: Program.Outcome) -> Bool {
        // git has a line for the branch where the target has answered.
        if outcome.text.split(separator: "\n").contains(where: { $0.hasPrefix("!") }) {
            return true
        }
        let said = outcome.complaint.lowercased()
        let words = ["remote:", "unable to access", "from remote repository", "denied", "http "]
        return Retry.blamesHost(outcome, "git") || words.contains(where: said.contains)
    }

    /// Who has been there before us.
    private func lastCommit(_ git: Git) async throws -> String {
        guard let commit = try await fetch(git) else { return "" }
        return try await git.run(["show", "-s", "--format=%h by %an", commit]).text.trimmed
    }
}
