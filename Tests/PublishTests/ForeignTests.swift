import Files
import Foundation
import Testing

@testable import Publish

/// A folder in which somebody else is at work too: what was not published stays.
@Suite(.serialized) struct ForeignTests {
    /// Publishing to a folder with the guards for what is in a site off.
    func publishing(
        _ folder: String, _ options: [String: String] = [:], allowing more: Set<Guard> = []
    ) throws -> Publishing {
        var all = Publishing.Options()
        all.allowed = [.empty, .smaller, .deletes, .links, .feeds, .missing, .address]
        all.allowed.formUnion(more)
        return try Publishing(
            to: Target(name: "www", folder + "/www", options: options), in: folder, options: all)
    }

    @discardableResult
    private func publish(
        _ files: [String: String], in folder: String, _ options: [String: String] = [:],
        allowing more: Set<Guard> = []
    ) async throws -> [String] {
        let (publishing, site) = (
            try publishing(folder, options, allowing: more), try site(files)
        )
        return try await publishing.apply(try await publishing.plan(site), of: site)
    }

    private func text(_ path: String) -> String? { try? FileSystem.text(path) }

    // MARK: - In place

    @Test func `a file may become a folder and the reverse, whatever is in the way`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let www = folder + "/www"
            for files in [
                ["index.html": "1", "swap": "file"], ["index.html": "1", "swap/in.txt": "in"],
                ["index.html": "1", "swap/in.txt/deep/er.txt": "deeper"],
                ["index.html": "1", "swap": "file"], ["index.html": "2"],
                ["index.html": "1", "swap/in.txt": "in", "swap/on.txt": "on"],
                ["index.html": "1", "swap/in.txt": "in", "swap/on.txt/x": "x"],
            ] {
                for layout in ["in-place", "releases"] {
                    try await publish(files, in: folder + "/" + layout, ["layout": layout])
                    let shown =
                        folder + "/\(layout)/www" + (layout == "releases" ? "/current" : "")
                    let there = FileSystem.sizes(under: shown).keys.sorted()
                    #expect(there == files.keys.sorted())
                }
            }
            #expect(!FileSystem.exists(www))
        }
    }

    @Test func `a manifest leads to nothing behind a link, and to nothing that changed`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let www = folder + "/www"
            let files = [
                "index.html": "1", "docs/tax.txt": "tax", "own.txt": "own", "gone.txt": "gone",
                "pipe": "pipe",
            ]
            try await publish(files, in: folder)
            try FileSystem.write("tax", to: folder + "/home2/tax.txt")
            try FileManager.default.moveItem(atPath: www + "/docs", toPath: folder + "/aside")
            try FileSystem.link(www + "/docs", to: "../home2")
            try FileSystem.write("changed", to: www + "/own.txt")
            FileSystem.remove(www + "/gone.txt")
            FileSystem.remove(www + "/pipe")
            mkfifo(www + "/pipe", 0o600)
            let stays = try await publish(["index.html": "2"], in: folder)
            #expect(stays.sorted() == ["docs/tax.txt", "own.txt", "pipe"])
            #expect(text(folder + "/home2/tax.txt") == "tax")
            #expect(text(www + "/own.txt") == "changed" && FileSystem.exists(www + "/pipe"))
            #expect(text(www + "/index.html") == "2")
            // They are nobody's now, and told once.
            #expect(try await publish(["index.html": "3"], in: folder) == [])
        }
    }

    @Test func `what somebody changed is written over only where that is allowed`() async throws {
        try await TemporaryFolder.with { folder in
            let www = folder + "/www"
            try await publish(["index.html": "1", "a.txt": "a"], in: folder)
            try FileSystem.write("mine", to: www + "/a.txt")
            link(www + "/a.txt", folder + "/other-name")
            // Also where the site has not changed: readers get just what was built.
            for a in ["a", "b"] {
                let refusals = await #expect(throws: Refusals.self) {
                    try await publish(["index.html": "1", "a.txt": a], in: folder)
                }
                #expect(refusals?.all.map(\.reason) == [.changed])
                #expect(refusals?.all.first?.message.contains("\"a.txt\"") == true)
                #expect(text(www + "/a.txt") == "mine")
            }
            try await publish(["index.html": "1", "a.txt": "b"], in: folder, allowing: [.changed])
            #expect(text(www + "/a.txt") == "b" && text(folder + "/other-name") == "mine")
            // What is missing comes back, and what is there already is nobody's change.
            FileSystem.remove(www + "/index.html")
            try FileSystem.write("c", to: www + "/a.txt")
            try await publish(["index.html": "1", "a.txt": "c"], in: folder)
            #expect(text(www + "/index.html") == "1" && text(www + "/a.txt") == "c")
        }
    }

    @Test func `what is in the way and not ours keeps a site back`() async throws {
        try await TemporaryFolder.with { folder in
            let www = folder + "/www"
            try await publish(["index.html": "1"], in: folder)
            try FileSystem.write("x", to: www + "/a")
            try FileSystem.write("x", to: www + "/b.txt/c")
            try FileSystem.write("x", to: folder + "/out/x")
            try FileSystem.link(www + "/l", to: folder + "/out")
            let before = try FileSystem.everything(under: folder)
            for files in [["a/b": "1"], ["b.txt": "1"], ["l/x": "1"], ["l": "1"]] {
                let error = await #expect(throws: Refusals.self) {
                    try await publish(files.merging(["index.html": "1"]) { $1 }, in: folder)
                }
                let isInTheWay = files["l"] == nil
                #expect(error?.all.map(\.reason) == [isInTheWay ? nil : .changed], "\(files)")
                if !isInTheWay { continue }
                #expect(error?.all.first?.advice.contains("--allow") == false)
                await #expect(throws: Refusals.self) {
                    try await publish(
                        files.merging(["index.html": "1"]) { $1 }, in: folder,
                        allowing: [.foreignFiles, .changed])
                }
            }
            let after = try FileSystem.everything(under: folder)
            #expect(
                after.filter { !$0.key.hasPrefix("state") }
                    == before.filter {
                        !$0.key.hasPrefix("state")
                    })
            try await publish(["index.html": "1", "l": "1"], in: folder, allowing: [.changed])
            #expect(text(www + "/l") == "1" && text(folder + "/out/x") == "x")
        }
    }

    @Test func `what a kill leaves on a target goes with the next publish, and nothing else`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let www = folder + "/www"
            let files = ["index.html": "1", "a/b.txt": "b"]
            try await publish(files, in: folder)
            let clean = try FileSystem.everything(under: www)
            let dead = Holder.current(now: 1).text.replacing("\"began\":\"", with: "\"began\":\"1")
            try FileSystem.write(dead, to: www + "/.gazette-lock")
            let name = NewFile.name(for: Array("half".utf8))
            try FileSystem.write("half", to: "\(www)/a/\(name)")
            try FileSystem.write("b", to: www + "/a/b.txt.gazette-new")
            // The names alone make nothing ours.
            try FileSystem.write("mine", to: "\(www)/\(name)")
            try FileSystem.write("mine", to: www + "/index.html.gazette-new")
            let stays = try await publish(files, in: folder)
            #expect(stays == ["index.html.gazette-new"])
            var there = try FileSystem.everything(under: www)
            #expect(there.removeValue(forKey: name) != nil)
            #expect(there.removeValue(forKey: "index.html.gazette-new") != nil)
            #expect(there == clean)
            try FileSystem.write("not a lock", to: www + "/.gazette-lock")
            await #expect(throws: PublishObstacle.self) {
                try await publish(["index.html": "2"], in: folder)
            }
            #expect(text(www + "/.gazette-lock") == "not a lock")
        }
    }

    // MARK: - Releases

    @Test func `old releases and folders of stopped publishes go file by file`() async throws {
        try await TemporaryFolder.with { folder in
            let releases = folder + "/www/releases"
            let options = ["layout": "releases", "keep": "2"]
            try await publish(["index.html": "1", "a/b": "b", "a/c": "c"], in: folder, options)
            let first = try #require(FileSystem.names(in: releases).first)
            try FileSystem.write("mine", to: "\(releases)/\(first)/a/mine.txt")
            FileSystem.remove("\(releases)/\(first)/a/c")
            try FileSystem.write("changed", to: "\(releases)/\(first)/a/c")
            try FileSystem.write("x", to: folder + "/out/x")
            try FileSystem.link("\(releases)/\(first)/out", to: folder + "/out")
            try await publish(["index.html": "2", "a/b": "b"], in: folder, options)
            // As a kill leaves it: the manifest, some files, and what somebody put there.
            let second = FileSystem.names(in: releases)[1]
            let staging = "\(releases)/.new-0123"
            try FileManager.default.copyItem(atPath: "\(releases)/\(second)", toPath: staging)
            try FileSystem.write("mine", to: staging + "/mine.txt")
            try FileManager.default.copyItem(
                atPath: "\(releases)/\(second)", toPath: "\(releases)/.copy-0123")
            let stays = try await publish(["index.html": "3", "a/b": "b"], in: folder, options)
            #expect(
                Set(stays) == [
                    "releases/.new-0123/mine.txt", "releases/\(first)/a/c",
                    "releases/\(first)/a/mine.txt", "releases/\(first)/out",
                ])
            #expect(!FileSystem.exists("\(releases)/.copy-0123"))
            #expect(FileSystem.names(in: staging) == ["mine.txt"])
            #expect(FileSystem.names(in: "\(releases)/\(first)") == ["a", "out"])
            #expect(text(folder + "/out/x") == "x")
            let history = try await publishing(folder, options).history()
            #expect(history.count == 2 && history.allSatisfy { $0.id != first })
        }
    }

    @Test func `a release that somebody changed is neither linked from nor shown again`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let www = folder + "/www"
            let options = ["layout": "releases"]
            try await publish(["index.html": "1", "a": "a", "b": "b"], in: folder, options)
            let first = try #require(FileSystem.names(in: www + "/releases").first)
            try FileSystem.write("changed", to: www + "/current/a")
            FileSystem.remove(www + "/current/b")
            try FileSystem.write("b", to: folder + "/out")
            try FileSystem.link(www + "/current/b", to: folder + "/out")
            try await publish(["index.html": "2", "a": "a", "b": "b"], in: folder, options)
            #expect(text(www + "/current/a") == "a")
            #expect(text("\(www)/releases/\(first)/a") == "changed")
            #expect(
                try FileSystem.everything(under: www + "/current/")["b"]?.hasPrefix("f") == true)
            let error = await #expect(throws: PublishObstacle.self) {
                try await publishing(folder, options).rollBack(to: first)
            }
            #expect(error?.message == PublishObstacle.releaseNotWhole(first).message)
            #expect(error?.advice?.contains("publish history \(folder) --to www") == true)
            #expect(text(www + "/current/index.html") == "2")
        }
    }

    @Test func `a folder for releases that leads elsewhere is refused`() async throws {
        try await TemporaryFolder.with { folder in
            let options = ["layout": "releases"]
            try FileSystem.makeFolder(folder + "/www")
            try FileSystem.makeFolder(folder + "/out")
            try FileSystem.link(folder + "/www/releases", to: "../out")
            await #expect(throws: PublishObstacle.self) {
                try await publish(["index.html": "1"], in: folder, options)
            }
            #expect(FileSystem.names(in: folder + "/out") == [])
        }
    }

    // MARK: - The built site

    @Test func `a link in the built site is not published`() async throws {
        try await TemporaryFolder.with { folder in
            let digest = try await Digest(in: folder + "/d", articles: 7)
            try FileSystem.write("secret", to: folder + "/etc/passwd")
            let list = digest.folder + "/SiteA/.gazette-files"
            try FileSystem.link(digest.folder + "/SiteA/etc", to: folder + "/etc")
            let entries = try #require(FileList(reading: try FileSystem.read(list))).entries
            let hostile = FileList(
                entries: entries + [FileList.Entry(path: "etc/passwd", hash: 0)])
            try FileSystem.write(hostile.bytes, to: list)
            let said = try await digest.publish("SiteA", to: folder + "/www")
            #expect(said.status == 2 && said.complaint.contains("etc/passwd"), "\(said.complaint)")
            #expect(!FileSystem.exists(folder + "/www"))
        }
    }
}
