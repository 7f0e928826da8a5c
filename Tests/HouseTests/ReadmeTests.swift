import Foundation
import Testing

/// What the README says is so.
struct ReadmeTests {
    private let readme: String

    init() throws { readme = try House.text(of: "README.md") }

    /// The `gazette` that was built beside the tests.
    private func run(_ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = House.program
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    private func commands() throws -> [String] {
        let help = try run("--help")
        let list = try #require(help.firstRange(of: "SUBCOMMANDS:"))
        return help[list.upperBound...].matches(of: #/(?m)^\ \ ([a-z]+)\ /#).map { String($0.1) }
    }

    @Test func `every command and every option is in the README`() throws {
        let commands = try commands()
        #expect(commands.count >= 3)
        for command in commands {
            #expect(readme.contains("gazette \(command)"), "\(command)")
            for option in try run(command, "--help").matches(of: /--[a-z][a-z\-]+/) {
                #expect(readme.contains(option.0), "\(option.0) of \(command)")
            }
        }
    }

    @Test func `the help in the README is what the program says`() throws {
        for command in try commands() {
            let help = try run(command, "--help").trimmingCharacters(in: .whitespacesAndNewlines)
            let indented = help.split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
            #expect(help.contains("USAGE: gazette \(command)"))
            #expect(readme.contains(indented), "gazette help \(command)")
        }
    }

    @Test(arguments: ["Settings+Parse", "Article+Parse", "EditionNote", "StandalonePage+Parse"])
    func `every key is in the README`(file: String) throws {
        let source = try House.text(of: "Sources/Gazette/Parse/\(file).swift")
        let list = try #require(source.firstMatch(of: /static let knownKeys = \[([^\]]*)\]/)).1
        let keys = list.matches(of: /"([a-z_]+)"/).map { $0.1 }
        #expect(keys.count >= 4)
        for key in keys { #expect(readme.contains("`\(key)`"), "\(key)") }
    }

    @Test func `files that the architecture names are there`() throws {
        let page = try House.text(of: "Sources/ARCHITECTURE.md")
        for match in page.matches(
            of:
                /`((?:Render|Model|Parse|GazetteCLI|Feeds|Import|Load|Emit|Templates)\/[A-Za-z+\-\/]+\.swift)`/
        ) {
            let path = String(match.1)
            let places = ["Sources/Gazette/\(path)", "Sources/\(path)", path]
            let isThere = places.contains {
                FileManager.default.fileExists(atPath: "\(House.root)/\($0)")
            }
            #expect(isThere, "\(path)")
        }
    }
}

extension House {
    /// The program that was built with the tests, beside their bundle.
    static var program: URL {
        #if os(macOS)
            Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
                .deletingLastPathComponent().appending(path: "gazette")
                ?? URL(filePath: root + "/.build/debug/gazette")
        #else
            URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
                .appending(path: "gazette")
        #endif
    }
}
