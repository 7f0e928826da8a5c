import Foundation
import Testing

@testable import Publish

/// The same story on every kind of target, told by the program itself against real hosts.
@Suite(.serialized) struct PlaceTests {
    private func tell(_ place: any TestPlace, in folder: String) async throws {
        let digest = try await Digest(in: folder + "/digest", targets: place.settings)
        func publish(_ site: String, _ more: String...) async throws -> Said {
            let said = try await digest.publish(
                site, to: place.target, more + place.options, environment: place.environment)
            #expect(said.status == 0, "\(said.complaint)")
            return said
        }
        let dry = try await publish("SiteA", "--dry-run")
        #expect(dry.output.contains("nothing was done"))
        _ = try await publish("SiteA")
        var there = try await place.published()
        let first = there.removeValue(forKey: Names.manifest)
        #expect(there == digest.files("SiteA"))
        #expect(try await publish("SiteA").output.contains("up to date"))
        #expect(try await place.published()[Names.manifest] == first)

        let report = try await publish("SiteB", "--json").output
        let plan = try JSONDecoder().decode(Report.self, from: Data(report.utf8))
        let (a, b) = (digest.files("SiteA"), digest.files("SiteB"))
        #expect(plan.added.map(\.path) == b.keys.filter { a[$0] == nil }.sorted())
        #expect(
            plan.changed.map(\.path) == b.keys.filter { a[$0] != nil && a[$0] != b[$0] }.sorted())
        #expect(plan.deleted.map(\.path) == a.keys.filter { b[$0] == nil }.sorted())
        there = try await place.published()
        there[Names.manifest] = nil
        #expect(there == b)

        let history = try await run(
            Digest.program,
            ["publish", "history", digest.folder, "--to", place.target] + place.options,
            environment: place.environment)
        #expect(history.output.split(separator: "\n").count == 2)
        _ = try await publish("SiteB", "--rollback")
        there = try await place.published()
        there[Names.manifest] = nil
        // Nothing says that a style sheet of the later site must go at once.
        #expect(there.filter { a[$0.key] != nil } == a)
        #expect(there.keys.filter { a[$0] == nil }.allSatisfy(Names.isFingerprinted))
    }

    struct Report: Decodable {
        struct Change: Decodable { var path: String }
        var added: [Change]
        var changed: [Change]
        var deleted: [Change]
    }

    @Test func `a folder`() async throws {
        try await TemporaryFolder.with { folder in
            try await tell(InPlaceFolder(folder: folder + "/www"), in: folder)
        }
    }

    @Test func `a folder with releases`() async throws {
        try await TemporaryFolder.with { folder in
            try await tell(ReleasesFolder(folder: folder + "/www"), in: folder)
        }
    }

    @Test(.enabled(if: Part.areThere(.git), "git is not installed"))
    func `a branch of a bare repository`() async throws {
        try await TemporaryFolder.with { folder in
            let place = try await BareRepository(in: folder)
            try await tell(place, in: folder)
            // One commit a publish, and one for the way back.
            #expect(try await place.log().count == 3)
        }
    }

    @Test(
        .enabled(
            if: Part.areThere(.rsync, .ssh, .sshd, .keygen),
            "rsync or openssh-server is not installed"))
    func `a server with rsync`() async throws {
        try await TemporaryFolder.with { folder in
            let place = try await Server(in: folder)
            try await tell(place, in: folder)
            try await place.end()
        }
    }

    @Test(.enabled(if: Part.areThere(.rclone, .moto), "rclone or moto is not installed"))
    func `a bucket of S3 through rclone`() async throws {
        try await TemporaryFolder.with { folder in
            let place = try await S3()
            try await tell(place, in: folder)
            try await place.end()
        }
    }
}
