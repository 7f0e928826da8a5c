import Gazette
import Testing

/// Paths that cannot be written are found before anything is.
struct PathTests {
    private func errors(alias: String) async -> [Problem] {
        await Sample(["articles/a.md": article("A", "2026-11-20", "aliases: [\"\(alias)\"]")])
            .errors()
    }

    @Test(arguments: [
        ".gazette-files", ".gazette-files/x", "/.gazette-files/x/y/", ".gazette-files.new/",
        ".gazette-lock", ".GAZETTE-Lock/x.html", ".gazette-file\u{17F}", ".g\u{200C}azette-files",
        "\u{200B}.gazette-lock", "%2egazette-files/x",
    ])
    func `an alias does not take a name that is Gazette's own`(alias: String) async throws {
        let error = try #require(await errors(alias: alias).first)
        #expect(error.message.contains("keeps for itself") && error.place.line == 5)
        #expect(error.place.file == "Content/articles/a.md")
    }

    @Test(arguments: ["x/.gazette-files", "gazette-files", ".well-known/x", "-gazette"])
    func `an alias takes any other name`(alias: String) async {
        #expect(await errors(alias: alias).isEmpty)
    }

    @Test(arguments: [
        String(repeating: "x", count: 5000), String(repeating: "ab/", count: 1700),
        String(repeating: "桥", count: 86), "a/" + String(repeating: "x", count: 256) + "/b",
    ])
    func `an alias that is too long for disks is told with its place`(alias: String) async throws {
        let error = try #require(await errors(alias: alias).first)
        #expect(error.message.contains("is longer than "))
        #expect(error.message.count < 200 && error.place.line == 5)
    }

    @Test(arguments: [
        "a\nerror: b.txt", "a\u{1B}.txt", "a\u{7F}.txt", "a\u{85}.txt", "a\u{2028}.txt",
        "a\\b.txt", String(repeating: "x", count: 256), String(repeating: "ab/", count: 340) + "c",
    ])
    func `a file whose name cannot be written is told`(name: String) async throws {
        let path = "Content/static/\(name)"
        let error = try #require(await Sample(["static/\(name)": "x"]).errors().first)
        #expect(error.place.file == path && error.severity == .error)
        #expect(error.description.split(separator: "\n").count == 2)
    }
}
