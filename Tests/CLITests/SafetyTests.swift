import Files
import Foundation
import Testing

/// What must not be reached, lost or left in a tangle, whatever a digest and its site hold.
struct SafetyTests {
    @Test func `a link in the site leads no removal out of it`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", in: folder)
            try write("secret", to: folder + "/home/.ssh/authorized_keys")
            try write("picture", to: folder + "/photos/a.png")
            for (name, place) in [("evil", "home"), ("pictures", "photos")] {
                try FileManager.default.createSymbolicLink(
                    atPath: folder + "/Site/" + name, withDestinationPath: "../" + place)
            }
            // A list that names them, with the very hashes of what they hold.
            let list = folder + "/Site/.gazette-files"
            let more = """
                \(hash("secret")) evil/.ssh/authorized_keys
                \(hash("picture")) pictures/a.png

                """
            let lines = try (String(contentsOfFile: list, encoding: .utf8) + more)
                .split(separator: "\n")
            let sorted =
                [String(lines[0])]
                + lines.dropFirst().map(String.init)
                .sorted { $0.dropFirst(17) < $1.dropFirst(17) }
            try write(sorted.joined(separator: "\n") + "\n", to: list)
            let build = try await Program.run("build", in: folder)
            #expect(build.code == 0, "\(build.errors)")
            for path in ["/home/.ssh/authorized_keys", "/photos/a.png"] {
                #expect(FileManager.default.fileExists(atPath: folder + path))
            }
        }
    }

    @Test func `what was changed in the site is neither replaced nor removed unasked`() async throws
    {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            try write("one", to: folder + "/Content/static/one.txt")
            _ = try await Program.run("build", in: folder)
            try write("mine", to: folder + "/Site/one.txt")
            let refused = try await Program.run("build", in: folder)
            #expect(refused.code == 2 && refused.errors.contains("Site/one.txt"))
            #expect(refused.errors.contains("--overwrite"))
            try FileManager.default.removeItem(atPath: folder + "/Content/static/one.txt")
            let left = try await Program.run("build", in: folder)
            #expect(left.code == 0 && left.errors.contains("Site/one.txt was changed"))
            #expect(try text(folder + "/Site/one.txt") == "mine")
            // From then on it is nobody's business.
            let quiet = try await Program.run("build", in: folder)
            #expect(quiet.code == 0 && quiet.errors.isEmpty)
        }
    }

    @Test func `what is advised for a changed file works`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", in: folder)
            let index = folder + "/Site/index.html"
            let page = try text(index)
            try write("mine", to: index)
            #expect(try await Program.run("build", "--overwrite", in: folder).code == 0)
            #expect(try text(index) == page)
            try write("mine", to: index)
            try FileManager.default.removeItem(atPath: index)
            #expect(try await Program.run("build", in: folder).code == 0)
            #expect(try text(index) == page)
        }
    }

    @Test func `a folder that is gone is told`() async throws {
        try await TemporaryFolder.with { folder in
            let gone = try await Program.shell(
                "mkdir gone && cd gone && rmdir ../gone && \"$0\" build", in: folder)
            #expect(gone.code == 2, "\(gone.code)")
            #expect(gone.errors.hasPrefix("error: "), "\(gone.errors)")
        }
    }

    @Test func `of two builds at once one says who has the folder, or both make the same site`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            for round in 0..<6 {
                if round % 2 == 0 { try? FileManager.default.removeItem(atPath: folder + "/Site") }
                try write("round \(round)", to: folder + "/Content/static/round.txt")
                let both = try await Program.shell(
                    "\"$0\" build > one 2>&1 & \"$0\" build > two 2>&1; a=$?; wait $!; echo $a $?",
                    in: folder)
                let said = try text(folder + "/one") + text(folder + "/two")
                #expect(["0 0\n", "0 2\n", "2 0\n"].contains(both.output), "\(said)")
                if both.output != "0 0\n" {
                    #expect(said.contains("is being built by"), "\(said)")
                }
                let again = try await Program.run("build", in: folder)
                #expect(again.code == 0 && again.output.contains("0 files written"), "\(again)")
                #expect(
                    !FileManager.default.fileExists(atPath: folder + "/Site/.gazette-lock"))
            }
        }
    }

    @Test func `a lock that somebody dead has left keeps nobody away`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", in: folder)
            // What a program that died may have left: nothing, or the beginning of its name.
            for text in ["", "{\"began\":\"123\",\"ho"] {
                try write(text, to: folder + "/Site/.gazette-lock")
                #expect(try await Program.run("build", in: folder).code == 0)
                #expect(!FileManager.default.fileExists(atPath: folder + "/Site/.gazette-lock"))
            }
        }
    }

    @Test func `content that is a link is not followed`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", "real", in: folder)
            try FileManager.default.createDirectory(
                atPath: folder + "/digest", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/digest/Content", withDestinationPath: "../real/Content")
            let build = try await Program.run("build", "digest", in: folder)
            #expect(build.code == 2 && build.errors.contains("symbolic link"), "\(build.errors)")
            let pipe = try await Program.shell(
                "mkfifo real/Content/static/pipe; mkfifo real/Content/articles/x.md; \"$0\" build real",
                in: folder)
            #expect(pipe.code == 0 || pipe.errors.contains("pipe"), "\(pipe.errors)")
        }
    }

    @Test func `a preview writes nothing into the digest`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", "d", in: folder)
            try FileManager.default.createDirectory(
                atPath: folder + "/elsewhere", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/d/.gazette", withDestinationPath: "../elsewhere")
            let before = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
            let preview = try Program.start("preview", "d", "--port", "0", "--quiet", in: folder)
            try await Task.sleep(for: .seconds(2))
            #expect(try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() == before)
            preview.terminate()
            preview.waitUntilExit()
            #expect(try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() == before)
        }
    }

    // MARK: -

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }

    private func write(_ text: String, to path: String) throws {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func hash(_ text: String) -> String {
        NewFile.hex(ContentHash.of(Array(text.utf8)))
    }
}
