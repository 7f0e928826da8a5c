import Foundation
import Testing

/// Another package, in about eight lines, builds a site with a theme of its own.
struct OwnThemeTests {
    private let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    @Test func `a package of its own builds a site with its own cards`() async throws {
        let package = root + "/Tests/Fixtures/own-theme"
        let source = try String(
            contentsOfFile: package + "/Sources/daily/Daily.swift", encoding: .utf8)
        #expect(source.split(separator: "\n").count <= 9)
        try await TemporaryFolder.with { folder in
            try FileManager.default.copyItem(
                atPath: package + "/Content", toPath: folder + "/Content")
            let swift = Process()
            swift.executableURL = URL(filePath: "/usr/bin/env")
            // The plan that lies in the build folder may be an older one, or the preview's test's.
            swift.arguments = [
                "swift", "run", "--disable-build-manifest-caching", "--package-path", package,
                "--scratch-path", root + "/.build-own-theme/.build", "daily", "build", folder,
            ]
            let pipe = Pipe()
            (swift.standardOutput, swift.standardError) = (pipe, pipe)
            let (told, status) = try await OwnThemeBuild.alone(in: root + "/.build-own-theme") {
                try await onThread {
                    try swift.run()
                    let told = try pipe.fileHandleForReading.readToEnd() ?? Data()
                    swift.waitUntilExit()
                    return (told, swift.terminationStatus)
                }
            }
            #expect(status == 0, "\(String(decoding: told, as: UTF8.self))")
            let path = folder + "/Content"
            let articles = try FileManager.default.subpathsOfDirectory(atPath: path)
                .filter { $0.hasPrefix("articles/") && $0.hasSuffix(".md") }
            #expect(articles.count == 3)
            let pages = try FileManager.default.subpathsOfDirectory(atPath: folder + "/Site")
                .filter { $0.hasSuffix(".html") }
                .map { try String(contentsOfFile: "\(folder)/Site/\($0)", encoding: .utf8) }
            #expect(pages.contains { $0.contains("<p class=\"mine\"><a href=\"/articles/") })
        }
    }
}
