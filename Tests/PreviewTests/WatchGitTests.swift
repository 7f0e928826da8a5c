import Foundation
import Testing

@testable import Preview

/// A repository whose branches are checked out while somebody watches.
@Suite(.timeLimit(.minutes(30)), .enabled(if: WatchedFolder.hasGit, "there is no git"))
struct WatchGitTests {
    private func git(_ arguments: String..., in watched: WatchedFolder) throws {
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/git")
        git.arguments =
            ["-C", watched.root, "-c", "user.name=a", "-c", "user.email=a@b"] + arguments
        (git.standardOutput, git.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try git.run()
        git.waitUntilExit()
        #expect(git.terminationStatus == 0, "git \(arguments)")
    }

    /// Three hundred articles in ten folders; a third of them are the same on every branch.
    private func fill(_ watched: WatchedFolder, _ branch: Int) throws {
        for number in 0..<300 {
            let folder = "Content/articles/\(number % 10 + (number % 3 == 0 ? 0 : branch * 5))"
            try watched.make(folder)
            let text = number % 3 == 0 ? "稳定 \(number)" : "分支 \(branch) \(number)"
            try watched.write("\(folder)/第\(number)篇.md", text)
        }
    }

    @Test(arguments: WatchTests.means)
    func `a branch that is checked out is seen whole`(_ means: Watcher.Means) async throws {
        try await WatchedFolder.with { watched in
            try git("init", "-q", "-b", "one", in: watched)
            try fill(watched, 1)
            try git("add", ".", in: watched)
            try git("commit", "-qm", "one", in: watched)
            try git("checkout", "-qb", "two", in: watched)
            try git("rm", "-rq", "Content", in: watched)
            try fill(watched, 2)
            try git("add", ".", in: watched)
            try git("commit", "-qm", "two", in: watched)
            var watching = Watching(watched, by: means)
            try await watching.settle()
            for branch in ["one", "two", "one"] {
                try git("checkout", "-q", branch, in: watched)
                try await watching.catchUp()
                #expect(await watching.reader.isRight)
            }
        }
    }
}

extension WatchedFolder {
    fileprivate static let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")
}
