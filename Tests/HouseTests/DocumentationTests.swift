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

    /// What a line declares, without its attributes; nil where that is not public.
    private static func declaration(_ line: Substring) -> Substring? {
        var rest = line.drop { $0 == " " }
        while rest.first == "@" { rest = rest.drop { $0 != " " }.drop { $0 == " " } }
        guard rest.hasPrefix("public "), !rest.hasPrefix("public import"),
            !rest.hasPrefix("public extension")
        else { return nil }
        return rest
    }

    @Test func `every public declaration says what it is`() throws {
        var silent: [String] = []
        // The words of the pages are named by what they say.
        let files = try House.swiftFiles(under: "Sources").filter { !$0.contains("/Words/") }
        #expect(files.count > 100)
        var count = 0
        for file in files {
            let lines = try House.text(of: file).split(
                separator: "\n", omittingEmptySubsequences: false)
            for (number, line) in lines.enumerated() {
                guard let declared = Self.declaration(line) else { continue }
                if Self.conformances.contains(where: declared.contains) { continue }
                count += 1
                let above = lines[..<number].reversed().lazy.map { $0.drop { $0 == " " } }
                    .first { !$0.hasPrefix("@") }
                if above?.hasPrefix("///") != true { silent.append("\(file):\(number + 1)") }
            }
        }
        #expect(count > 500)
        #expect(silent == [])
    }
}
