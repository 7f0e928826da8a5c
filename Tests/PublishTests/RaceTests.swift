import Foundation
import Testing

@testable import Publish

/// Somebody puts a link into the built site while another program sends it: nothing from outside
/// reaches the target.
@Suite(.serialized) struct RaceTests {
    /// Publishes with a program in front of `part` that first swaps the folder of the articles for
    /// a link to one with the same names.
    private func publish(_ part: Part, to place: any TestPlace, in folder: String) async throws {
        let digest = try await Digest(in: folder + "/d", articles: 7, targets: place.settings)
        let site = digest.folder + "/SiteA"
        for path in digest.files("SiteA").keys where path.hasPrefix("articles/") {
            try FileSystem.write("secret", to: "\(folder)/out/\(path.dropFirst(9))")
        }
        // The first publish makes what the program works with.
        let program = folder + "/bin/" + part.rawValue
        let script = """
            #!/bin/sh
            case " $* " in
            *" hash-object "*|*" fast-import "*|*" copy "*|*" --files-from="*)
                if [ ! -L '\(site)/articles' ]; then
                    mv '\(site)/articles' '\(folder)/aside'
                    ln -s '\(folder)/out' '\(site)/articles'
                    touch '\(folder)/swapped'
                fi ;;
            esac
            exec '\(try #require(part.path))' "$@"
            """
        try FileSystem.write(script, to: program)
        chmod(program, 0o755)
        let path = "\(folder)/bin:" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        _ = try await digest.publish(
            "SiteA", to: place.target, place.options,
            environment: place.environment.merging(["PATH": path]) { $1 })
        #expect(FileSystem.exists(folder + "/swapped"))
        let there = (try? await place.published()) ?? [:]
        #expect(!there.values.contains(Array("secret".utf8)))
        FileSystem.remove(site + "/articles")
        try FileManager.default.moveItem(atPath: folder + "/aside", toPath: site + "/articles")
        let again = try await digest.publish(
            "SiteA", to: place.target, place.options, environment: place.environment)
        #expect(again.status == 0, "\(again.complaint)")
        var published = try await place.published()
        published[Names.manifest] = nil
        #expect(published == digest.files("SiteA"))
    }

    @Test(.enabled(if: Part.areThere(.git), "git is not installed"))
    func `git gets bytes and no paths`() async throws {
        try await TemporaryFolder.with { folder in
            try await publish(.git, to: try await BareRepository(in: folder), in: folder)
        }
    }

    @Test(.enabled(if: Part.areThere(.rclone, .moto), "rclone or moto is not installed"))
    func `rclone gets copies`() async throws {
        try await TemporaryFolder.with { folder in
            let place = try await S3()
            try await publish(.rclone, to: place, in: folder)
            try await place.end()
        }
    }

    @Test(
        .enabled(
            if: Part.areThere(.rsync, .ssh, .sshd, .keygen),
            "rsync or openssh-server is not installed"))
    func `rsync gets copies`() async throws {
        try await TemporaryFolder.with { folder in
            let place = try await Server(in: folder)
            try await publish(.rsync, to: place, in: folder)
            try await place.end()
        }
    }

    @Test func `a target that is swapped for a link while it is published is left alone`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let (site, victim) = (folder + "/site", folder + "/victim")
            try FileManager.default.createDirectory(
                atPath: victim, withIntermediateDirectories: false)
            let store = FolderStore(folder: TargetFolder(path: site), now: 0)
            let lock = try await store.lock(.current(now: 0), breaking: false)
            try await store.write(Array("first".utf8), to: "index.html")
            try FileManager.default.moveItem(atPath: site, toPath: folder + "/aside")
            try FileManager.default.createSymbolicLink(
                atPath: site, withDestinationPath: victim)
            await #expect(throws: PublishObstacle.self) {
                try await store.write(Array("second".utf8), to: "index.html")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: victim).isEmpty)
            FileSystem.remove(site)
            try FileManager.default.moveItem(atPath: folder + "/aside", toPath: site)
            try await store.write(Array("third".utf8), to: "index.html")
            #expect(
                FileManager.default.contents(atPath: site + "/index.html") == Data("third".utf8))
            await lock.release()
        }
    }
}
