import Foundation
import Gazette
import Testing

@testable import Preview

/// What a watcher does when things are not as they should be.
@Suite(.timeLimit(.minutes(30))) struct WatchLimitsTests {
    @Test(.enabled(if: WatchedFolder.isLinux, "FSEvents tells of a new file at once"))
    func `a file is seen when its writer has closed it, not before`() async throws {
        try await WatchedFolder.with { watched in
            try watched.make("Content")
            try watched.write("Content/old.md", "old")
            // The file system's clock ticks, so that nobody takes the old file for a changed one.
            try await Task.sleep(for: .milliseconds(40))
            var watching = Watching(watched, by: .events)
            try await watching.settle()
            let writers = try ["old", "new"].map {
                try WatchedFolder.Writer("\(watched.root)/Content/\($0).md")
            }
            for writer in writers { writer.write("half") }
            for _ in 1...3 { try await watching.settle() }
            #expect(watching.reader.files["Content/old.md"] == Array("old".utf8))
            #expect(watching.reader.files["Content/new.md"] == nil)
            for writer in writers {
                writer.write(" and half")
                writer.close()
            }
            try await watching.catchUp()
            #expect(watching.reader.files["Content/old.md"] == Array("half and half".utf8))
        }
    }

    @Test(arguments: WatchTests.means)
    func `a file that is never closed is seen too`(_ means: Watcher.Means) async throws {
        try await WatchedFolder.with { watched in
            try watched.make("Content")
            try watched.write("Content/log.md", "old")
            var watching = Watching(watched, by: means) { $0.safety = 30 }
            try await watching.settle()
            let writer = try WatchedFolder.Writer(watched.root + "/Content/log.md")
            defer { writer.close() }
            for number in 1...5 {
                writer.write("\(number)")
                try await watching.catchUp()
            }
        }
    }

    @Test func `a watcher that has no watches left looks by itself`() async throws {
        try await WatchedFolder.with { watched in
            try watched.make("Content/a/b")
            try watched.write("Content/a/b/c.md", "old")
            var watching = Watching(watched, by: .events) { $0.watches = 4 }
            try await watching.settle()
            #expect(!watching.isLooking || !WatchedFolder.isLinux)
            for number in 1...9 { try watched.make("Content/\(number)/\(number)") }
            try watched.write("Content/9/9/a.md", "new")
            try await watching.catchUp()
            #expect(watching.isLooking || !WatchedFolder.isLinux)
            try watched.write("Content/a/b/c.md", "new")
            try await watching.catchUp()
        }
    }

    @Test func `lost events lead to a look at everything`() async throws {
        try await WatchedFolder.with { watched in
            try watched.make("Content")
            let tree = TreeSnapshot(at: watched.root, folders: ["Content"])
            guard var events = Events(tree, limit: .max) else {
                Issue.record("the system has no events to give")
                return
            }
            _ = events.watch([TreePath("Content")], of: tree)
            for name in ["a", "b"] { try watched.write("Content/\(name).md", name) }
            // Linux keeps 16,384 of them if nobody has told it otherwise. Two that follow each
            // other and are the same count as one.
            for number in 0..<20_000 {
                chmod("\(watched.root)/Content/\(number % 2 == 0 ? "a" : "b").md", 0o644)
            }
            var signals = PendingEvents()
            events.read(into: &signals)
            #expect(signals.areLost || !WatchedFolder.isLinux)
        }
    }

    @Test(arguments: WatchTests.means)
    func `what happens while the reader is busy comes with the next sighting`(
        _ means: Watcher.Means
    ) async throws {
        try await WatchedFolder.with { watched in
            try watched.make("Content/a")
            var watching = Watching(watched, by: means)
            try await watching.settle()
            for number in 1...300 {
                try watched.write("Content/a/\(number % 40).md", "\(number)")
                if number % 7 == 0 { try watched.remove("Content/a/\(number % 40).md") }
                if number % 50 == 0 { try await Task.sleep(for: .milliseconds(30)) }
            }
            try await watching.catchUp()
        }
    }

    @Test func `what changed between the tree and the watcher is seen`() async throws {
        try await WatchedFolder.with { watched in
            try watched.make("Content/a")
            try watched.write("Content/a/a.md", "old")
            try watched.write("Content/a/b.md", "old")
            for means in WatchTests.means {
                var watching = Watching(watched, by: means)
                try watched.write("Content/a/a.md", "by \(means)")
                try watched.make("Content/\(means)")
                try watched.write("Content/\(means)/b.md", "new")
                try await watching.catchUp()
            }
        }
    }

    @Test func `a watcher that ends leaves nothing open`() async throws {
        try await WatchedFolder.with { watched in
            try watched.make("Content/a")
            // Linux gives a user 128 of them: were they left open, they would run out.
            for number in 1...300 {
                let task = Task {
                    var watching = Watching(watched, by: .events)
                    while true { try await watching.next() }
                }
                if number % 3 == 0 { try await Task.sleep(for: .milliseconds(2)) }
                task.cancel()
                _ = await task.result
            }
            while Self.openEvents > 40 { try await Task.sleep(for: .milliseconds(10)) }
        }
    }

    /// How many descriptors of inotify this process has.
    private static var openEvents: Int {
        let folder = "/proc/self/fd"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.count {
            let target = try? FileManager.default.destinationOfSymbolicLink(
                atPath: "\(folder)/\($0)")
            return target?.contains("inotify") == true
        }
    }
}
