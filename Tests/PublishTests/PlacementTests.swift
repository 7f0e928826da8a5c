import Foundation
import Testing

@testable import Publish

/// Where a folder target may lie, and what a digest may say about targets: with the real program.
@Suite(.serialized) struct PlacementTests {
    private func refused(_ digest: Digest, _ target: String) async throws -> String {
        let before = try FileSystem.everything(under: digest.folder)
        let said = try await digest.publish("SiteA", to: target)
        #expect(said.status == 2, "\(target): \(said.output)")
        #expect(try FileSystem.everything(under: digest.folder) == before, "\(target)")
        return said.complaint
    }

    @Test func `a folder where no site belongs is refused before anything is touched`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let digest = try await Digest(in: folder + "/d", articles: 7)
            let root = digest.folder
            try FileSystem.link(folder + "/alias", to: root)
            try FileSystem.makeFolder(root + "/Content/static")
            for target in [
                root, folder, "/", root + "/", root + "/Content", root + "/Content/static/pub",
                root + "/SiteA", root + "/SiteA/www", folder + "/alias",
                folder + "/alias/Content/x", root + "/www/../Content/x", NSHomeDirectory(),
            ] {
                let complaint = try await refused(digest, target)
                #expect(complaint.contains("cannot be published to"), "\(target): \(complaint)")
            }
            #expect(try await refused(digest, "~you/www").contains("home folder"))
            for empty in ["", "  "] {
                #expect(try await refused(digest, empty).contains("it is empty"))
            }
            let said = try await digest.publish("SiteA", to: root + "/www")
            #expect(said.status == 0, "\(said.complaint)")
        }
    }

    @Test func `a password in any address is refused and not repeated`() async throws {
        try await TemporaryFolder.with { folder in
            let digest = try await Digest(in: folder + "/d", articles: 7)
            for target in [
                "https://user:s3cret@host/x", "ftp://user:s3/cret@host/x", "user:s3cret@host:/srv",
                "git+https://user:s3cret@host/x", "rsync://user:s3cret@host/x",
                "rclone:a,pass=s3cret:x",
            ] {
                let complaint = try await refused(digest, target)
                #expect(!complaint.contains("s3"), "\(complaint)")
            }
        }
    }

    @Test func `a digest cannot name what runs programs`() async throws {
        try await TemporaryFolder.with { folder in
            let digest = try await Digest(in: folder + "/d", articles: 7)
            let hook = folder + "/evil.git/hooks/pre-receive"
            try FileSystem.write("#!/bin/sh\ntouch \(folder)/ran\n", to: hook)
            chmod(hook, 0o755)
            func said(_ target: String, _ more: String = "") async throws -> Said {
                try digest.write(
                    "gazette.yml",
                    Digest.settings + "publish:\n  - name: live\n    to: \"\(target)\"\n\(more)")
                return try await run(
                    Digest.program,
                    ["publish", digest.folder, "--site", digest.folder + "/SiteA", "--dry-run"])
            }
            let ssh = try await said("rsync://h/x", "    ssh_config: evil\n")
            #expect(ssh.status == 1 && ssh.complaint.contains("gazette.yml:"), "\(ssh.complaint)")
            #expect(ssh.complaint.contains("--ssh-config FILE"))
            for target in [
                "git+file://\(folder)/evil.git", "\(folder)/home/.config/autostart",
                "rclone::sftp,ssh='touch \(folder)/ran':x",
                "rclone:name,bearer_token_command='touch \(folder)/ran':x", "rclone::local:x",
                "git+ext::sh -c 'touch \(folder)/ran'", "rsync://-oProxyCommand=touch/x",
                "rsync://h;touch${IFS}ran/x", "git+ssh://-oProxyCommand=touch/x",
                "git+ssh://me@-oProxyCommand=touch/x", "git+ssh://h`touch`/x",
            ] {
                let said = try await said(target)
                #expect(said.status == 2, "\(target): \(said.complaint)")
            }
            for hub in ["file:///etc/passwd", "@/etc/passwd", "-K/etc/x", "https://u:p@h/"] {
                let said = try await said("rsync://h/x", "    hub: \"\(hub)\"\n")
                #expect(said.status == 2 && said.complaint.contains("hub"), "\(said.complaint)")
            }
            #expect(!FileSystem.exists(folder + "/ran"))
        }
    }

    @Test func `a digest names no folder of the system, and none away from it on its own`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let digest = try await Digest(in: folder + "/home/d", articles: 7)
            func said(_ target: String, _ more: String...) async throws -> Said {
                try digest.write(
                    "gazette.yml",
                    Digest.settings
                        + "publish:\n  - name: live\n    to: \"\(target)\"\n    layout: releases\n")
                let site = digest.folder + "/SiteA"
                return try await run(
                    Digest.program,
                    ["publish", digest.folder, "--site", site, "--allow", "stale"] + more)
            }
            for target in [
                "/etc", "/dev", "/etc/profile.d", "/usr/local/bin", "/var/spool/cron",
                "/proc/self", "/lib/gazette", "/etc/../usr/share/x", "/run/gazette-test",
            ] {
                let refused = try await said(target, "--dry-run")
                #expect(refused.status == 2, "\(target)")
                #expect(refused.complaint.contains("gazette.yml names"), "\(refused.complaint)")
            }
            // Away from the digest: by hand once, and then as gazette.yml has it.
            let away = folder + "/srv www/daily"
            let refused = try await said(away)
            #expect(refused.status == 2 && refused.complaint.contains("--to '\(away)'"))
            #expect(!FileSystem.exists(away))
            for more in [["--to", away], [], ["--rollback"]] {
                let said = try await run(
                    Digest.program,
                    [
                        "publish", digest.folder, "--site", digest.folder + "/SiteA", "--allow",
                        "stale",
                    ] + more)
                #expect(said.status == (more == ["--rollback"] ? 2 : 0), "\(said.complaint)")
                if more == ["--rollback"] {
                    #expect(said.complaint.contains("there is no earlier publish"))
                }
            }
            #expect(FileSystem.exists(away + "/current/index.html"))
            // A folder that somebody made for it, and one beside the digest.
            try FileSystem.makeFolder(folder + "/empty")
            #expect(try await said(folder + "/empty").status == 0)
            #expect(try await said(folder + "/home/public").status == 0)
        }
    }

    @Test func `what keeps a repository of this machine back says how it is published`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let place = try await BareRepository(in: folder)
            let address = "git+file://\(folder)/site.git#pages-live"
            let digest = try await Digest(
                in: folder + "/d", articles: 7,
                targets: "publish:\n  - {name: live, to: \"\(address)\", cname: x.example}\n")
            let refused = try await digest.publish("SiteA", to: "live")
            #expect(refused.complaint.contains("--to '\(address)'"), "\(refused.complaint)")
            #expect(try await digest.publish("SiteA", to: address).status == 0)
            let git = try #require(Part.git.path)
            let name = try await run(
                git, ["-C", place.folder + "/site.git", "show", "pages-live:CNAME"])
            #expect(name.output == "x.example\n")
        }
    }

    @Test func `a link of a digest is no target by its settings`() async throws {
        try await TemporaryFolder.with { folder in
            let targets = "publish:\n  - {name: live, to: \(folder)/d/www}\n"
            let digest = try await Digest(in: folder + "/d", articles: 7, targets: targets)
            try FileSystem.makeFolder(folder + "/out")
            try FileSystem.link(digest.folder + "/www", to: folder + "/out")
            let said = try await digest.publish("SiteA", to: "live")
            #expect(said.status == 2 && said.complaint.contains("link of the digest"))
            #expect(FileSystem.names(in: folder + "/out") == [])
            let byHand = try await digest.publish("SiteA", to: digest.folder + "/www")
            #expect(byHand.status == 0, "\(byHand.complaint)")
            #expect(FileSystem.exists(folder + "/out/index.html"))
        }
    }

    @Test func `what earlier versions kept in a digest is not looked at`() async throws {
        try await TemporaryFolder.with { folder in
            let digest = try await Digest(in: folder + "/d", articles: 7)
            let target = folder + "/www"
            try FileSystem.write("precious", to: folder + "/victim/a/b.txt")
            let key = SHA256.hex(Array(target.utf8)).prefix(12)
            let old = digest.folder + "/.gazette/publish/\(key)"
            try FileSystem.makeFolder(old + "/archive/blobs")
            try FileSystem.link(old + "/tmp", to: folder + "/victim")
            try FileSystem.link(old + "/archive/blobs/zz", to: folder + "/victim")
            try FileSystem.write(
                "[core]\nsshCommand=touch \(folder)/ran\n", to: old + "/git/config")
            let before = try FileSystem.everything(under: digest.folder)
            for more in [["--dry-run"], []] {
                let said = try await digest.publish("SiteA", to: target, more)
                #expect(said.status == 0, "\(said.complaint)")
                #expect(said.complaint.contains("remove it with: rm -r \(digest.folder)/.gazette"))
            }
            #expect(try FileSystem.everything(under: digest.folder) == before)
            #expect(try FileSystem.text(folder + "/victim/a/b.txt") == "precious")
        }
    }

    @Test func `a time to come does not make a site stale for ever`() async throws {
        try await TemporaryFolder.with { folder in
            let digest = try await Digest(in: folder + "/d", articles: 7)
            let article = digest.folder + "/Content/articles/2.md"
            var times = [timespec(tv_sec: 4_000_000_000, tv_nsec: 0)]
            times.append(times[0])
            utimensat(AT_FDCWD, article, times, 0)
            func publish() async throws -> Said {
                try await run(
                    Digest.program,
                    [
                        "publish", digest.folder, "--site", digest.folder + "/SiteA", "--to",
                        folder + "/www",
                    ])
            }
            #expect(try await publish().complaint.contains("changed after the site was built"))
            try await digest.build("SiteA")
            let said = try await publish()
            #expect(said.status == 0, "\(said.complaint)")
        }
    }
}
