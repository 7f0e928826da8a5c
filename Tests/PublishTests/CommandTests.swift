import Foundation
import Testing

@testable import Publish

/// The program as an editor meets it.
@Suite(.serialized) struct CommandTests {
    @Test func `a build with drafts, an old build and a build for another address are refused`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let digest = try await Digest(in: folder, articles: 7)
            let www = folder + "/www"
            func publish(_ more: String...) async throws -> Said {
                try await run(
                    Digest.program,
                    ["publish", folder, "--site", folder + "/SiteC", "--to", www] + more)
            }
            func build(_ more: String...) async throws {
                let said = try await run(
                    Digest.program, ["build", folder, "--output", folder + "/SiteC"] + more)
                try #require(said.status == 0, "\(said.complaint)")
            }
            #expect(try await publish().complaint.contains("holds no built site"))
            try await build("--drafts")
            var said = try await publish()
            #expect(said.status == 1 && said.complaint.contains("built with its drafts"))
            try await build("--base-url", "http://localhost:8000/")
            said = try await publish()
            #expect(said.status == 1 && said.complaint.contains("--allow address"))
            try await build()
            try digest.write(2, "newer")
            said = try await publish()
            #expect(said.status == 1 && said.complaint.contains("changed after the site was built"))
            #expect(!FileSystem.exists(www))
            said = try await publish("--allow", "stale", "--quiet")
            #expect(said.status == 0, "\(said.complaint)")
            #expect(said.output == "")
            said = try await publish("--allow", "everything")
            #expect(said.status == 2 && said.complaint.contains("write one of empty, smaller"))
        }
    }

    @Test func `without a target the program says which there are`() async throws {
        try await TemporaryFolder.with { folder in
            let targets = "publish:\n  - {name: one, to: /x}\n  - {name: two, to: /y}\n"
            _ = try await Digest(in: folder, articles: 6, targets: targets)
            let said = try await run(Digest.program, ["publish", folder])
            #expect(said.status == 2)
            #expect(said.complaint.contains("there are 2 targets: \"one\", \"two\""))
            let history = try await run(
                Digest.program, ["publish", "history", folder, "--to", folder + "/www"])
            #expect(history.status == 0 && history.output.contains("nothing was published yet"))
        }
    }

    @Test(arguments: [
        ("github", ".github/workflows/publish.yml"), ("netlify", "netlify.toml"),
        ("cloudflare", "wrangler.toml"),
    ])
    func `a new digest gets the files of its host, and builds`(host: String, file: String)
        async throws
    {
        try await TemporaryFolder.with { folder in
            let said = try await run(Digest.program, ["new", folder + "/d", "--host", host])
            #expect(said.status == 0, "\(said.complaint)")
            #expect(FileSystem.exists("\(folder)/d/\(file)"))
            let built = try await run(Digest.program, ["build", folder + "/d"])
            #expect(built.status == 0, "\(built.complaint)")
        }
    }
}
