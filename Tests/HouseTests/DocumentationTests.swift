import Testing

/// What a program that is built on this one reads of it.
struct DocumentationTests {
    /// What a protocol of the standard library asks for is explained there.
    private static let conformances = [
        "static func ==", "static func <", "static func +", "init(from decoder",
        "init(stringLiteral",
        "init(stringInterpolation", "init(literalCapacity", "appendLiteral(",
        "appendInterpolation(_ number", "var description: String {", "func hash(into",
    ]

    private static func isPublic(_ line: Substring) -> Bool {
        line.contains(
            /^ *(@\w+(\([^)]*\))? )*public (static |mutating |final |indirect |private\(set\) )*(func|var|let|struct|enum|class|actor|init|subscript|protocol|typealias)\b/
        )
    }

    @Test func `every public declaration says what it is`() throws {
        var silent: [String] = []
        // The words of the pages are named by what they say.
        let files = try House.swiftFiles(under: "Sources").filter { !$0.contains("/Words/") }
        #expect(files.count > 100)
        for file in files {
            let lines = try House.text(of: file).split(
                separator: "\n", omittingEmptySubsequences: false)
            for (number, line) in lines.enumerated() where Self.isPublic(line) {
                if Self.conformances.contains(where: line.contains) { continue }
                let above = lines[..<number].last { !$0.contains(/^ *@/) }
                if above?.contains(/^ *\/\/\//) != true { silent.append("\(file):\(number + 1)") }
            }
        }
        #expect(silent == [])
    }
}
