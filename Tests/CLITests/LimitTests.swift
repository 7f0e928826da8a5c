import Foundation
import Testing

/// What is too large or has too little room ends with a sentence.
struct LimitTests {
    @Test func `a text of three gigabytes is refused before it is read`() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder + "/big.txt"
            try Data().write(to: URL(filePath: path))
            let handle = try #require(FileHandle(forWritingAtPath: path))
            try handle.truncate(atOffset: 3 << 30)
            try handle.close()
            let told = try await Program.run("import", "big.txt", "--stdout", in: folder)
            #expect(told.code == 1 && told.output.isEmpty)
            #expect(
                told.errors == "big.txt: error: this file is larger than 4 MB: "
                    + "import the part of it that is one article\n")
        }
    }

    @Test func `an article of three gigabytes is refused before it is read`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let path = folder + "/Content/articles/big.md"
            try Data().write(to: URL(filePath: path))
            let handle = try #require(FileHandle(forWritingAtPath: path))
            try handle.truncate(atOffset: 3 << 30)
            try handle.close()
            let told = try await Program.run("build", in: folder)
            #expect(told.code == 1 && told.errors.contains("the file is larger than 8 MB"))
        }
    }

    @Test func `of thousands of errors two hundred are shown`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let aliases = (0..<5000).map { "../\($0)" }.joined(separator: ", ")
            let article = "---\ntitle: X\ndate: 2026-11-23\naliases: [\(aliases)]\n---\n"
            try Data(article.utf8).write(to: URL(filePath: folder + "/Content/articles/x.md"))
            let build = try await Program.run("build", in: folder)
            #expect(build.code == 1 && build.errors.utf8.count < 200_000)
            #expect(build.errors.contains("and 4800 more errors; --json lists them all"))
            let all = try await Program.run("build", "--json", in: folder)
            #expect(all.output.matches(of: /"severity" : "error"/).count == 5000)
        }
    }

    #if os(Linux)
        @Test func `too little memory is told, and nothing hangs`() async throws {
            try await TemporaryFolder.with { folder in
                _ = try await Program.run("new", ".", in: folder)
                let told = try await Program.run("build", in: folder, kilobytes: 400_000)
                #expect(told.code == 2)
                #expect(told.errors.contains("no more than 390 MB of memory"))
                #expect(told.errors.contains("ulimit -v 524288"))
                let advised = try await Program.run("build", in: folder, kilobytes: 524_288)
                #expect(advised.code == 0)
            }
        }
    #endif
}

extension Program {
    /// Runs a command that the system gives so much address space and no more.
    static func run(_ command: String, in folder: String, kilobytes: Int) async throws -> Program {
        try await onThread { try waiting(for: command, in: folder, kilobytes: kilobytes) }
    }

    private static func waiting(
        for command: String, in folder: String, kilobytes: Int
    ) throws -> Program {
        let process = Process()
        let program = URL(filePath: CommandLine.arguments[0])
            .deletingLastPathComponent().appending(path: "gazette").path
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [
            "-c", "ulimit -v \(kilobytes); exec \"$0\" \"$1\"", program, command,
        ]
        process.currentDirectoryURL = URL(filePath: folder)
        let errors = Pipe()
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, errors)
        try process.run()
        let told = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Program(
            output: "", errors: String(decoding: told, as: UTF8.self),
            code: process.terminationStatus)
    }
}
