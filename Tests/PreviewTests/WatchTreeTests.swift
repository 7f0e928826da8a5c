import Foundation
import Gazette
import Testing

@testable import Preview

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The tree agrees with the disk after whatever happened to it.
@Suite(.timeLimit(.minutes(30))) struct WatchTreeTests {
    /// A desk on which things happen as a seed has it.
    private struct Editor {
        let watched: WatchedFolder
        var random: SeededGenerator
        /// The folders in which something may have changed.
        var dirty: Set<String> = []

        mutating func folder() -> String {
            "Content" + pick(["", "/a", "/a/b", "/新闻", "/c"])
        }

        mutating func path() -> String {
            let name = ["a.md", "b.md", "a", "c", "e\u{301}.md", ".x", "b.txt"]
            return folder() + "/" + pick(name)
        }

        private mutating func pick(_ names: [String]) -> String {
            names[Int.random(in: names.indices, using: &random)]
        }

        /// Does something; where that cannot be done, nothing.
        mutating func edit() {
            let (path, other) = (path(), path())
            let (folder, text) = (folder(), "\(UInt8.random(in: 10...99, using: &random))")
            for touched in [path, other, folder] {
                dirty.formUnion([touched, (touched as NSString).deletingLastPathComponent])
            }
            switch Int.random(in: 0..<12, using: &random) {
            case 0...4: try? watched.write(path, text)
            case 5: try? watched.remove(path)
            case 6: try? watched.move(path, other)
            case 7...8: try? watched.make(folder)
            case 9: if folder != "Content" { try? watched.remove(folder) }
            case 10: try? watched.link(path, to: "/nowhere/at/all")
            default:
                try? watched.write(path + ".new", text)
                try? watched.move(path + ".new", path)
            }
        }
    }

    private static let seeds = (1...4).map { _ in UInt64.random(in: 0...UInt64.max) }

    @Test(arguments: seeds, [true, false])
    func `after any edits a look, at all or where they were, shows what there is`(
        seed: UInt64, whole: Bool
    ) async throws {
        try await WatchedFolder.with { watched in
            var editor = Editor(watched: watched, random: .init(seed: seed))
            try watched.make("Content")
            var reader = Reader(watched)
            for step in 0..<60 {
                for _ in 0..<Int.random(in: 1...6, using: &editor.random) { editor.edit() }
                let changes =
                    whole ? reader.tree.rescan() : reader.tree.rescan(folders: Array(editor.dirty))
                editor.dirty = []
                reader.take(changes)
                guard await reader.isRight else {
                    Issue.record("seed \(seed), step \(step)")
                    return
                }
            }
        }
    }

    @Test(arguments: seeds, WatchTests.means)
    func `after any edits the watcher shows what there is`(
        seed: UInt64, means: Watcher.Means
    ) async throws {
        try await WatchedFolder.with { watched in
            var editor = Editor(watched: watched, random: .init(seed: seed))
            try watched.make("Content")
            var watching = Watching(watched, by: means)
            for step in 0..<30 {
                for _ in 0..<Int.random(in: 1...9, using: &editor.random) { editor.edit() }
                do {
                    try await watching.catchUp()
                } catch {
                    Issue.record("seed \(seed), step \(step)")
                    throw error
                }
            }
        }
    }

    @Test func `two changes in one tick of the clock are two changes`() async throws {
        try await WatchedFolder.with { watched in
            try watched.make("Content")
            try watched.write("Content/a.md", "000")
            var reader = Reader(watched)
            for number in 100..<600 {
                try watched.write("Content/a.md", "\(number)")
                let version = reader.tree.folder().files.first?.version
                reader.take(reader.tree.rescan())
                #expect(await reader.isRight)
                #expect(reader.tree.folder().files.first?.version != version)
            }
        }
    }

    @Test(.enabled(if: WatchedFolder.isLinux, "a file system of macOS takes them for one"))
    func `two files whose names look the same are two files`() async throws {
        try await WatchedFolder.with { watched in
            for folder in ["Content/\u{E9}", "Content/e\u{301}"] {
                try watched.make(folder)
                try watched.write(folder + "/\u{E9}.md", "a")
                try watched.write(folder + "/e\u{301}.md", "a")
            }
            var tree = TreeSnapshot(at: watched.root, folders: ["Content"])
            #expect(tree.folder().files.count == 4)
            try watched.remove("Content/\u{E9}/\u{E9}.md")
            #expect(!tree.rescan().isEmpty)
            #expect(tree.folder().files.count == 3)
        }
    }

    @Test func `a file that nobody touches keeps its version`() async throws {
        try await WatchedFolder.with { watched in
            try watched.make("Content/a")
            try watched.write("Content/a/a.md", "a")
            // The clock of the file system ticks at least a hundred times a second.
            try await Task.sleep(for: .milliseconds(40))
            var tree = TreeSnapshot(at: watched.root, folders: ["Content"])
            let version = tree.folder().files.map(\.version)
            #expect(tree.rescan().isEmpty)
            try watched.write("Content/a/b.md", "b")
            #expect(tree.rescan(folders: ["Content/a"]).added == ["Content/a/b.md"])
            #expect(tree.folder().files.prefix(1).map(\.version) == version)
            #expect(
                TreeSnapshot(at: watched.root, folders: ["Content"]).folder().files.first?.version
                    == version.first)
        }
    }

    @Test(.enabled(if: getuid() != 0, "nothing is closed to root"))
    func `a folder that may not be read is a problem, as in a build`() async throws {
        try await WatchedFolder.with { watched in
            try watched.make("Content/a")
            try watched.write("Content/a/a.md", "a")
            var reader = Reader(watched)
            chmod(watched.root + "/Content/a", 0)
            defer { chmod(watched.root + "/Content/a", 0o755) }
            let changes = reader.tree.rescan()
            #expect(changes.leftOut == ["Content/a"] && changes.removed == ["Content/a/a.md"])
            reader.take(changes)
            #expect(await reader.isRight)
        }
    }
}
