import Foundation
import Testing

@testable import GazetteCLI

struct ArgumentTests {
    @Test(arguments: [
        ["new", ""], ["new", "d", "--lang", ""], ["new", "d", "--host="], ["build", ""],
        ["build", "--output", ""], ["build", "--output="], ["build", "--base-url", ""],
        ["build", "--now", ""], ["import", ""], ["import", "x.txt", "--into", ""],
        ["import", "x.txt", "--topic", ""], ["import", "x.txt", "--as-of", " "], ["cards", ""],
        ["preview", ""], ["preview", "--host", ""], ["preview", "--now", ""],
        ["preview", "--port", ""], ["publish", ""], ["publish", "history", ""],
        ["publish", "--to", ""], ["publish", "--site", ""], ["publish", "--id", ""],
        ["publish", "--allow", ""], ["publish", "--to", "\t"],
    ])
    func `an empty argument is refused, and nothing is written`(words: [String]) async throws {
        try await TemporaryFolder.with { folder in
            let said = try await Program.run(words, in: folder)
            #expect(said.code == 2 && said.output.isEmpty && !said.errors.isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        }
    }

    @Test(arguments: ["a\nerror: b", "a\u{1B}[2J", "a\u{7F}", "a\u{9B}31m", "caf\u{FFFD}"])
    func `an argument with a control in it is refused, and forges nothing`(name: String)
        async throws
    {
        try await TemporaryFolder.with { folder in
            for words in [["new", name], ["build", "--\(name)"], [name], ["build", "-\(name)"]] {
                let said = try await Program.run(words, in: folder)
                #expect(said.code == 2 && said.output.isEmpty)
                #expect(said.errors.split(separator: "\n").count == 2, "\(said.errors)")
                #expect(!said.errors.contains("\u{1B}") && !said.errors.contains("\u{9B}"))
            }
        }
    }

    @Test func `a tilde that no shell has read is the home folder`() async throws {
        for (path, whole) in [
            ("~", "/home/me"), ("~/", "/home/me"), ("~/www", "/home/me/www"),
            ("~//www/x", "/home/me/www/x"), ("./~you", "./~you"), ("a/~", "a/~"), ("www", "www"),
            ("rsync://h/~/www", "rsync://h/~/www"), ("", ""),
        ] {
            #expect(try HomePath.expanded(path, home: "/home/me") == whole)
        }
        #expect(try HomePath.expanded("~/x", home: "/") == "/x")
        for path in ["~you", "~you/www", "~+"] {
            #expect(throws: BadArgument.self) { try HomePath.expanded(path, home: "/home/me") }
        }
    }

    @Test func `a tilde stands for home in every path and target`() async throws {
        try await TemporaryFolder.with { folder in
            let home = ["HOME": folder + "/home"]
            func run(_ words: String...) async throws -> Program {
                try await Program.run(words, in: folder, environment: home)
            }
            #expect(try await run("new", "~/daily").code == 0)
            #expect(try await run("build", "~/daily", "--output=~/out").code == 0)
            let settings = "\(folder)/home/daily/Content/gazette.yml"
            let more = "publish:\n  - {name: live, to: ~/www}\n  - {name: you, to: ~you/www}\n"
            let text = try String(contentsOfFile: settings, encoding: .utf8)
            try Data((text + more).utf8).write(to: URL(filePath: settings))
            let words = [
                "publish", "~/daily", "--site", "~/out", "--allow", "stale",
                "--allow", "placeholder",
            ]
            for target in ["live", "~/more"] {
                let said = try await Program.run(
                    words + ["--to", target], in: folder, environment: home)
                #expect(said.code == 0, "\(said.errors)")
            }
            for target in ["you", "~you/www"] {
                let said = try await Program.run(
                    words + ["--to", target], in: folder, environment: home)
                #expect(said.code == 2 && said.errors.contains("write the whole path, or ./~you"))
            }
            for made in ["daily/Content", "out/index.html", "www/index.html", "more/index.html"] {
                #expect(FileManager.default.fileExists(atPath: "\(folder)/home/\(made)"), "\(made)")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["home"])
        }
    }

    @Test(arguments: [
        "https://h//x", "https://h/../", "https://h/%2f%2f", "https://h/%5c", "https://u:p@h/",
        "https://h:70000/", "https://h/?q", "https://h/#f",
    ])
    func `an address that leads elsewhere is refused, with one that does not`(
        address: String
    ) async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let said = try await Program.run("build", "--base-url", address, in: folder)
            #expect(said.code == 2 && !said.errors.contains("u:p"))
            let advice = try #require(said.errors.firstMatch(of: /write it as (\S+)/)).1
            let again = try await Program.run("build", "--base-url", String(advice), in: folder)
            #expect(again.code == 0, "\(again.errors)")
        }
    }
}
