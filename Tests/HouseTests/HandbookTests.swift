import Foundation
import Testing

/// What the handbook says is so.
@Suite(.serialized) struct HandbookTests {
    /// Every command with its help, in the order of the program.
    private func commands() throws -> [(name: String, help: String)] {
        try commands(under: [])
    }

    private func commands(under path: [String]) throws -> [(name: String, help: String)] {
        let help = try House.run(path + ["--help"])
        let own = path.isEmpty ? [] : [(path.joined(separator: " "), help)]
        guard let list = help.firstRange(of: "SUBCOMMANDS:") else { return own }
        let names = help[list.upperBound...].matches(of: #/(?m)^\ \ ([a-z]+)\ /#)
        return try own + names.flatMap { try commands(under: path + [String($0.1)]) }
    }

    @Test func `the command reference is what the program says`() throws {
        let commands = try commands()
        #expect(commands.count >= 6)
        let text = commands.map { name, help in
            let lines = help.trimmingCharacters(in: .newlines)
                .split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
            return "## gazette \(name)\n\n\(lines)\n"
        }.joined(separator: "\n")
        let isCurrent = try Handbook.holds(text, named: "commands", in: "CommandReference")
        #expect(isCurrent, "\(Handbook.update)")
    }

    @Test func `every message about content and publishing is in the handbook`() throws {
        for folder in Wordings.folders {
            let groups = try Wordings.files(in: folder).flatMap(Wordings.groups)
            #expect(groups.count { !$0.messages.isEmpty } >= 4)
            let text = groups.map { group in
                let rows = group.messages.map { [$0.text, $0.advice] }
                return "### \(group.title)\n\n" + Handbook.table(["message", "what to do"], rows)
            }.joined(separator: "\n")
            let isCurrent = try Handbook.holds(text, named: folder, in: "Troubleshooting")
            #expect(isCurrent, "\(Handbook.update)")
        }
    }

    @Test func `every message of importing and previewing is in the handbook`() throws {
        for folder in Wordings.plainFolders {
            let sentences = try Wordings.files(in: folder).flatMap(Wordings.sentences)
            #expect(sentences.count > 10)
            let text = sentences.map { "* \($0)\n" }.joined()
            let isCurrent = try Handbook.holds(text, named: folder, in: "Troubleshooting")
            #expect(isCurrent, "\(Handbook.update)")
        }
    }

    @Test(arguments: [
        ("Settings+Parse", "Settings"), ("Article+Parse", "WritingArticles"),
        ("EditionNote", "Editions"), ("StandalonePage+Parse", "WritingArticles"),
    ])
    func `every key is in the handbook`(file: String, page: String) throws {
        let source = try House.text(of: "Sources/Gazette/Parse/\(file).swift")
        let page = try Handbook.text(of: page)
        let lists = source.matches(of: /known(?:Keys =|:) \[([^\]]*)\]/)
        let keys = lists.flatMap { $0.1.matches(of: /"([a-z_]+)"/).map { $0.1 } }
        #expect(keys.count >= 4)
        for key in keys { #expect(page.contains("`\(key)`"), "\(key)") }
    }

    @Test func `every key of a target and every guard is in the handbook`() throws {
        let settings = try House.text(of: "Sources/Gazette/Model/Settings.swift")
        let list = try #require(settings.firstMatch(of: /optionKeys = \[([^\]]*)\]/)).1
        let keys = list.matches(of: /"([a-z_]+)"/).map { String($0.1) }
        #expect(keys.count >= 6)
        let page = try Handbook.text(of: "Settings")
        for key in keys { #expect(page.contains("| `\(key)` |"), "\(key)") }

        let publishing = try Handbook.text(of: "Publishing")
        let cases = try House.text(of: "Sources/Publish/Guards/Guard.swift")
            .matches(of: /(?m)^    case (\w+)(?: = "([^"]+)")?$/)
        #expect(cases.count >= 16)
        for match in cases {
            let word = match.2 ?? match.1
            #expect(publishing.contains("| `\(word)` |"), "\(word)")
        }
    }

    @Test func `every part of a theme is in the handbook`() throws {
        let page = try Handbook.text(of: "Themes")
        let parts = try House.text(of: "Sources/Gazette/Render/Theme.swift")
            .matches(of: /public var (\w+): Part</).map { $0.1 }
        #expect(parts.count > 20)
        for part in parts { #expect(page.contains("`\(part)`"), "\(part)") }
    }

    @Test func `the handbook shows the example theme as it is`() throws {
        let page = try Handbook.text(of: "Themes")
        for file in ["Package.swift", "Sources/daily/Daily.swift"] {
            let text = try House.text(of: "Tests/Fixtures/own-theme/\(file)")
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
            #expect(page.contains(lines), "\(file)")
        }
    }

    @Test func `the handbook shows the example of the library as it is tested`() throws {
        let test = try House.text(of: "Tests/GazetteTests/LibraryExampleTests.swift")
        let page = try Handbook.text(of: "UsingAsALibrary")
        for function in test.matches(of: /(?ms)^    func .*?^    }$/) {
            #expect(page.contains(function.output), "\(function.output)")
        }
    }
}
