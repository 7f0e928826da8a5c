import Foundation
import Testing

/// A build writes into the site's own folder, and loses there nothing that somebody else wrote.
struct OutputSafetyTests {
    // MARK: - Other sites

    @Test func `a link in the place of the site is not followed unless it is named`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", "own", in: folder)
            _ = try await Program.run("new", "cloned", in: folder)
            try write("own", to: folder + "/own/Content/static/own.txt")
            #expect(try await Program.run("build", "own", in: folder).code == 0)
            try link(folder + "/cloned/Site", to: "../own/Site")
            let before = try tree(folder + "/own")
            let build = try await Program.run("build", "cloned", in: folder)
            #expect(build.code == 2 && build.errors.contains("Site is a symbolic link"))
            #expect(build.errors.contains("--output"))
            let publish = try await Program.run("publish", "cloned", "--to", "out", in: folder)
            #expect(publish.code == 2 && publish.errors.contains("cloned/Site is a symbolic link"))
            #expect(publish.errors.contains("--site"), "\(publish.errors)")
            #expect(try tree(folder + "/own") == before)
            #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
            // A dangling one neither, and an own folder behind a link that is named works.
            try FileManager.default.removeItem(atPath: folder + "/cloned/Site")
            try link(folder + "/cloned/Site", to: "../www")
            #expect(try await Program.run("build", "cloned", in: folder).code == 2)
            let named = try await Program.run(
                "build", "cloned", "--output", "cloned/Site", in: folder)
            #expect(named.code == 2 && named.errors.contains("leads to nothing"), "\(named.errors)")
            try FileManager.default.createDirectory(
                atPath: folder + "/www", withIntermediateDirectories: true)
            let again = try await Program.run(
                "build", "cloned", "--output", "cloned/Site", in: folder)
            #expect(again.code == 0, "\(again.errors)")
            #expect(FileManager.default.fileExists(atPath: folder + "/www/index.html"))
        }
    }

    @Test func `another digest's site is not replaced unasked`() async throws {
        try await TemporaryFolder.with { folder in
            for name in ["a", "b"] { _ = try await Program.run("new", name, in: folder) }
            for number in 1...60 {
                try write("\(number)", to: folder + "/b/Content/static/\(number).txt")
            }
            _ = try await Program.run("build", "b", in: folder)
            _ = try await Program.run("build", "b", "--output", "www", in: folder)
            let settings = folder + "/a/Content/gazette.yml"
            try write(
                text(settings).replacing("title: My digest", with: "title: Other"), to: settings)
            for output in ["b/Site", "www"] {
                let before = try tree(folder + "/" + output)
                let build = try await Program.run("build", "a", "--output", output, in: folder)
                #expect(build.code == 2 && build.errors.contains("holds another site"))
                #expect(try tree(folder + "/" + output) == before)
                let asked = try await Program.run(
                    "build", "a", "--output", output, "--overwrite", in: folder)
                #expect(asked.code == 0, "\(asked.errors)")
            }
        }
    }

    @Test func `a digest may get another address, another title, or lose most of its articles`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            for number in 1...40 {
                try write("\(number)", to: folder + "/Content/static/\(number).txt")
            }
            _ = try await Program.run("build", in: folder)
            let settings = folder + "/Content/gazette.yml"
            try write(
                text(settings).replacing("title: My digest", with: "title: Other")
                    .replacing("https://your-site.example/", with: "https://example.net/news/"),
                to: settings)
            #expect(try await Program.run("build", in: folder).code == 0)
            try FileManager.default.removeItem(atPath: folder + "/Content/static")
            #expect(try await Program.run("build", in: folder).code == 0)
        }
    }

    // MARK: - Second names

    @Test(arguments: [".gazette-lock", ".gazette-files.new"])
    func `a second name of somebody's file is not written to`(name: String) async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", in: folder)
            for text in ["", "mine", "00000000000000ff a/b\n"] {
                try write(text, to: folder + "/mine")
                let place = folder + "/Site/" + name
                try FileManager.default.linkItem(atPath: folder + "/mine", toPath: place)
                try write("page \(text)", to: folder + "/Content/static/page.txt")
                _ = try await Program.run("build", in: folder)
                #expect(try self.text(folder + "/mine") == text)
                try? FileManager.default.removeItem(atPath: place)
                #expect(try await Program.run("build", in: folder).code == 0)
            }
        }
    }

    @Test func `a second name of the list keeps its time`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", in: folder)
            try FileManager.default.linkItem(
                atPath: folder + "/Site/.gazette-files", toPath: folder + "/mine")
            let old = Date(timeIntervalSince1970: 1_000_000_000)
            try FileManager.default.setAttributes(
                [.modificationDate: old], ofItemAtPath: folder + "/mine")
            #expect(try await Program.run("build", in: folder).code == 0)
            let facts = try FileManager.default.attributesOfItem(atPath: folder + "/mine")
            #expect(facts[.modificationDate] as? Date == old)
        }
    }

    // MARK: - Large and many

    @Test func `what is too large is not read`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", in: folder)
            for name in [".gazette-new-0123456789abcdef", ".gazette-new-0", "index.html"] {
                let path = folder + "/Site/" + name
                if name.hasPrefix(".") { try write("", to: path) }
                #expect(truncate(path, 200 << 30) == 0)
            }
            let build = try await Program.shell("ulimit -v 4000000; \"$0\" build", in: folder)
            #expect(build.code == 2 && build.errors.contains("index.html was changed since"))
            let asked = try await Program.run("build", "--overwrite", in: folder)
            #expect(asked.code == 0, "\(asked.errors)")
        }
    }

    @Test func `a list of deep paths is no list, and costs nothing`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", in: folder)
            let deep = String(repeating: "a/", count: 1900)
            let lines = (1000..<3000).map { "00000000000000ff \(deep)\($0)\n" }.joined()
            try write("gazette 2\n" + lines, to: folder + "/Site/.gazette-files")
            let build = try await Program.run("build", in: folder)
            #expect(build.code == 2 && build.errors.contains("is not a list"))
            // What is said to do does it.
            let advised = try await Program.shell("mv Site Old && \"$0\" build", in: folder)
            #expect(advised.code == 0, "\(advised.errors)")
        }
    }

    @Test func `a page that lies too deep is told before anything is written`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let deep = String(repeating: "a/", count: 90) + "x.txt"
            try write("deep", to: folder + "/Content/static/" + deep)
            let build = try await Program.run("build", in: folder)
            #expect(build.code == 1 && build.errors.contains("longer than disks"))
        }
    }

    // MARK: - Files and folders

    @Test func `a file may become a folder and the reverse, whatever is left of the old one`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let (content, site) = (folder + "/Content/static/notes", folder + "/Site/notes")
            try write("file", to: content)
            #expect(try await Program.run("build", in: folder).code == 0)
            for path in [content, site] { try FileManager.default.removeItem(atPath: path) }
            try write("in", to: content + "/in.txt")
            var build = try await Program.run("build", in: folder)
            #expect(build.code == 0, "\(build.errors)")
            #expect(try text(site + "/in.txt") == "in")
            try FileManager.default.removeItem(atPath: site + "/in.txt")
            try FileManager.default.removeItem(atPath: content)
            try write("file", to: content)
            build = try await Program.run("build", in: folder)
            #expect(build.code == 0, "\(build.errors)")
            #expect(try text(site) == "file")
        }
    }

    @Test func `a changed file where a folder goes, or the reverse, goes with --overwrite alone`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let (content, site) = (folder + "/Content/static/notes", folder + "/Site/notes")
            for (old, new) in [("", "/in.txt"), ("/in.txt", "")] {
                try write("old", to: content + old)
                #expect(try await Program.run("build", "--overwrite", in: folder).code == 0)
                try write("mine", to: site + old)
                try FileManager.default.removeItem(atPath: content)
                try write("new", to: content + new)
                let refused = try await Program.run("build", in: folder)
                #expect(refused.code == 2 && refused.errors.contains("was changed since"))
                #expect(try text(site + old) == "mine")
                let asked = try await Program.run("build", "--overwrite", in: folder)
                #expect(asked.code == 0, "\(asked.errors)")
                #expect(try text(site + new) == "new")
                try FileManager.default.removeItem(atPath: content)
            }
        }
    }

    @Test func `a hostile journal makes no empty file and no empty folder go`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", in: folder)
            try write("", to: folder + "/Site/keep/.gitkeep")
            try FileManager.default.createDirectory(
                atPath: folder + "/Site/empty", withIntermediateDirectories: true)
            try write(
                "00000000000000ff keep/.gitkeep\n00000000000000ff empty/x\n",
                to: folder + "/Site/.gazette-files.new")
            #expect(try await Program.run("build", in: folder).code == 0)
            for path in ["/Site/keep/.gitkeep", "/Site/empty"] {
                #expect(FileManager.default.fileExists(atPath: folder + path))
            }
        }
    }

    // MARK: - Advice

    @Test func `a missing or damaged list has a way back that loses nothing`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", in: folder)
            let list = folder + "/Site/.gazette-files"
            try write("damaged", to: list)
            let damaged = try await Program.run("build", in: folder)
            #expect(damaged.code == 2 && damaged.errors.contains("copy back"))
            try FileManager.default.removeItem(atPath: list)
            let missing = try await Program.run("build", in: folder)
            #expect(missing.code == 2 && missing.errors.contains("copy back"))
        }
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }

    private func write(_ text: String, to path: String) throws {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        // Not in one piece: another name of the file shall see it.
        if let file = FileHandle(forWritingAtPath: path) {
            try file.truncate(atOffset: 0)
            try file.write(contentsOf: Data(text.utf8))
            return try file.close()
        }
        try Data(text.utf8).write(to: url)
    }

    private func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: target)
    }

    private func tree(_ folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            files[path] = FileManager.default.contents(atPath: folder + "/" + path)
        }
        return files
    }
}
