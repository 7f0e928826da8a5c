import Foundation
import Gazette
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
            #expect(try await publish().complaint.contains("does not hold a built site"))
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

    @Test func `a new digest is not published before it has an address`() async throws {
        try await TemporaryFolder.with { folder in
            let digest = folder + "/d"
            var said = try await run(Digest.program, ["new", digest])
            try #require(said.status == 0, "\(said.complaint)")
            func brought(_ more: String...) async throws -> Said {
                said = try await run(Digest.program, ["build", digest, "--strict"])
                try #require(said.status == 0, "\(said.complaint)")
                return try await run(
                    Digest.program, ["publish", digest, "--to", folder + "/www"] + more)
            }
            said = try await brought()
            #expect(said.status == 1 && said.complaint.contains("base_url is still"), "\(said)")
            #expect(!FileSystem.exists(folder + "/www"))
            #expect(try await brought("--allow", "placeholder").status == 0)
            // What the advice says works.
            let file = digest + "/Content/gazette.yml"
            let text = try FileSystem.text(file)
            try FileSystem.write(
                text.replacing(BaseURL.placeholder, with: "https://daily.example/"), to: file)
            said = try await brought("--allow", "other-site", "--allow", "feeds")
            #expect(said.status == 0, "\(said.complaint)")
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
            let slip = try await run(Digest.program, ["publish", folder, "--to", "onee"])
            #expect(slip.status == 2 && slip.complaint.contains("did you mean one?"))
        }
    }

    @Test func `what would be overwritten is told from what stays, and what is in the way`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let digest = try await Digest(in: folder + "/d", articles: 7)
            let www = folder + "/www"
            for name in ["index.html", "404.html", "mine.txt"] {
                try FileSystem.write("mine", to: "\(www)/\(name)")
            }
            var said = try await digest.publish("SiteA", to: www)
            #expect(said.complaint.contains("they would stay: \"mine.txt\"\n"), "\(said)")
            said = try await digest.publish("SiteA", to: www, ["--allow", "strangers"])
            #expect(said.status == 1)
            #expect(said.complaint.contains("overwritten: \"404.html\", \"index.html\"\n"))
            #expect(try FileSystem.text(www + "/index.html") == "mine")
            said = try await digest.publish(
                "SiteA", to: www, ["--allow", "strangers", "--allow", "changed"])
            #expect(said.status == 0, "\(said.complaint)")
            // A link where a folder of the site belongs is named at once, with what to do.
            try FileManager.default.moveItem(atPath: www + "/articles", toPath: folder + "/aside")
            try FileSystem.link(www + "/articles", to: "../aside")
            for allowed in ["strangers", "changed"] {
                said = try await digest.publish("SiteA", to: www, ["--allow", allowed])
                #expect(said.status == 1 && !said.complaint.contains("--allow"))
                #expect(
                    said.complaint.contains("symbolic links")
                        && said.complaint.contains("\"articles\""))
            }
            FileSystem.remove(www + "/articles")
            #expect(try await digest.publish("SiteA", to: www).status == 0)
        }
    }

    @Test func `a build tells what publishing would refuse`() async throws {
        #expect(
            Settings.PublishTarget.choices["layout"] == Target.Layout.allCases.map(\.rawValue))
        #expect(Settings.PublishTarget.choices["limits"] == HostLimits.all.map(\.name))
        try await TemporaryFolder.with { folder in
            let digest = try await Digest(in: folder, articles: 6)
            for (option, isTold) in [
                ("keep: three", true), ("keep: 0", true), ("keep: 3", false),
                ("layout: release", true), ("layout: in-place", false), ("limits: gitlab", true),
                ("url: example.org", true), ("hub: \"https://hub.example/\"", false),
            ] {
                try digest.write(
                    "gazette.yml", Digest.settings + "publish:\n  - {name: x, to: www, \(option)}\n"
                )
                let said = try await run(Digest.program, ["build", folder])
                #expect(
                    said.status == 0 && said.complaint.contains("warning:") == isTold, "\(said)")
                #expect(!isTold || said.complaint.contains("gazette.yml:1"), "\(said.complaint)")
            }
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
