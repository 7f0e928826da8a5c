import Foundation
import Testing

/// A build that is killed, wherever it stands, leaves a site that the next build makes whole.
struct KillTests {
    @Test func `a killed build is mended by the next`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            try fill(folder, with: 120)
            let clean = try await Program.run("build", "--output", "Clean", in: folder)
            #expect(clean.code == 0, "\(clean.errors)")
            let expected = try tree(folder + "/Clean")
            var interrupted = 0
            for round in 0..<8 {
                // From nothing, and over the build of half of the articles.
                if round % 2 == 0 { try? FileManager.default.removeItem(atPath: folder + "/Site") }
                let build = try Program.start("build", in: folder)
                usleep(UInt32(20_000 + 30_000 * round))
                kill(build.processIdentifier, SIGKILL)
                build.waitUntilExit()
                if build.terminationReason == .uncaughtSignal { interrupted += 1 }
                let again = try await Program.run("build", in: folder)
                #expect(again.code == 0, "\(again.errors)")
                #expect(try tree(folder + "/Site") == expected)
            }
            #expect(interrupted > 2)
        }
    }

    private func fill(_ folder: String, with count: Int) throws {
        for number in 1...count {
            let day = number % 28 + 1
            let text = """
                ---
                title: Notice \(number)
                date: 2025-\(number % 12 + 1 < 10 ? "0" : "")\(number % 12 + 1)-\(day < 10 ? "0" : "")\(day)
                topic: city
                ---

                \(String(repeating: "Text of notice \(number). ", count: 60))

                """
            try Data(text.utf8).write(
                to: URL(filePath: "\(folder)/Content/articles/notice-\(number).md"))
        }
    }

    private func tree(_ folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            files[path] = FileManager.default.contents(atPath: folder + "/" + path)
        }
        return files
    }
}
