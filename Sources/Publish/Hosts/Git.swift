import Files
import Programs

/// A git repository in the workspace, made by this program, and git as it is started on it:
/// without hooks, with the one protocol that the target needs, and with no word from whatever
/// repository the user is in.
struct Git: Sendable {
    private var program: Program
    let retry: Retry

    /// - Parameters:
    ///   - url: of the target; its scheme is the only one that git may use.
    ///   - sshConfig: for `ssh -F`.
    init(
        at workspace: Workspace, for url: String, _ retry: Retry, sshConfig: String? = nil
    ) async throws {
        var program = try Program("git", at: workspace, adding: ["GIT_TERMINAL_PROMPT": "0"])
        self.retry = retry
        program.environment["GIT_ALLOW_PROTOCOL"] = String(url.prefix { $0 != ":" })
        if try !Git.isOurs(workspace) {
            try Git.discard(at: workspace)
            let outcome = try await program.run(
                [
                    "-c", "init.defaultRefFormat=files", "init", "--quiet", "--bare",
                    "--object-format=sha1", "--template=", "--",
                    "\(workspace.path)/\(Git.name)",
                ])
            guard outcome.isFine else { throw PublishObstacle.program("git", outcome) }
            try obstacles(workspace.directory, Git.name) { () throws(SystemError) in
                try workspace.directory.replace("\(Git.name)/config", Array(Git.config.utf8))
            }
        }
        program.environment["GIT_DIR"] = "\(workspace.path)/\(Git.name)"
        self.program = program
        ssh = try await sshCommand(sshConfig)
    }

    static let name = "git"
    /// What ssh is started with; nil where the user's own configuration of git says it.
    private var ssh: String?

    /// Everything that the repository's own configuration says.
    private static let config = """
        [core]
        \trepositoryformatversion = 0
        \tfilemode = true
        \tbare = true

        """

    /// Whether the repository is as this program makes it: with no link in it, which git would
    /// follow, nothing that runs programs, and what git takes for a repository.
    private static func isOurs(_ workspace: Workspace) throws(PublishObstacle) -> Bool {
        let directory = workspace.directory
        guard try GitFiles(at: workspace)?.isPlain == true else { return false }
        return try obstacles(directory, name) { () throws(SystemError) in
            guard try directory.status("\(name)/HEAD")?.kind == .file,
                try directory.read("\(name)/HEAD", upTo: 1000)
                    .starts(with: "ref: refs/heads/".utf8),
                try directory.status("\(name)/objects")?.kind == .folder,
                try directory.status("\(name)/refs")?.kind == .folder,
                try directory.status("\(name)/hooks") == nil,
                try directory.status("\(name)/info/attributes") == nil,
                try directory.status("\(name)/objects/info/alternates") == nil,
                try directory.status("\(name)/commondir") == nil,
                try directory.status("\(name)/packed-refs") == nil,
                try directory.status("\(name)/config.worktree") == nil,
                try directory.status("\(name)/config")?.kind == .file
            else { return false }
            return try directory.read("\(name)/config", upTo: 10_000) == Array(config.utf8)
        }
    }

    /// Said before every command: nothing runs that was not asked for.
    private static let settings = [
        "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.quotePath=false", "gc.auto=0",
        "maintenance.auto=false", "submodule.recurse=false", "fetch.recurseSubmodules=false",
        "push.recurseSubmodules=no", "push.gpgSign=false", "push.followTags=false",
        "log.showSignature=false", "fetch.writeCommitGraph=false", "transfer.bundleURI=false",
        "advice.detachedHead=false",
    ]

    private func sshCommand(_ file: String?) async throws -> String? {
        let words = ["ssh"] + (file.map { ["-F", $0] } ?? []) + SSH.options
        let command = words.map(RemoteScript.quoted).joined(separator: " ")
        if file != nil { return command }
        let isSaid = ["GIT_SSH", "GIT_SSH_COMMAND"].contains { program.environment[$0] != nil }
        if isSaid { return nil }
        let own = try await program.run(["config", "--get", "core.sshCommand"])
        return own.text.trimmed.isEmpty ? command : nil
    }

    /// Throws the repository away: whatever is in it can be fetched again.
    static func discard(at workspace: Workspace) throws(PublishObstacle) {
        try workspace.removeTree(name)
    }

    // MARK: - Running

    /// What answers with a few lines, whatever the target.
    private static let terse: Set = ["ls-remote", "fetch", "push", "config", "rev-parse"]

    /// What goes to the network, where nobody knows how long it takes.
    private static let remote: Set = ["ls-remote", "fetch", "push"]

    /// How long git may look at what was fetched. A small commit can name one folder in itself
    /// again and again, so that to list it would take years.
    private static let patience = Duration.seconds(120)
    /// Bytes of the list of a commit's files: some two million of them.
    private static let mostListed = 256 << 20

    func start(
        _ arguments: [String], input: [UInt8]? = nil, adding variables: [String: String] = [:],
        isPatient: Bool = false
    ) async throws -> Program.Outcome {
        var program = program
        program.environment.merge(variables) { $1 }
        let command = arguments.first ?? ""
        if Git.terse.contains(command) { program.mostOutput = 1 << 20 }
        if command == "ls-tree" { program.mostOutput = Git.mostListed }
        if !Git.remote.contains(command) { program.patience = Git.patience }
        let settings = Git.settings + (ssh.map { ["core.sshCommand=\($0)"] } ?? [])
        let all = settings.flatMap { ["-c", $0] } + arguments
        return isPatient
            ? try await retry.run(program, all, input: input)
            : try await program.run(all, input: input)
    }

    /// Runs git on its repository, and throws what it says where it fails: nothing but the
    /// repository is to blame for that.
    @discardableResult
    func run(
        _ arguments: [String], input: [UInt8]? = nil, adding variables: [String: String] = [:],
        isPatient: Bool = false
    ) async throws -> Program.Outcome {
        let outcome = try await start(
            arguments, input: input, adding: variables, isPatient: isPatient)
        guard outcome.isFine else { throw DamagedRepository(obstacle: .program("git", outcome)) }
        return outcome
    }
}

/// Said where git fails on the repository of the workspace, and not on the target.
struct DamagedRepository: Error {
    /// What is told where a new repository does not help.
    var obstacle: PublishObstacle
}

extension String {
    /// Without the line break at its end.
    var trimmed: String {
        var text = self[...]
        while text.last?.isNewline == true { text = text.dropLast() }
        return String(text)
    }
}
