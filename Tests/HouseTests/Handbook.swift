import Foundation

/// The handbook's pages, of which some parts are made from the program.
///
/// `GAZETTE_WRITE_HANDBOOK=1 swift test --filter HandbookTests` writes those parts anew.
enum Handbook {
    static let folder = "Sources/Gazette/Gazette.docc"
    static let update = "run GAZETTE_WRITE_HANDBOOK=1 swift test --filter HandbookTests"

    static func pages() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(House.root)/\(folder)")
            .filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
    }

    static func text(of page: String) throws -> String {
        try House.text(of: "\(folder)/\(page).md")
    }

    /// Whether a part of a page, between `<!-- name -->` and `<!-- end -->`, is what it should be.
    static func holds(_ part: String, named name: String, in page: String) throws -> Bool {
        let text = try text(of: page)
        guard let start = text.firstRange(of: "<!-- \(name) -->\n"),
            let end = text[start.upperBound...].firstRange(of: "<!-- end -->")
        else { return false }
        let inner = start.upperBound..<end.lowerBound
        if text[inner] == "\n\(part)\n" { return true }
        guard ProcessInfo.processInfo.environment["GAZETTE_WRITE_HANDBOOK"] == "1" else {
            return false
        }
        try text.replacingCharacters(in: inner, with: "\n\(part)\n").write(
            toFile: "\(House.root)/\(folder)/\(page).md", atomically: true, encoding: .utf8)
        return true
    }

    /// A table in Markdown.
    static func table(_ head: [String], _ rows: [[String]]) -> String {
        let lines = [head] + rows
        var text = lines.map { line in
            "| \(line.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |\n"
        }
        text.insert("|\(head.map { _ in "---|" }.joined())\n", at: 1)
        return text.joined()
    }
}
