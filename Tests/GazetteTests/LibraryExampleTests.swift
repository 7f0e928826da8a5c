import Foundation
import Gazette
import Templates
import Testing

/// What the handbook shows of the library, as it stands there.
struct LibraryExampleTests {
    func pages() async throws -> [String: [UInt8]] {
        let folder = Folder([
            "Content/gazette.yml": """
            title: Daily
            base_url: https://example.org/
            time_zone: UTC
            """,
            "Content/articles/first.md": """
            ---
            title: The first article
            date: 2026-11-23
            topic: city
            ---

            Its text.
            """,
        ])
        let options = BuildOptions(now: { _ in 1_795_651_200 })
        return try await render(folder, theme: .standard, options: options)
    }

    func buildSite(of digest: String) async throws -> BuildReport {
        let folder = await Folder(at: digest)
        let output = try Output(digest + "/Site", of: digest)
        let options = BuildOptions(now: { _ in 1_795_651_200 })
        return try await build(folder, into: output, theme: .standard, options: options)
    }

    @Test func `the example renders a page for its article`() async throws {
        let page = try #require(try await pages()["articles/2026/11/23/first/index.html"])
        #expect(String(decoding: page, as: UTF8.self).contains("The first article"))
    }

    @Test func `the example builds a digest into a folder`() async throws {
        let digest = FileManager.default.temporaryDirectory
            .appending(path: "gazette-example-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: digest) }
        let fixture = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/own-theme/Content").path
        try FileManager.default.createDirectory(atPath: digest, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: fixture, toPath: digest + "/Content")
        #expect(try await buildSite(of: digest).articles == 3)
        #expect(FileManager.default.fileExists(atPath: digest + "/Site/index.html"))
    }
}
