import Files
import Foundation
import Testing

@testable import Publish

/// A folder with releases in which somebody was at work.
@Suite(.serialized) struct DamagedReleaseTests {
    private func publishing(
        _ folder: String, allowing more: Set<Guard> = [], layout: String = "releases"
    ) throws -> Publishing {
        var all = Publishing.Options()
        all.allowed = [.empty, .smaller, .deletes, .links, .feeds, .missing, .address]
        all.allowed.formUnion(more)
        return try Publishing(
            to: Target(name: "www", folder + "/www", options: ["layout": layout, "keep": "9"]),
            in: folder, options: all)
    }

    @discardableResult
    private func publish(
        _ files: [String: String], in folder: String, allowing more: Set<Guard> = [],
        layout: String = "releases"
    ) async throws -> Plan {
        let publishing = try publishing(folder, allowing: more, layout: layout)
        let site = try site(files)
        let plan = try await publishing.plan(site)
        try await publishing.apply(plan, of: site)
        return plan
    }

    private let files = ["index.html": "1", "a/b.txt": "b", "404.html": "4"]

    @Test func `whatever is done to the live release, the next publish shows the site again`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let www = folder + "/www"
            let current = www + "/current"
            let damages: [(String, () throws -> Void)] = [
                ("404.html", { FileSystem.remove(current + "/404.html") }),
                (
                    "index.html",
                    {
                        FileSystem.remove(current + "/index.html")
                        try FileSystem.write("1 and more", to: current + "/index.html")
                    }
                ),
                ("evil.html", { try FileSystem.write("evil", to: current + "/evil.html") }),
                (
                    "a/b.txt",
                    {
                        FileSystem.remove(current + "/a/b.txt")
                        try FileSystem.link(current + "/a/b.txt", to: "/etc/hostname")
                    }
                ),
                ("is gone", { FileSystem.remove("\(www)/\(try target(of: current))") }),
                (
                    Names.manifest,
                    { try FileSystem.write("{", to: "\(current)/\(Names.manifest)") }
                ),
                (Names.manifest, { FileSystem.remove("\(current)/\(Names.manifest)") }),
            ]
            try await publish(files, in: folder)
            for (what, damage) in damages {
                #expect(try await publish(files, in: folder).isEmpty)
                try damage()
                let plan = try await publish(files, in: folder)
                #expect(!plan.isEmpty && plan.damage.count == 1)
                #expect(plan.damage.first?.contains(what) == true, "\(plan.damage)")
                let there = Digest.files(under: current)
                #expect(there == files.mapValues { Array($0.utf8) }, "\(what)")
                #expect(try await publish(files, in: folder).isEmpty, "\(what)")
            }
        }
    }

    private func target(of link: String) throws -> String {
        try FileManager.default.destinationOfSymbolicLink(atPath: link)
    }

    @Test func `a way back takes the last release that is whole, also where the live one is gone`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let www = folder + "/www"
            for text in ["1", "2", "3", "4"] {
                try await publish(["index.html": text], in: folder)
            }
            let names = FileSystem.names(in: www + "/releases")
            FileSystem.remove("\(www)/releases/\(names[2])/index.html")
            FileSystem.remove("\(www)/releases/\(names[3])")
            let history = try await publishing(folder).history()
            #expect(history.map(\.id) == [names[2], names[1], names[0]])
            #expect(history.map(\.isDamaged) == [true, false, false])
            let back = try await publishing(folder).rollBack(to: nil)
            #expect(back.to.id == names[1] && back.passedOver == [names[2]])
            #expect(try FileSystem.text(www + "/current/index.html") == "2")
            FileSystem.remove("\(www)/releases/\(names[0])/index.html")
            let none = await #expect(throws: PublishObstacle.self) {
                try await publishing(folder).rollBack(to: nil)
            }
            #expect(none?.advice?.contains("gazette publish history \(folder) --to www") == true)
        }
    }

    @Test func `releases do not come beside pages in place without a word`() async throws {
        try await TemporaryFolder.with { folder in
            try await publish(files, in: folder, layout: "in-place")
            let before = try FileSystem.everything(under: folder + "/www")
            let refusals = await #expect(throws: Refusals.self) {
                try await publish(files, in: folder)
            }
            #expect(refusals?.all.map(\.reason) == [.foreignFiles])
            #expect(refusals?.all.first?.message.contains("published in place before") == true)
            #expect(try FileSystem.everything(under: folder + "/www") == before)
            try await publish(files, in: folder, allowing: [.foreignFiles])
            #expect(try FileSystem.text(folder + "/www/current/index.html") == "1")
            #expect(try FileSystem.text(folder + "/www/index.html") == "1")
            #expect(try await publish(files, in: folder).isEmpty)
        }
    }

    @Test func `files larger than memory are told from ours without being read`() async throws {
        try await TemporaryFolder.with { folder in
            let www = folder + "/www"
            func enlarge(_ path: String) throws {
                let file = open(path, O_WRONLY | O_CREAT, 0o644)
                defer { close(file) }
                try #require(ftruncate(file, 1 << 42) == 0)
            }
            try await publish(files, in: folder)
            try enlarge(www + "/current/index.html")
            try enlarge(www + "/current/a/b.txt")
            try await publish(files, in: folder)
            #expect(try FileSystem.text(www + "/current/index.html") == "1")
            // In place: a file that was published, one that was not, and a leftover.
            let other = folder + "/other"
            try await publish(files, in: other, layout: "in-place")
            for name in ["index.html", "new.txt", "404.html.gazette-new"] {
                try enlarge("\(other)/www/\(name)")
            }
            let more = files.merging(["new.txt": "new"]) { $1 }
            let refusals = await #expect(throws: Refusals.self) {
                try await publish(more, in: other, layout: "in-place")
            }
            #expect(refusals?.all.map(\.reason) == [.changed, .changed])
            try await publish(more, in: other, allowing: [.changed], layout: "in-place")
            #expect(try FileSystem.text(other + "/www/index.html") == "1")
            #expect(try FileSystem.text(other + "/www/new.txt") == "new")
            // Its removal would need its name and its content.
            try enlarge(other + "/www/new.txt")
            try await publish(files, in: other, layout: "in-place")
            #expect(FileSystem.exists(other + "/www/new.txt"))
        }
    }
}
