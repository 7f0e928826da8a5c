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
        let files = try House.swiftFiles(under: "Sources")
        let code = try files.map(House.text(of:)).joined(separator: "\n")
        let names = Set(page.matches(of: /`([A-Z][a-z]\w+)(?:\.\w+(?:\(.*?\))?)?`/).map { $0.1 })
        let modules = Set(
            files.compactMap { $0.split(separator: "/").dropFirst().first } + ["Templates"])
        let others: Set<Substring> = ["Content", "Site", "Process"]
        #expect(names.count > 20)
        for name in names.subtracting(modules).subtracting(others) {
            let declaration = try Regex("\\b(?:struct|class|enum|actor|typealias) \(name)\\b")
            let isFolder = files.contains { $0.contains("/\(name)/") }
            #expect(isFolder || code.contains(declaration), "\(name)")
        }
    }
}
