import Foundation
import Testing

/// Numbers that `gazette build` writes down.
struct NumberTests {
    private func digest(_ folder: String, _ days: [String]) throws {
        let content = folder + "/Content"
        try FileManager.default.createDirectory(
            atPath: content + "/articles", withIntermediateDirectories: true)
        let settings = "title: S\nbase_url: https://example.org/\ntime_zone: Asia/Shanghai\n"
        try Data(settings.utf8).write(to: URL(filePath: content + "/gazette.yml"))
        for day in days { try article(folder, day) }
    }

    private func article(_ folder: String, _ day: String) throws {
        let text = "---\ntitle: Of \(day)\ndate: \(day)\ntopic: city\n---\n\nText.\n"
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/Content/articles/\(day).md"))
    }

    private func numbers(_ folder: String) -> String? {
        try? String(contentsOfFile: folder + "/Content/editions/numbers.txt", encoding: .utf8)
    }

    @Test func `a build writes numbers down once, and says so`() async throws {
        try await TemporaryFolder.with { folder in
            try digest(folder, ["2026-11-10", "2026-11-12"])
            let first = try await Program.run("build", in: folder)
            #expect(first.code == 0 && first.errors.isEmpty)
            #expect(
                first.output.hasPrefix(
                    "2026-11-10 is No. 1 and 2026-11-12 is No. 2 now; Content/editions/numbers.txt "
                        + "says so\n"), "\(first.output)")
            let second = try await Program.run("build", in: folder)
            #expect(second.output.hasPrefix("2 articles in 2 editions: 0 files written"))
            try article(folder, "2026-11-11")
            let third = try await Program.run("build", in: folder)
            #expect(third.output.hasPrefix("2026-11-11 is No. 3 now; "))
            #expect(
                numbers(folder)?.hasSuffix("\n2026-11-10 1\n2026-11-12 2\n2026-11-11 3\n") ?? false)
        }
    }

    @Test func `a site whose numbers were just written down can be published`() async throws {
        try await TemporaryFolder.with { folder in
            try digest(folder, ["2026-11-10"])
            #expect(try await Program.run("build", in: folder).output.contains("is No. 1 now"))
            let first = try await Program.run("publish", "--to", "out", in: folder)
            #expect(first.code == 0, "\(first.errors)")
            try article(folder, "2026-11-12")
            #expect(try await Program.run("build", in: folder).output.contains("is No. 2 now"))
            // What an editor writes is still told.
            #expect(try await Program.run("publish", "--to", "out", in: folder).code == 0)
            try Data("2026-11-10 7\n".utf8).write(
                to: URL(filePath: folder + "/Content/editions/numbers.txt"))
            let stale = try await Program.run("publish", "--to", "out", in: folder)
            #expect(stale.code == 1 && stale.errors.contains("numbers.txt"), "\(stale.errors)")
        }
    }

    @Test(arguments: [["--drafts"], ["--now", "2026-11-20"]])
    func `a build that is not for readers of now writes no numbers`(_ words: [String]) async throws
    {
        try await TemporaryFolder.with { folder in
            try digest(folder, ["2026-11-10"])
            let build = try await Program.run(["build"] + words, in: folder)
            #expect(build.code == 0 && !build.output.contains("No."), "\(build.errors)")
            #expect(numbers(folder) == nil)
        }
    }

    @Test func `content that cannot be written builds, with what to run`() async throws {
        try await TemporaryFolder.with { folder in
            try digest(folder, ["2026-11-10"])
            // A file where the folder would be keeps everybody from writing, root too.
            try Data().write(to: URL(filePath: folder + "/Content/editions"))
            let build = try await Program.run("build", in: folder)
            #expect(build.code == 0, "\(build.errors)")
            #expect(
                build.errors.contains("warning: 2026-11-10 is No. 1 now, and Content/editions/"))
            #expect(build.errors.contains("run gazette build where it can"))
            #expect(build.output.hasPrefix("1 article in 1 edition"))
        }
    }

    @Test func `a report for programs has the numbers`() async throws {
        try await TemporaryFolder.with { folder in
            try digest(folder, ["2026-11-10"])
            let build = try await Program.run("build", "--json", in: folder)
            let json = try JSONSerialization.jsonObject(with: Data(build.output.utf8))
            let numbers = (json as? [String: Any])?["numbers"] as? [[String: Any]]
            #expect(numbers?.first?["edition"] as? String == "2026-11-10")
            #expect(numbers?.first?["number"] as? Int == 1)
            #expect(self.numbers(folder)?.hasSuffix("\n2026-11-10 1\n") ?? false)
        }
    }
}
