import Foundation
import Testing

/// What the README and its neighbours say is so.
struct ReadmeTests {
    @Test func `the README is short and has the two commands`() throws {
        let readme = try House.text(of: "README.md")
        #expect(readme.count { $0 == "\n" } <= 150)
        for mark in ["build", "test"] {
            #expect(readme.contains("\n<!-- \(mark) -->\n    "), "\(mark)")
        }
    }

    @Test func `the page on architecture is short`() throws {
        let page = try House.text(of: "Sources/ARCHITECTURE.md")
        #expect(page.count { $0 == "\n" } <= 150)
    }

    @Test func `links between pages lead to files`() throws {
        let pages =
            try [
                "README.md", "Sources/ARCHITECTURE.md", ".github/CONTRIBUTING.md",
                ".github/CHANGELOG.md", ".github/SECURITY.md",
            ] + Handbook.pages()
        for page in pages {
            let folder = URL(filePath: "\(House.root)/\(page)").deletingLastPathComponent()
            let text = try House.text(of: page).split(separator: "\n")
                .filter { !$0.hasPrefix("    ") }.joined(separator: "\n")
                .replacing(/`[^`\n]*`/, with: "")
            for match in text.matches(of: /\]\(([^)\s#]+)/) where !match.1.contains("://") {
                let target = folder.appending(path: String(match.1)).standardizedFileURL.path
                let isThere = FileManager.default.fileExists(atPath: target)
                #expect(isThere, "\(match.1) in \(page)")
            }
        }
    }

    @Test func `files that the architecture names are there`() throws {
        let page = try House.text(of: "Sources/ARCHITECTURE.md")
        let paths = page.matches(of: /`([A-Za-z]+\/[A-Za-z+\-\/]+\.swift)`/)
        #expect(paths.count > 20)
        for match in paths {
            let path = String(match.1)
            let places = ["Sources/Gazette/\(path)", "Sources/\(path)", path]
            let isThere = places.contains {
                FileManager.default.fileExists(atPath: "\(House.root)/\($0)")
            }
            #expect(isThere, "\(path)")
        }
    }

    @Test func `types that the architecture names are in the code`() throws {
        let page = try House.text(of: "Sources/ARCHITECTURE.md")
        let files = try ["Sources", "Templates", "Tests/Fuzz"].flatMap(House.swiftFiles(under:))
        let declared = try Set(files.flatMap { declaredTypes(in: try House.text(of: $0)) })
        let names = Set(page.matches(of: /`([A-Z][a-z]\w+)(?:\.\w+(?:\(.*?\))?)?`/).map { $0.1 })
        let folders = Set(files.flatMap { $0.split(separator: "/").dropLast() })
        let others: Set<Substring> = ["Content", "Site", "Process"]
        #expect(names.count > 20)
        for name in names.subtracting(folders).subtracting(others) {
            #expect(declared.contains(name), "\(name)")
        }
    }

    /// The names that follow `struct` and the like.
    private func declaredTypes(in source: String) -> [Substring] {
        let keywords: Set<Substring> = [
            "struct", "class", "enum", "actor", "protocol", "typealias",
        ]
        let words = source.split { !$0.isLetter && !$0.isNumber }
        return zip(words, words.dropFirst()).filter { keywords.contains($0.0) }.map { $0.1 }
    }
}
