import Files
import Foundation
import Programs
import Testing

@testable import Publish

/// Real hosts on which somebody else is at work too.
@Suite(.serialized) struct HostTests {
    private func run(
        _ place: any TestPlace, _ digest: Digest, _ site: String, _ more: String...,
        status: Int32 = 0
    ) async throws -> Said {
        let said = try await digest.publish(
            site, to: place.target, place.options + more, environment: place.environment)
        try #require(said.status == status, "\(said.complaint)")
        return said
    }

    /// A page that the first site has and the second one has not.
    private func gone(_ digest: Digest) throws -> String {
        let (a, b) = (digest.files("SiteA"), digest.files("SiteB"))
        return try #require(
            a.keys.filter { b[$0] == nil && !Names.isFingerprinted($0) }.min())
    }

    // MARK: - git

    @Test(.enabled(if: Part.areThere(.git), "git is not installed"))
    func `a branch keeps what somebody changed, and variables of git change nothing`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let place = try await BareRepository(in: folder)
            let digest = try await Digest(in: folder + "/d", targets: place.settings)
            let git = try #require(Part.git.path)
            try await PublishTests.run(git, ["init", "--quiet", "--bare", folder + "/other.git"])
            let variables = [
                "GIT_NAMESPACE": "evil", "GIT_OBJECT_DIRECTORY": folder + "/other.git/objects",
                "GIT_DIR": folder + "/other.git", "GIT_TEMPLATE_DIR": folder,
                "GIT_INDEX_FILE": folder + "/index",
            ]
            let before = try FileSystem.everything(under: folder + "/other.git")
            let said = try await digest.publish("SiteA", to: place.target, environment: variables)
            #expect(said.status == 0, "\(said.complaint)")
            #expect(try FileSystem.everything(under: folder + "/other.git") == before)
            let there = try await place.published()
            #expect(there.filter { $0.key != Names.manifest } == digest.files("SiteA"))

            // Somebody changes a page that the next site has not, and adds one.
            let page = try gone(digest)
            let copy = folder + "/copy"
            let person = ["-c", "user.name=Anna", "-c", "user.email=a@example.org"]
            try await PublishTests.run(
                git,
                ["clone", "--quiet", "--branch", "gh-pages", "\(folder)/site.git", copy])
            try FileSystem.write("changed", to: "\(copy)/\(page)")
            try FileSystem.write("mine", to: copy + "/mine.txt")
            for words in [["add", "."], person + ["commit", "-qm", "mine"], ["push", "-q"]] {
                let said = try await PublishTests.run(git, ["-C", copy] + words)
                try #require(said.status == 0, "\(said.complaint)")
            }
            let second = try await run(place, digest, "SiteB")
            #expect(second.complaint.contains("\"\(page)\" stays: it is not what gazette"))
            let after = try await place.published()
            #expect(after[page] == Array("changed".utf8))
            #expect(after["mine.txt"] == Array("mine".utf8))
        }
    }

    // MARK: - rsync

    @Test(
        .enabled(
            if: Part.areThere(.rsync, .ssh, .sshd, .keygen),
            "rsync or openssh-server is not installed"))
    func `a server keeps what is not ours, and readers get just the site`() async throws {
        try await TemporaryFolder.with { folder in
            let place = try await Server(in: folder)
            let digest = try await Digest(in: folder + "/d", targets: place.settings)
            let releases = place.path + "/releases"
            _ = try await run(place, digest, "SiteA")
            let first = try #require(FileSystem.names(in: releases).first)
            let page = try gone(digest)
            let home = "\(releases)/\(first)/index.html"
            try FileSystem.write("precious", to: folder + "/out/tax.txt")
            try FileSystem.write("mine", to: "\(releases)/\(first)/it's mine.txt")
            try FileSystem.link("\(releases)/\(first)/docs", to: folder + "/out")
            FileSystem.remove("\(releases)/\(first)/\(page)")
            try FileSystem.write("changed", to: "\(releases)/\(first)/\(page)")
            // What the next release would be linked from has changed, too.
            let same = try #require(
                digest.files("SiteA").filter { digest.files("SiteB")[$0.key] == $0.value }
                    .keys.min())
            FileSystem.remove("\(releases)/\(first)/\(same)")
            try FileSystem.write("changed too", to: "\(releases)/\(first)/\(same)")
            _ = try await run(place, digest, "SiteB")
            func shown() -> [String: [UInt8]] { Digest.files(under: place.path + "/current") }
            #expect(shown() == digest.files("SiteB"))
            let back = try await run(
                place, digest, "SiteB", "--rollback", "--id", first, status: 2)
            #expect(back.complaint.contains("is not what gazette published"))
            #expect(shown() == digest.files("SiteB"))

            // As kills leave it.
            let second = FileSystem.names(in: releases)[1]
            for name in [".new-0123-\(second)", ".copy-0123"] {
                try FileManager.default.copyItem(
                    atPath: "\(releases)/\(second)", toPath: "\(releases)/\(name)")
            }
            try FileSystem.write("mine", to: "\(releases)/.copy-0123/mine.txt")
            try FileSystem.write(
                "half", to: "\(releases)/.new-0123-\(second)/.gazette-part/.x.A1b2C3")
            try FileSystem.link("\(releases)/.new-link", to: folder + "/out")
            var stays = ""
            for site in ["SiteA", "SiteB", "SiteA"] {
                stays += try await run(place, digest, site).complaint
            }
            let staying = [
                "releases/.copy-0123/mine.txt", "releases/\(first)/it's mine.txt",
                "releases/\(first)/docs", "releases/\(first)/\(page)",
                "releases/\(first)/\(same)",
            ]
            for path in staying {
                #expect(stays.contains("\"\(path)\" stays"), "\(path): \(stays)")
                #expect(FileSystem.exists("\(place.path)/\(path)"), "\(path)")
            }
            #expect(!FileSystem.exists(home) && FileSystem.exists("\(releases)/.new-link"))
            #expect(!FileSystem.exists("\(releases)/.new-0123-\(second)"))
            #expect(FileSystem.names(in: "\(releases)/.copy-0123") == ["mine.txt"])
            #expect(try FileSystem.text(folder + "/out/tax.txt") == "precious")
            #expect(FileSystem.names(in: folder + "/out") == ["tax.txt"])
            try await place.end()
        }
    }

    @Test(
        .enabled(
            if: Part.areThere(.rsync, .ssh, .sshd, .keygen),
            "rsync or openssh-server is not installed"))
    func `a server whose releases lie elsewhere, or whose lock is no lock, is left as it is`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let place = try await Server(in: folder)
            let digest = try await Digest(in: folder + "/d", articles: 7, targets: place.settings)
            try FileSystem.makeFolder(folder + "/out")
            try FileSystem.link(place.path + "/releases", to: folder + "/out")
            _ = try await run(place, digest, "SiteA", status: 2)
            #expect(FileSystem.names(in: folder + "/out") == [])
            FileSystem.remove(place.path + "/releases")
            try FileSystem.write("mine", to: place.path + "/.gazette-lock")
            for more in ["--quiet", "--break-lock"] {
                let said = try await run(place, digest, "SiteA", more, status: 2)
                #expect(
                    said.complaint.contains("it is not a lock that gazette publish made"),
                    "\(said.complaint)")
            }
            #expect(try FileSystem.text(place.path + "/.gazette-lock") == "mine")
            FileSystem.remove(place.path + "/.gazette-lock")
            let said = try await run(place, digest, "SiteA", "--verbose")
            #expect(said.complaint.contains("-o BatchMode=yes"))
            #expect(said.complaint.contains("-o ForwardAgent=no"))
            try await place.end()
        }
    }

    @Test(
        .enabled(
            if: Part.areThere(.rsync, .ssh, .sshd, .keygen),
            "rsync or openssh-server is not installed"))
    func `a server whose live release is gone or cannot be read gets a new one`() async throws {
        try await TemporaryFolder.with { folder in
            let place = try await Server(in: folder)
            let digest = try await Digest(in: folder + "/d", articles: 7, targets: place.settings)
            _ = try await run(place, digest, "SiteA")
            let releases = place.path + "/releases"
            let first = try #require(FileSystem.names(in: releases).first)
            for (damage, told) in [
                ({ FileSystem.remove("\(releases)/\(first)") }, "is gone"),
                (
                    {
                        for name in FileSystem.names(in: releases) {
                            try? FileSystem.write("{", to: "\(releases)/\(name)/\(Names.manifest)")
                        }
                    }, "that can be read"
                ),
            ] {
                damage()
                let said = try await run(place, digest, "SiteA")
                #expect(said.complaint.contains(told), "\(said.complaint)")
                let there = Digest.files(under: place.path + "/current")
                #expect(there == digest.files("SiteA"))
                #expect(try await run(place, digest, "SiteA").output.contains("up to date"))
            }
            try await place.end()
        }
    }

    // MARK: - rclone

    @Test(.enabled(if: Part.areThere(.rclone, .moto), "rclone or moto is not installed"))
    func `a bucket keeps what somebody changed or put where a page comes`() async throws {
        try await TemporaryFolder.with { folder in
            let place = try await S3()
            let digest = try await Digest(in: folder + "/d", targets: place.settings)
            _ = try await run(place, digest, "SiteA")
            let page = try gone(digest)
            let (a, b) = (digest.files("SiteA"), digest.files("SiteB"))
            let fresh = try #require(b.keys.filter { a[$0] == nil }.min())
            func put(_ text: String, _ path: String) async throws {
                try FileSystem.write(text, to: folder + "/object")
                let said = try await PublishTests.run(
                    try #require(Part.rclone.path),
                    ["copyto", folder + "/object", "moto:daily/site/\(path)"],
                    environment: place.environment)
                try #require(said.status == 0, "\(said.complaint)")
            }
            try await put("changed", page)
            try await put("mine", fresh)
            let said = try await run(place, digest, "SiteB", status: 1)
            #expect(said.complaint.contains("would be overwritten: \"\(fresh)\""))
            let second = try await run(place, digest, "SiteB", "--allow", "changed")
            #expect(second.complaint.contains("\"\(page)\" stays"), "\(second.complaint)")
            var there = try await place.published()
            #expect(there.removeValue(forKey: page) == Array("changed".utf8))
            there[Names.manifest] = nil
            #expect(there == b)
            try await put("mine", ".gazette-lock")
            let third = try await run(
                place, digest, "SiteA", "--break-lock", "--allow", "changed", status: 2)
            #expect(third.complaint.contains("it is not a lock that gazette publish made"))
            try await place.end()
        }
    }
}
