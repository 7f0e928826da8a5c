import Files
import Foundation
import Programs
import Testing

@testable import Publish

/// What the programs are started with.
@Suite struct EnvironmentTests {
    @Test(arguments: ["git", "ssh", "rsync", "rclone", "curl"])
    func `nothing that bends what a program does comes through`(program: String) {
        let bad = [
            "GIT_DIR", "GIT_NAMESPACE", "GIT_OBJECT_DIRECTORY", "GIT_TEMPLATE_DIR", "GIT_WORK_TREE",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_EXEC_PATH", "GIT_EXTERNAL_DIFF", "GIT_TRACE",
            "RSYNC_RSH", "RSYNC_PROXY", "RSYNC_CONNECT_PROG", "LD_PRELOAD", "LD_LIBRARY_PATH",
            "BASH_ENV", "ENV", "PYTHONPATH", "PERL5OPT", "EDITOR", "PAGER",
        ]
        let good = ["PATH", "HOME", "SSH_AUTH_SOCK", "XDG_CONFIG_HOME", "https_proxy"]
        let all = Dictionary(uniqueKeysWithValues: (bad + good).map { ($0, "x") })
        let clean = CleanEnvironment.of(program, from: all)
        #expect(Set(clean.keys) == Set(good + ["LC_ALL"]))
    }

    @Test func `each program gets what it needs`() {
        let all = [
            "GIT_CONFIG_KEY_0": "x", "GIT_SSH_COMMAND": "x", "GIT_AUTHOR_NAME": "x",
            "RCLONE_CONFIG_S_TYPE": "x", "AWS_PROFILE": "x",
        ]
        #expect(CleanEnvironment.of("git", from: all).count == 4)
        #expect(CleanEnvironment.of("rclone", from: all).count == 3)
        #expect(CleanEnvironment.of("curl", from: all).count == 1)
    }

    @Test func `a program runs in the workspace, and is told before`() async throws {
        try await TemporaryFolder.with { folder in
            var workspace = try Workspace(in: folder, for: "x")
            let heard = Heard()
            workspace.hears = { heard.take($0) }
            let program = try Program("sh", at: workspace)
            let outcome = try await program.run(["-c", "pwd; echo 'https://me:secret@h/'"])
            #expect(outcome.text.hasPrefix(workspace.path + "\n"))
            let started = try #require(heard.all.first)
            #expect(started.commandLine.hasSuffix("'pwd; echo '\\''https://…@h/'\\'''"))
            #expect(started.folder == workspace.path && started.variables.contains("PATH"))
            #expect(!started.commandLine.contains("secret"))
        }
    }

    @Test func `programs are not looked for in folders that depend on where one stands`() {
        #expect(SearchPath.find("sh", in: ["PATH": ".:bin:"]) == nil)
        #expect(SearchPath.find("sh", in: ["PATH": ".:/bin"]) == "/bin/sh")
    }

    @Test func `a repository that is not as the program makes it is made anew`() async throws {
        try await TemporaryFolder.with { folder in
            let workspace = try Workspace(in: folder, for: "x")
            func git() async throws -> Git {
                try await Git(at: workspace, for: "file:///x", Retry(attempts: 1))
            }
            let path = workspace.path + "/git"
            _ = try await git()
            try FileSystem.write("mark", to: path + "/mark")
            _ = try await git()
            #expect(FileSystem.exists(path + "/mark"))
            for (name, text) in [
                ("config", "[core]\n\tsshCommand = touch \(folder)/ran\n"),
                ("hooks/pre-push", "#!/bin/sh\ntouch \(folder)/ran\n"),
                ("objects/info/alternates", "/x\n"), ("commondir", "/x\n"),
            ] {
                try FileSystem.write(text, to: "\(path)/\(name)")
                try FileSystem.write("mark", to: path + "/mark")
                _ = try await git()
                #expect(!FileSystem.exists(path + "/mark"), "\(name)")
                #expect(!FileSystem.exists(path + "/hooks"))
            }
        }
    }
}

/// What was heard of programs.
final class Heard: @unchecked Sendable {
    private let lock = NSLock()
    private var programs: [StartedProgram] = []
    var all: [StartedProgram] { lock.withLock { programs } }
    func take(_ program: StartedProgram) { lock.withLock { programs.append(program) } }
}
