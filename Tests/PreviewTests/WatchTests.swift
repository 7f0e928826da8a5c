import Foundation
import Gazette
import Testing

@testable import Preview

/// A file system, an editor and a watcher. Each test ends when the watcher has said what there is;
/// one that never does runs into the limit.
@Suite(.timeLimit(.minutes(30))) struct WatchTests {
    static let means: [Watcher.Means] = [.events, .looking]

    private func watch(
        _ means: Watcher.Means, _ files: [String], _ work: (inout Watching) async throws -> Void
    ) async throws {
        try await WatchedFolder.with { watched in
            for path in files {
                try watched.make((path as NSString).deletingLastPathComponent)
                try watched.write(path, "first")
            }
            var watching = Watching(watched, by: means)
            #expect(await watching.reader.isRight)
            try await watching.settle()
            try await work(&watching)
            try await watching.catchUp()
        }
    }

    @Test(arguments: means)
    func `a file that is overwritten, made or removed is seen`(_ means: Watcher.Means) async throws
    {
        try await watch(means, ["Content/a.md", "Content/b/c.md"]) { watching in
            let watched = watching.reader.watched
            try watched.write("Content/a.md", "other")
            try await watching.catchUp()
            #expect(watching.paths.contains("Content/a.md"))
            try watched.write("Content/b/新闻摘要.md", "你好")
            try await watching.catchUp()
            #expect(watching.paths.contains("Content/b/新闻摘要.md"))
            try watched.remove("Content/b/c.md")
            try await watching.catchUp()
            #expect(watching.paths.contains("Content/b/c.md"))
        }
    }

    @Test(arguments: means)
    func `the ways in which editors save end in the file that is there`(
        _ means: Watcher.Means
    ) async throws {
        try await watch(means, ["Content/a.md", "Content/b/c.md"]) { watching in
            let watched = watching.reader.watched
            for number in 1...10 {
                // Most: another file, then its name.
                try watched.write("Content/a.md.tmp", "number \(number)")
                try watched.move("Content/a.md.tmp", "Content/a.md")
                try await watching.catchUp()
                // Vim: a probe, a backup, a new file.
                try watched.write("Content/b/4913", "")
                try watched.remove("Content/b/4913")
                try watched.move("Content/b/c.md", "Content/b/c.md~")
                try watched.write("Content/b/c.md", "number \(number)")
                try watched.remove("Content/b/c.md~")
                try await watching.catchUp()
                // Emacs: a lock that is a link to nothing, and a file of its own.
                try watched.link("Content/.#a.md", to: "somebody@somewhere.1")
                try watched.write("Content/#a.md#", "number")
                try watched.write("Content/a.md", "and \(number)")
                try watched.remove("Content/#a.md#")
                try watched.remove("Content/.#a.md")
                try await watching.catchUp()
            }
        }
    }

    @Test(arguments: means)
    func `what is in a new folder is seen, however deep`(_ means: Watcher.Means) async throws {
        try await watch(means, []) { watching in
            let watched = watching.reader.watched
            for number in 1...10 {
                try watched.make("Content/\(number)/深/deep")
                try watched.write("Content/\(number)/深/deep/a.md", "a")
                try watched.write("Content/\(number)/深/b.md", "b")
                try await watching.catchUp()
                try watched.write("Content/\(number)/深/deep/a.md", "b")
                try await watching.catchUp()
            }
        }
    }

    @Test(arguments: means)
    func `folders that are moved, replaced and removed are seen, and what happens in them after`(
        _ means: Watcher.Means
    ) async throws {
        try await watch(means, ["Content/a/x/1.md", "Content/a/2.md", "Away/y/3.md"]) { watching in
            let watched = watching.reader.watched
            try watched.move("Content/a", "Content/b")
            try await watching.catchUp()
            try watched.write("Content/b/x/1.md", "second")
            try await watching.catchUp()
            try watched.move("Content/b", "Away/b")
            try await watching.catchUp()
            try watched.write("Away/b/x/1.md", "unseen")
            try watched.move("Away/y", "Content/y")
            try watched.write("Content/y/3.md", "second")
            try await watching.catchUp()
            try watched.remove("Content/y")
            try watched.move("Away/b", "Content/y")
            try await watching.catchUp()
            try watched.write("Content/y/x/1.md", "third")
            try await watching.catchUp()
            for number in 1...10 {
                // Most file systems give the new folder the number of the old one.
                try watched.remove("Content/y")
                try watched.make("Content/y/x")
                try watched.write("Content/y/x/1.md", "again \(number)")
                try await watching.catchUp()
                try watched.write("Content/y/x/1.md", "again \(-number)")
                try await watching.catchUp()
            }
        }
    }

    @Test(arguments: means)
    func `two thousand files at once are all seen`(_ means: Watcher.Means) async throws {
        try await watch(means, ["Content/a.md"]) { watching in
            let watched = watching.reader.watched
            for number in 0..<2000 {
                if number % 50 == 0 { try watched.make("Content/\(number / 50)") }
                try watched.write("Content/\(number / 50)/\(number).md", "\(number)")
            }
            try await watching.catchUp()
            for number in 0..<2000 where number % 10 == 0 {
                try watched.write("Content/\(number / 50)/\(number).md", "\(-number)")
            }
            try await watching.catchUp()
            for number in 0..<40 { try watched.remove("Content/\(number)") }
            try await watching.catchUp()
        }
    }

    @Test(arguments: means)
    func `the content may come late, go, and come again`(_ means: Watcher.Means) async throws {
        try await WatchedFolder.with { watched in
            let folders = ["Content", "Sources/Site"]
            var watching = Watching(watched, by: means, folders: folders)
            #expect(watching.reader.files.isEmpty)
            #expect(await watching.reader.isRight)
            for number in 1...10 {
                try watched.make("Content/a")
                try watched.write("Content/a/a.md", "\(number)")
                try watched.make("Sources/Site")
                try watched.write("Sources/Site/Main.swift", "\(number)")
                let text = Array("\(number)".utf8)
                while watching.reader.files["Sources/Site/Main.swift"] != text {
                    try await watching.next()
                }
                try await watching.catchUp()
                try watched.remove("Sources")
                try watched.remove("Content")
                while !watching.reader.files.isEmpty { try await watching.next() }
                try await watching.catchUp()
            }
        }
    }

    @Test(arguments: means)
    func `links and hidden files are left out as a build leaves them out`(
        _ means: Watcher.Means
    ) async throws {
        try await watch(means, ["Content/a.md", "Other/b.md"]) { watching in
            let watched = watching.reader.watched
            try watched.link("Content/b.md", to: watched.root + "/Other/b.md")
            try watched.link("Content/c", to: watched.root + "/Other")
            try await watching.catchUp()
            #expect(watching.reader.tree.folder().problems.count == 2)
            try watched.make("Content/.well-known")
            try watched.write("Content/.well-known/security.txt", "a")
            try watched.make("Content/.git")
            try watched.write("Content/.git/config", "a")
            try await watching.catchUp()
            #expect(watching.reader.files["Content/.well-known/security.txt"] != nil)
            #expect(watching.reader.files["Content/.git/config"] == nil)
            try watched.remove("Content/b.md")
            try watched.write("Content/b.md", "a file now")
            try await watching.catchUp()
        }
    }
}
