import Foundation
import Testing

@testable import Preview

/// A repository whose branches are checked out while somebody watches.
@Suite(.timeLimit(.minutes(5)), .enabled(if: Desk.hasGit, "there is no git"))
struct WatchGitTests {
    private func git(_ arguments: String..., in desk: Desk) throws {
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/git")
        git.arguments = ["-C", desk.root, "-c", "user.name=a", "-c", "user.email=a@b"] + arguments
        (git.standardOutput, git.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try git.run()
        git.waitUntilExit()
        #expect(git.terminationStatus == 0, "git \(arguments)")
    }

    /// Three hundred articles in ten folders; a third of them are the same on every branch.
    private func fill(_ desk: Desk, _ branch: Int) throws {
        for number in 0..<300 {
            let folder = "Content/articles/\(number % 10 + (number % 3 == 0 ? 0 : branch * 5))"
            try desk.make(folder)
            let text = number % 3 == 0 ? "稳定 \(number)" : "分支 \(branch) \(number)"
            try desk.write("\(folder)/第\(number)篇.md", text)
        }
    }

    @Test(arguments: WatchTests.means)
    func `a branch that is checked out is seen whole`(_ means: Watcher.Means) async throws {
        try await Desk.with { desk in
            try git("init", "-q", "-b", "one", in: desk)
            try fill(desk, 1)
            try git("add", ".", in: desk)
            try git("commit", "-qm", "one", in: desk)
            try git("checkout", "-qb", "two", in: desk)
            try git("rm", "-rq", "Content", in: desk)
            try fill(desk, 2)
            try git("add", ".", in: desk)
            try git("commit", "-qm", "two", in: desk)
            var watching = Watching(desk, by: means)
            try await watching.settle()
            for branch in ["one", "two", "one"] {
                try git("checkout", "-q", branch, in: desk)
                try await watching.catchUp()
                #expect(await watching.reader.isRight)
            }
        }
    }
}

extension Desk {
    fileprivate static let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")
}
