import Foundation
import Testing

/// Phases look backwards only: load ← parse ← group ← render ← emit, with the model under all.
///
/// They share a module, for speed, so no compiler keeps them apart. This reads which folder names
/// whose types.
struct PhaseTests {
    /// Each folder of `Sources/Gazette` and those whose types its files may name.
    private static let order = [
        "Model", "Problems", "Load", "Parse", "Group", "Render", "Feeds", "Hosts", "Prepare",
        "Emit",
    ]

    @Test func `a phase names no type of a later one`() throws {
        var owners: [String: Int] = [:]
        var texts: [(file: String, level: Int, text: String)] = []
        for (level, folder) in Self.order.enumerated() {
            let files = try House.swiftFiles(under: "Sources/Gazette/\(folder)")
            #expect(!files.isEmpty, "\(folder)")
            for file in files {
                let text = try Self.code(of: House.text(of: file))
                texts.append((file, level, text))
                let types = /(?m)^(?:[@\w]+ )*(?:struct|enum|class|protocol|actor) (\w+)/
                for match in text.matches(of: types) where !text[match.range].contains("private") {
                    owners[String(match.1)] = level
                }
            }
        }
        for (file, level, text) in texts {
            let later = Set(text.matches(of: /(?m)(?:^|[^.\w])([A-Z]\w+)/).map { String($0.1) })
                .filter { owners[$0].map { $0 > level } ?? false }
            #expect(later.isEmpty, "\(file) names \(later.sorted())")
        }
    }

    @Test func `every folder is in the order`() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: House.root + "/Sources/Gazette"
        ).filter { !$0.contains(".") }
        #expect(Set(folders) == Set(Self.order))
    }

    /// Without comments and the text of strings.
    private static func code(of text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.replacing(/\/\/.*$/, with: "").replacing(/"[^"\\]*"/, with: "\"\"")
        }.joined(separator: "\n")
    }
}
