import Foundation
import Testing

@testable import Files

@Suite struct DirectoryTests {
    /// Both ways in which a path is resolved: by the system, and part by part.
    static let ways: [Beneath.Resolution] = [.system, .step]

    @Test(arguments: ways)
    func `no path leads out of the folder`(way: Beneath.Resolution) throws {
        try TemporaryFolder.with { folder in
            let outside = folder + "/outside"
            try write("secret", to: outside + "/file")
            try write("own", to: folder + "/root/sub/file")
            let root = try Directory(folder + "/root", by: way)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/root/link", withDestinationPath: outside)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/root/inner", withDestinationPath: "sub")
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/root/name", withDestinationPath: outside + "/file")
            let bad = [
                "link/file", "inner/file", "name", "../outside/file", "sub/../../outside/file",
                outside + "/file", "./sub/file", "sub//file", "", "..", "/",
            ]
            for path in bad {
                #expect(throws: SystemError.self, "\(path)") { try root.read(path) }
                #expect(throws: SystemError.self, "\(path)") { try root.create(path + "/x", []) }
                #expect(throws: SystemError.self, "\(path)") {
                    _ = try AppendedFile(path + "/x", in: root, beginning: [1])
                }
                #expect(throws: SystemError.self, "\(path)") { try root.makeFolder(path) }
                #expect(throws: SystemError.self, "\(path)") { _ = try root.directory(path) }
            }
            for path in ["link/file", "inner/file", "../outside/file", outside + "/file"] {
                #expect(throws: SystemError.self, "\(path)") { try root.remove(path) }
                #expect(throws: SystemError.self, "\(path)") { try root.replace(path, []) }
                #expect(throws: SystemError.self, "\(path)") { try root.move("sub/file", to: path) }
                #expect(throws: SystemError.self, "\(path)") { try root.move(path, to: "taken") }
            }
            #expect(try root.read("sub/file") == Array("own".utf8))
            #expect(try String(contentsOfFile: outside + "/file", encoding: .utf8) == "secret")
            #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["file"])
        }
    }

    @Test(arguments: ways)
    func `a link is told from what is missing`(way: Beneath.Resolution) throws {
        try TemporaryFolder.with { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/link", withDestinationPath: "/etc")
            let root = try Directory(folder, by: way)
            #expect(throws: SystemError.link) { try root.read("link/passwd") }
            #expect(throws: SystemError.link) { try root.read("link") }
            #expect(throws: SystemError.missing) { try root.read("nothing") }
            #expect(try root.status("link")?.kind == .link)
            #expect(try root.status("nothing") == nil)
            #expect(try root.link("link") == "/etc")
            #expect(try root.entries().map(\.kind) == [.link])
        }
    }

    @Test(arguments: ways)
    func `a pipe is not waited for`(way: Beneath.Resolution) throws {
        try TemporaryFolder.with { folder in
            #expect(mkfifo(folder + "/pipe", 0o600) == 0)
            let root = try Directory(folder, by: way)
            #expect(throws: SystemError.notAFile) { try root.read("pipe") }
            #expect(try root.status("pipe")?.kind == .other)
        }
    }

    @Test func `what replaces a file is whole, and other names of the file keep theirs`() throws {
        try TemporaryFolder.with { folder in
            let root = try Directory(folder)
            try root.create("a/file", Array("old".utf8))
            try root.link("other", to: "a/file", in: root)
            try root.replace("a/file", Array("new".utf8))
            #expect(try root.read("a/file") == Array("new".utf8))
            #expect(try root.read("other") == Array("old".utf8))
            #expect(try root.names("a") == ["file"])
            #expect(throws: SystemError.taken) { try root.create("other", []) }
        }
    }

    @Test func `leftovers go only where they hold what their names say`() throws {
        try TemporaryFolder.with { folder in
            let root = try Directory(folder)
            let name = NewFile.name(for: [1, 2, 3])
            try root.create(name, [1, 2, 3])
            try root.create(NewFile.prefix + "0123456789abcdef", [1, 2, 3])
            try root.removeLeftovers()
            #expect(try root.names() == [NewFile.prefix + "0123456789abcdef"])
        }
    }

    @Test func `a leftover of any size is not read whole, and a strange name not at all`() throws {
        try TemporaryFolder.with { folder in
            let root = try Directory(folder)
            for name in [NewFile.prefix + "0", NewFile.prefix + "0123456789abcdef"] {
                try root.create(name, [])
                #expect(truncate(folder + "/" + name, 1 << 40) == 0)
            }
            try root.removeLeftovers(upTo: 1 << 20)
            #expect(try root.names().count == 2)
        }
    }

    @Test func `a file that changed since it was looked at is not removed`() throws {
        try TemporaryFolder.with { folder in
            let root = try Directory(folder)
            try root.create("a/same", [1])
            let seen = try #require(try root.status("a/same"))
            try write("2", to: folder + "/a/same")
            #expect(try root.remove("a/same", ifStill: seen) == .changed)
            let now = try #require(try root.status("a/same"))
            #expect(try root.remove("a/same", ifStill: now) == .removed)
            #expect(try root.remove("a/same", ifStill: now) == .absent)
        }
    }

    @Test func `what is begun anew has no other name`() throws {
        try TemporaryFolder.with { folder in
            let root = try Directory(folder)
            try root.create("mine", [1])
            try root.link("journal", to: "mine", in: root)
            let journal = try AppendedFile("journal", in: root, beginning: [2])
            try journal.append([3, 4])
            #expect(try root.read("mine") == [1] && root.read("journal") == [2, 3, 4])
        }
    }

    @Test func `a path has no more parts than a hundred`() {
        let parts = Array(repeating: "a", count: 100)
        #expect(RelativePath.isSafe(parts.joined(separator: "/")))
        #expect(!RelativePath.isSafe((parts + ["a"]).joined(separator: "/")))
    }

    @Test func `empty folders go from the inside out, and what holds something stays`() throws {
        try TemporaryFolder.with { folder in
            let root = try Directory(folder)
            for path in ["a/b/c", "a/b/d", "e/f", "g"] { try root.makeFolder(path) }
            try root.create("e/mine", [])
            try root.removeEmptyFolders(ofAll: ["a/b/c/x", "a/b/d/y", "e/f/z", "gone/x"])
            #expect(try root.names() == ["e", "g"] && root.names("e") == ["mine"])
        }
    }

    @Test func `a folder that is not empty stays`() throws {
        try TemporaryFolder.with { folder in
            let root = try Directory(folder)
            try root.create("a/b/c", [])
            try root.create("a/mine", [])
            #expect(try !root.removeFolder("a/b"))
            #expect(try root.remove("a/b/c"))
            try root.removeEmptyFolders(of: "a/b/c")
            #expect(try root.names("a") == ["mine"])
        }
    }

    private func write(_ text: String, to path: String) throws {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }
}
