import Foundation
import Testing

/// What reaches the terminal, and what happens where nothing can.
struct TerminalTests {
    private let nasty = "a\u{1B}[2J\nerror: forged\u{9B}\u{202E}\u{2028}b"

    private func isSafe(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            scalar == "\n"
                || ![.control, .format, .lineSeparator, .paragraphSeparator]
                    .contains(scalar.properties.generalCategory)
        }
    }

    @Test func `names and texts of a digest neither steer the terminal nor forge a line`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let content = folder + "/Content"
            for (path, text) in [
                "articles/\(nasty).md": "---\ntitle: X\ndate: 2026-13-01\n---\n",
                "articles/b.md":
                    "---\ntitle: X\ndate: \"2026\\e[2J\\nerror: forged\"\n\u{202E}y: x\n---\n",
                "articles/c.md":
                    "---\n\"k\\e\\nerror: forged\": x\n---\n![](/\u{9B}\u{202E}.png)\n",
                "static/\(nasty)": "x",
            ] {
                let file = URL(filePath: "\(content)/\(path)")
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            let build = try await Program.run("build", in: folder)
            #expect(build.code == 1 && isSafe(build.errors))
            #expect(build.errors.contains("a\\u{1B}[2J\\u{A}error: forged\\u{9B}\\u{202E}"))
            #expect(!build.errors.contains("\nerror: forged"))
            let report = try await Program.run("build", "--json", in: folder)
            #expect(report.code == 1 && isSafe(report.output))
            let read = try #require(
                JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any])
            let problems = try #require(read["problems"] as? [[String: Any]])
            #expect(problems.contains { $0["file"] as? String == "Content/static/\(nasty)" })
        }
    }

    @Test(arguments: ["articles/caf\\351.md", "static/\\377/x.png", "static/a\\nb.txt"])
    func `a file whose name is no text is told before anything is written`(name: String)
        async throws
    {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let script = "f=Content/$(printf '\(name)'); mkdir -p \"${f%/*}\"; echo x >\"$f\""
            #expect(try await Program.shell(script, in: folder).code == 0)
            let build = try await Program.run("build", in: folder)
            #expect(build.code == 1 && build.errors.hasSuffix("1 error; nothing was written\n"))
            #expect(build.errors.hasPrefix("Content/\(name.prefix(7))"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/Site"))
        }
    }

    @Test func `what a target says of itself does not steer the terminal`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", in: folder)
            let publish = ["publish", "--to", "www", "--allow", "placeholder"]
            #expect(try await Program.run(publish, in: folder).code == 0)
            let manifest = URL(filePath: folder + "/www/.gazette-manifest.json")
            let text = try String(contentsOf: manifest, encoding: .utf8)
            let other = text.replacing(
                "https://your-site.example/", with: "https://x/\\u001b[2J\\nerror: forged\\u009b")
            #expect(other != text)
            try Data(other.utf8).write(to: manifest)
            for words in [publish, publish + ["--json"], ["publish", "history", "--to", "www"]] {
                let said = try await Program.run(words, in: folder)
                #expect(isSafe(said.errors) && isSafe(said.output))
                #expect(!said.errors.contains("\nerror: forged"))
            }
        }
    }

    @Test(arguments: [
        ["publish", "--to", "https://user:secret@host/x"],
        ["publish", "--to", "rsync://u:secret@h/x"], ["publish", "--to", "ftp://secret@h/x"],
        ["publish", "--to", "git+https://secret@h/x"], ["publish", "--to", "x://u:s ecret@h/x"],
        ["publish", "--to", "rclone::s3,secret_access_key=secret:b"],
        ["publish", "--dry-run", "--to", "user:secret@host:path"],
        ["publish", "--to", "https://h/?token=secret"], ["publish", "a", "https://u:secret@h/"],
        ["build", "https://u:secret@h/x"], ["build", "--base-url", "https://u:secret@h/x"],
        ["build", ".", "https://u:secret@h/x"], ["https://u:secret@h/x"],
        ["build", ".", "https://u:s \"secret@h/x"],
    ])
    func `a password on the command line is not printed`(words: [String]) async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", in: folder)
            for more in words.count > 1 ? [[], ["--json"]] : [[]] {
                let said = try await Program.run(words + more, in: folder)
                let all = (said.errors + said.output).replacing("secret_access_key", with: "")
                #expect(!all.contains("secret") && !all.contains("ecret@"), "\(all)")
                #expect(!all.isEmpty)
            }
        }
    }

    @Test func `a password in the settings is not printed`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let settings = URL(filePath: folder + "/Content/gazette.yml")
            let text = try String(contentsOf: settings, encoding: .utf8)
            let other = text.replacing(
                "https://your-site.example/", with: "https://u:secret@h/?token=x")
            try Data(other.utf8).write(to: settings)
            let said = try await Program.run("build", in: folder)
            #expect(said.code == 1 && said.errors.contains("https://…@h/"))
            #expect(!said.errors.contains("secret") && !said.errors.contains("token=x"))
        }
    }

    @Test func `an article on standard output has its bytes`() async throws {
        try await TemporaryFolder.with { folder in
            let text = "标题在此\n来源 主题 昨天\n正文\u{202E}一段，见 https://u:p@h/。\n"
            try Data(text.utf8).write(to: URL(filePath: folder + "/x.txt"))
            let said = try await Program.run(
                "import", "x.txt", "--stdout", "--as-of", "2026-11-23", in: folder)
            #expect(said.code == 0 && said.output.contains("\u{202E}"))
            #expect(isSafe(said.errors))
        }
    }

    @Test(arguments: [
        ("build", 0), ("build --json", 0), ("build --nonsense", 2), ("build nowhere", 2),
        ("--help", 0), ("--version", 0), ("publish --to www --allow placeholder", 0),
        ("publish history --to www", 0),
    ])
    func `a reader that went away is no failure`(words: String, code: Int32) async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", in: folder)
            // The reader is gone before the program begins: it closes a pipe that this one waits for.
            let script = """
                mkfifo gone
                { cat gone >/dev/null; "$0" \(words); echo $? >code; } 2>&1 | { exec <&-; : >gone; }
                cat code
                """
            let said = try await Program.shell(script, in: folder)
            #expect(said.output == "\(code)\n", "\(said.errors)")
        }
    }

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
        arguments: [
            "build", "build --json", "--help", "new d", "import x.txt --stdout --as-of 2026-11-23",
        ])
    func `a full disk under standard output is an error`(words: String) async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            try Data("标题在此\n来源 主题 昨天\n正文。\n".utf8).write(to: URL(filePath: folder + "/x.txt"))
            let said = try await Program.shell("\"$0\" \(words) >/dev/full", in: folder)
            #expect(said.code == 2)
            #expect(said.errors.hasPrefix("error: standard output cannot be written: no space"))
            // Nobody can be told of an error where errors go.
            #expect(
                try await Program.shell("\"$0\" build --quiet 2>/dev/full", in: folder).code == 0)
        }
    }

    @Test(arguments: [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
    func `closed standard files are no files of the site`(closed: String) async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run("build", "--output", "good", in: folder)
            #expect(try await Program.shell("\"$0\" build \(closed)", in: folder).code == 0)
            #expect(
                try await Program.shell("diff -r good Site -x .gazette-files", in: folder).code == 0
            )
        }
    }
}
