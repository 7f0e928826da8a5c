import Foundation
import Testing

@testable import Publish

/// A branch on which others work too, and the repository that publishing keeps for itself.
@Suite(.serialized, .enabled(if: Part.areThere(.git), "git is not installed"))
struct GitTests {
    private static let person = ["-c", "user.name=Anna", "-c", "user.email=a@example.org"]

    private func publish(
        _ place: BareRepository, _ digest: Digest, _ site: String, _ more: String...,
        status: Int32 = 0, state: String
    ) async throws -> Said {
        let said = try await digest.publish(
            site, to: place.target, more, environment: ["XDG_STATE_HOME": state])
        #expect(said.status == status, "\(said.complaint)")
        return said
    }

    private func work(
        on place: BareRepository, in copy: String, message: String,
        _ change: (String) throws -> Void
    ) async throws {
        let git = try #require(Part.git.path)
        FileSystem.remove(copy)
        try await run(git, ["clone", "-q", "-b", "gh-pages", "\(place.folder)/site.git", copy])
        try change(copy)
        try FileSystem.write(message, to: copy + ".message")
        let commit = ["commit", "-q", "--allow-empty", "-F", copy + ".message"]
        for words in [["add", "."], GitTests.person + commit, ["push", "-q"]] {
            let said = try await run(git, ["-C", copy] + words)
            try #require(said.status == 0, "\(said.complaint)")
        }
    }

    @Test func `a change on the branch is overwritten only where that is allowed`() async throws {
        try await TemporaryFolder.with { folder in
            let place = try await BareRepository(in: folder)
            let digest = try await Digest(in: folder + "/d", articles: 7)
            let state = folder + "/state"
            _ = try await publish(place, digest, "SiteA", state: state)
            try await work(on: place, in: folder + "/copy", message: "mine") { copy in
                try FileSystem.write("mine", to: copy + "/index.html")
                FileSystem.remove(copy + "/404.html")
            }
            for site in ["SiteA", "SiteB"] {
                let said = try await publish(place, digest, site, status: 1, state: state)
                #expect(said.complaint.contains("overwritten: \"index.html\""), "\(said.complaint)")
                #expect(said.complaint.contains("--allow changed"))
            }
            let back = try await publish(
                place, digest, "SiteA", "--rollback", status: 1, state: state)
            #expect(back.complaint.contains("\"index.html\""), "\(back.complaint)")
            #expect(try await place.published()["index.html"] == Array("mine".utf8))
            _ = try await publish(place, digest, "SiteA", "--allow", "changed", state: state)
            var there = try await place.published()
            there[Names.manifest] = nil
            #expect(there == digest.files("SiteA"))
        }
    }

    @Test func `commits of others are no publishes, whatever they say`() async throws {
        try await TemporaryFolder.with { folder in
            let place = try await BareRepository(in: folder)
            let digest = try await Digest(in: folder + "/d", articles: 7)
            let state = folder + "/state"
            _ = try await publish(place, digest, "SiteA", state: state)
            for (number, message) in [
                "notes", "x\n\nGazette-Build: abc\n 1234567\tFORGED\n",
                "x\n\nGazette-Build: 0123456789abcdef\n",
            ].enumerated() {
                try await work(on: place, in: folder + "/copy", message: message) { copy in
                    if number < 2 { return }
                    FileSystem.remove(copy + "/index.html")
                }
            }
            _ = try await publish(
                place, digest, "SiteB", "--allow", "changed", state: state)
            let history = try await run(
                Digest.program, ["publish", "history", digest.folder, "--to", place.target],
                environment: ["XDG_STATE_HOME": state])
            let lines = history.output.split(separator: "\n")
            #expect(lines.count == 5, "\(history.output)")
            #expect(lines.count { $0.contains("somebody else's commit") } == 2)
            #expect(!history.output.contains("FORGED"))
            let back = try await publish(place, digest, "SiteA", "--rollback", state: state)
            #expect(back.complaint.contains("was passed over"), "\(back.complaint)")
            #expect(
                try await place.published()["index.html"] == digest.files("SiteA")["index.html"])
        }
    }

    @Test(arguments: ["SiteA", "SiteB"])
    func `the repository that publishing keeps is made again where it is damaged`(site: String)
        async throws
    {
        try await TemporaryFolder.with { folder in
            let place = try await BareRepository(in: folder)
            let digest = try await Digest(in: folder + "/d", articles: 7)
            let state = folder + "/state"
            try FileSystem.write("precious", to: folder + "/victim/f")
            let victim = try FileSystem.everything(under: folder + "/victim")
            let damages: [(String, (String) throws -> Void)] = [
                ("an empty HEAD", { try FileSystem.write("", to: $0 + "/HEAD") }),
                (
                    "locks",
                    { root in
                        for name in [
                            "HEAD", "shallow", "packed-refs", "refs/gazette/target",
                            "refs/gazette/verified",
                        ] {
                            try FileSystem.write("", to: "\(root)/\(name).lock")
                        }
                        try FileSystem.write("", to: root + "/../tmp/index.lock")
                    }
                ),
                (
                    "empty objects",
                    { root in
                        for path in try FileSystem.everything(under: root + "/objects").keys {
                            chmod("\(root)/objects/\(path)", 0o644)
                            try FileSystem.write("", to: "\(root)/objects/\(path)")
                        }
                    }
                ),
                (
                    "a link for references",
                    { root in
                        FileSystem.remove(root + "/refs/gazette")
                        try FileSystem.link(root + "/refs/gazette", to: folder + "/victim")
                    }
                ),
                (
                    "links for objects",
                    { root in
                        for number in 0..<256 {
                            let name = String(number + 256, radix: 16).dropFirst()
                            FileSystem.remove("\(root)/objects/\(name)")
                            try FileSystem.link(
                                "\(root)/objects/\(name)", to: folder + "/victim")
                        }
                    }
                ),
                ("no objects", { FileSystem.remove($0 + "/objects") }),
                (
                    "nonsense in a reference",
                    { try FileSystem.write("x", to: $0 + "/refs/gazette/target") }
                ),
            ]
            for (what, damage) in damages {
                _ = try await publish(place, digest, "SiteA", state: state)
                let key = try #require(FileSystem.names(in: state + "/gazette/publish").first)
                try damage("\(state)/gazette/publish/\(key)/git")
                let said = try await digest.publish(
                    site, to: place.target, environment: ["XDG_STATE_HOME": state])
                #expect(said.status == 0, "\(what): \(said.complaint)")
                var there = try await place.published()
                there[Names.manifest] = nil
                let pages = there.filter { !Names.isFingerprinted($0.key) }
                let wanted = digest.files(site).filter { !Names.isFingerprinted($0.key) }
                #expect(pages == wanted, "\(what)")
                #expect(try FileSystem.everything(under: folder + "/victim") == victim, "\(what)")
            }
        }
    }

    @Test func `a branch that names one folder in itself again and again is refused`() async throws
    {
        try await TemporaryFolder.with { folder in
            let digest = try await Digest(in: folder + "/d", articles: 7)
            let place = try await BareRepository(in: folder)
            // Fourteen small objects that stand for 10^13 files.
            let script = """
                cd "$0/site.git"
                tree=$(echo x | git hash-object -w --stdin)
                kind="100644 blob"
                for depth in 1 2 3 4 5 6 7 8 9 10 11 12 13; do
                    tree=$(for n in 0 1 2 3 4 5 6 7 8 9; do
                        printf '%s %s\\t%s\\n' "$kind" "$tree" "$n"; done | git mktree)
                    kind="040000 tree"
                done
                export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a
                git update-ref refs/heads/gh-pages $(git commit-tree -m x $tree)
                """
            let made = try await run("/bin/sh", ["-ec", script, folder])
            try #require(made.status == 0, "\(made.complaint)")
            let said = try await digest.publish("SiteA", to: place.target)
            #expect(said.status == 2)
            #expect(said.complaint.contains("git printed more than gazette can read"))
        }
    }

    @Test func `a repository that is not there is named, and so is how to write a local one`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let digest = try await Digest(in: folder + "/d", articles: 7)
            let missing = try await digest.publish("SiteA", to: "git+file://\(folder)/none.git")
            #expect(missing.status == 2)
            #expect(missing.complaint.contains("none.git' does not appear to be a git repository"))
            let local = try await digest.publish("SiteA", to: "git+\(folder)/none.git#pages")
            #expect(local.complaint.contains("write git+file://\(folder)/none.git#pages"))
        }
    }
}
