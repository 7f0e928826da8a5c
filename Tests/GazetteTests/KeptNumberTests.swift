import Files
import Foundation
import Gazette
import Testing

/// Numbers of editions are written down, and nothing but the editor moves them.
struct KeptNumberTests {
    /// The number of each edition of a digest.
    private func numbers(_ files: [String: String], cadence: String = "daily") async throws
        -> [String: Int]
    {
        let site = try await site(Sample(files, settings: Self.settings(cadence)))
        return Dictionary(site.editions.map { ($0.id, $0.number) }) { $1 }
    }

    private func site(_ sample: Sample) async throws -> Site {
        var cache = BuildCache()
        return try await PreparedSite(
            of: sample.folder, theme: .standard, options: sample.options, reusing: &cache
        ).site
    }

    private static func settings(_ cadence: String) -> String {
        Sample.settings + "\ncadence: \(cadence)"
    }

    /// What the file says after a build.
    private func kept(_ text: String?, _ numbers: [GivenNumber]) throws -> String {
        try TemporaryFolder.with { folder in
            let path = folder + "/Content/editions"
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
            if let text { try Data(text.utf8).write(to: URL(filePath: path + "/numbers.txt")) }
            try keepNumbers(numbers, in: folder)
            return try String(contentsOfFile: path + "/numbers.txt", encoding: .utf8)
        }
    }

    private let four = [
        "articles/a.md": article("A", "2026-11-10"), "articles/b.md": article("B", "2026-11-12"),
        "articles/c.md": article("C", "2026-11-14"), "articles/d.md": article("D", "2026-11-16"),
    ]

    @Test func `without the file numbers are counted from the oldest`() async throws {
        #expect(
            try await numbers(four) == [
                "2026-11-10": 1, "2026-11-12": 2, "2026-11-14": 3, "2026-11-16": 4,
            ])
    }

    @Test func `a number counts on from the last one written, and back from the first`()
        async throws
    {
        var files = four
        files["editions/2026-11-12.md"] = "---\nnumber: 407\n---\n"
        #expect(
            try await numbers(files) == [
                "2026-11-10": 406, "2026-11-12": 407, "2026-11-14": 408, "2026-11-16": 409,
            ])
        // There is no number before the first.
        files["editions/2026-11-12.md"] = "---\nnumber: 1\n---\n"
        #expect(try await numbers(files)["2026-11-10"] == 1)
    }

    @Test func `a number in the file stays, whatever else there is`() async throws {
        var files = four
        files["editions/numbers.txt"] = "2026-11-12 20\n\n# a remark\n2026-11-14\t21\r\n"
        // The newest is counted on; one that comes in between gets a number nobody has.
        #expect(
            try await numbers(files) == [
                "2026-11-10": 22, "2026-11-12": 20, "2026-11-14": 21, "2026-11-16": 23,
            ])
    }

    @Test func `the editor's own number comes before the one in the file`() async throws {
        var files = four
        files["editions/numbers.txt"] = "2026-11-10 1\n2026-11-12 2\n2026-11-14 3\n"
        files["editions/2026-11-14.md"] = "---\nnumber: 300\n---\n"
        let site = try await site(Sample(files))
        #expect(site.editions.map(\.number) == [301, 300, 2, 1])
        #expect(site.newNumbers.map(\.number) == [300, 301])
        #expect(site.newNumbers.map(\.before) == [3, nil])
        let text = try kept(files["editions/numbers.txt"], site.newNumbers)
        #expect(text == "2026-11-10 1\n2026-11-12 2\n2026-11-14 300\n2026-11-16 301\n")
    }

    @Test func `a new volume counts on from its own beginning`() async throws {
        var files = four
        files["editions/numbers.txt"] = "2026-11-10 51\n2026-11-12 52\n2026-11-14 1\n"
        #expect(try await numbers(files)["2026-11-16"] == 2)
    }

    @Test func `with another cadence numbers go on`() async throws {
        var files = four
        files["editions/numbers.txt"] = "2026-11-10 51\n2026-11-12 52\n"
        #expect(try await numbers(files, cadence: "monthly") == ["2026-11": 53])
    }

    @Test func `a new file says what it is, and keeps remarks`() async throws {
        let site = try await site(Sample(four))
        let text = try kept(nil, site.newNumbers)
        #expect(text.hasPrefix("# The number of each edition."))
        #expect(text.hasSuffix("\n2026-11-10 1\n2026-11-12 2\n2026-11-14 3\n2026-11-16 4\n"))
        var files = four
        files["editions/numbers.txt"] = text
        #expect(try await self.site(Sample(files)).newNumbers.isEmpty)
        let next = try kept("# mine\r\n2026-11-10 1", Array(site.newNumbers.suffix(1)))
        #expect(next == "# mine\n2026-11-10 1\n2026-11-16 4\n")
    }

    @Test(arguments: [
        ("<<<<<<< HEAD", "git has left a conflict here"), ("=======", "git has left"),
        (">>>>>>> theirs", "git has left"), ("2026-11-10", "this is not an edition"),
        ("2026-11-10 x", "this is not"), ("2026-11-10 1 2", "this is not"),
        ("2026-11-10 -1", "this is not"), ("../../etc 1", "this is not"),
        ("2026-11-10 99999999999999999999", "this is not"), ("2026-11-10 999999999", "this is not"),
        ("2026-11-12 9", "\"2026-11-12\" has the number 7 already"), ("\u{1B}[2J 1", "this is not"),
    ])
    func `what is no number is refused with its place`(line: String, message: String) async {
        var files = four
        files["editions/numbers.txt"] = "2026-11-12 7\n\(line)\n"
        let errors = await Sample(files).errors()
        #expect(errors.first?.message.hasPrefix(message) ?? false, "\(errors)")
        #expect(errors.first?.place.line == 2)
    }

    @Test func `a line that two people wrote alike is no mistake`() async throws {
        var files = four
        files["editions/numbers.txt"] = "2026-11-12 7\n2026-11-12 7\n"
        #expect(try await numbers(files)["2026-11-12"] == 7)
    }

    @Test func `a symbolic link is not followed and not replaced`() throws {
        try TemporaryFolder.with { folder in
            try FileManager.default.createDirectory(
                atPath: folder + "/Content/editions", withIntermediateDirectories: true)
            try Data("precious".utf8).write(to: URL(filePath: folder + "/own.txt"))
            let link = folder + "/Content/editions/numbers.txt"
            try FileManager.default.createSymbolicLink(
                atPath: link, withDestinationPath: "../../own.txt")
            #expect(throws: SystemError.self) {
                try keepNumbers([GivenNumber(edition: "2026-11-10", number: 1)], in: folder)
            }
            #expect(try String(contentsOfFile: folder + "/own.txt", encoding: .utf8) == "precious")
            #expect(
                try FileManager.default.destinationOfSymbolicLink(atPath: link) == "../../own.txt")
        }
    }
}
