import Foundation
import Gazette
import Testing

/// A folder for each mistake under `Tests/Fixtures/broken`, with what is said about it in
/// `expected.txt`. To write those anew: `GAZETTE_UPDATE=1 swift test`, and read the difference.
struct ProblemTests {
    private static let folder = packageRoot + "/Tests/Fixtures/broken"
    static let mistakes = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted()

    @Test(arguments: mistakes) func `a mistake is told with its place and what to write`(
        mistake: String
    ) async throws {
        let path = "\(Self.folder)/\(mistake)"
        let told = await tell(await Folder(at: path))
        let expected = path + "/expected.txt"
        if ProcessInfo.processInfo.environment["GAZETTE_UPDATE"] != nil {
            try Data(told.utf8).write(to: URL(filePath: expected))
        }
        let wanted = try String(contentsOfFile: expected, encoding: .utf8)
        #expect(told == wanted)
    }

    @Test func `there are mistakes to test`() { #expect(Self.mistakes.count >= 20) }

    private func tell(_ folder: Folder) async -> String {
        let options = BuildOptions(now: { PartialDate("2026-11-24")?.instant(in: $0) ?? 0 })
        do {
            return try await TemporaryFolder.with { site in
                let output = try Output(site + "/Site", of: site)
                let report = try await build(
                    folder, into: output, theme: .standard, options: options)
                return report.problems.map { "\($0)\n" }.joined() + "built\n"
            }
        } catch let problems as Problems {
            return problems.all.map { "\($0)\n" }.joined() + "nothing was written\n"
        } catch {
            return "\(error)\n"
        }
    }

    @Test func `an error leaves the output folder as it was`() async throws {
        try await TemporaryFolder.with { folder in
            let output = try Output(folder + "/Site", of: folder)
            let good = Sample(["articles/a.md": article("A")])
            _ = try await build(good.folder, into: output, theme: good.theme, options: good.options)
            let before = try FileManager.default.subpathsOfDirectory(atPath: folder)
            let bad = Sample([
                "articles/a.md": article("A", "2026-13-01"), "articles/b.md": article("B"),
            ])
            await #expect(throws: Problems.self) {
                try await build(bad.folder, into: output, theme: bad.theme, options: bad.options)
            }
            #expect(try FileManager.default.subpathsOfDirectory(atPath: folder) == before)
        }
    }

    @Test func `every mistake is told in one run`() async {
        let errors = await Sample([
            "articles/a.md": article("A", "2026-13-01"),
            "articles/b.md": "no front matter",
            "articles/c.md": article("C", "2026-11-20", "importance: 9"),
        ]).errors()
        #expect(Set(errors.map(\.place.file)).count == 3)
    }

    @Test func `a control character in a name cannot steer the terminal`() async {
        let errors = await Sample(["articles/a.md": article("A", "\u{1B}[31m2026")]).errors()
        #expect(!errors.map(\.description).joined().contains("\u{1B}"))
    }

    @Test func `the caret stands under the place, in Chinese too`() throws {
        let text = Array("title: 桥\n日期: x\n".utf8)
        let place = Place(file: "a.md", line: 2, byte: 9, in: text)
        let problem = Problem(severity: .error, place: place, message: "m", advice: "write y")
        #expect(
            problem.description == "a.md:2:5: error: m\n  2 | 日期: x\n    |       ^ write y")
    }

    @Test(arguments: [
        ("a\u{1B}[2J\u{202E}: x", 9, "a\\u{1B}[2J\\u{202E}: x"), ("\ta\t: x", 6, " a : x"),
        ("u: https://me:password@h/ x", 27, "u: https://…@h/ x"),
    ])
    func `the caret stands under the place, behind what is shown by its number too`(
        line: String, column: Int, shown: String
    ) throws {
        let byte = line.prefix(column - 1).utf8.count + 1
        let place = Place(file: "a.md", line: 1, byte: byte, in: Array(line.utf8))
        let problem = Problem(severity: .error, place: place, message: "m")
        let lines = problem.description.split(separator: "\n")
        #expect(lines.count == 3 && lines[1] == "  1 | \(shown)")
        let caret = try #require(lines[2].firstIndex(of: "^"))
        let x = try #require(lines[1].lastIndex(of: "x"))
        #expect(lines[2][..<caret].count == lines[1][..<x].count)
    }
}
