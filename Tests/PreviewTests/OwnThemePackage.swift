import Foundation
import Programs
import Testing

/// A package beside this one whose program is Gazette with a theme of its own, as anybody's is.
///
/// Its build folder is that of the fixture that it is a copy of, and stays: Gazette itself is
/// compiled there once. Its name is another one, so that neither replaces the other's program.
struct OwnThemePackage {
    static let name = "weekly"
    private static let root =
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    static let folder = root + "/.build-own-theme"
    var folder: String { Self.folder }
    private let source: String

    /// Copies it there and compiles it, with cards in the look of that name.
    init(_ look: String) async throws {
        let fixture = Self.root + "/Tests/Fixtures/own-theme"
        func read(_ path: String) throws -> String {
            try String(contentsOfFile: "\(fixture)/\(path)", encoding: .utf8)
        }
        let sources = Self.folder + "/Sources/" + Self.name
        try FileManager.default.createDirectory(
            atPath: sources, withIntermediateDirectories: true)
        try read("Package.swift").replacing("daily", with: Self.name)
            .replacing("\"../../..\"", with: "\"\(Self.root)\"")
            .write(toFile: Self.folder + "/Package.swift", atomically: true, encoding: .utf8)
        source = try read("Sources/daily/Daily.swift")
        try #require(source.contains("<p class=\\\"mine\\\">"))
        try write(look)
        try await build()
    }

    var program: String { folder + "/.build/debug/" + Self.name }
    var file: String { "Sources/\(Self.name)/Daily.swift" }

    /// Changes the markup of cards, and puts something above the code.
    func write(_ look: String, above: String = "") throws {
        try (above + source.replacing("class=\\\"mine\\\"", with: "class=\\\"mine \(look)\\\""))
            .write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8)
    }

    private func build() async throws {
        let environment = ProcessInfo.processInfo.environment
        let swift = try #require(SearchPath.find("swift", in: environment))
        let log = folder + "/build.txt"
        let files = [open("/dev/null", O_RDONLY), open(log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)]
        defer { for file in files { close(file) } }
        // The plan that lies in the build folder may be the fixture's.
        let building = try Child(
            swift,
            [
                "build", "--disable-build-manifest-caching", "--package-path", folder,
                "--product", Self.name,
            ],
            environment: environment, files: (files[0], files[1], files[1]), apart: true)
        let status = await building.endOrStop()
        try #require(status == 0, "\((try? String(contentsOfFile: log, encoding: .utf8)) ?? "")")
    }

    /// What compiles it now: command lines.
    static func compilers() throws -> [String] {
        let list = Process()
        list.executableURL = URL(filePath: "/bin/ps")
        list.arguments = ["-axww", "-o", "stat=,args="]
        let output = Pipe()
        list.standardOutput = output
        try list.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        list.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
            .filter { $0.contains("swift") && $0.contains(name) && !$0.hasPrefix("Z") }
    }
}
