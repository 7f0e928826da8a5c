import Foundation
import Testing

@testable import Publish

/// Kill -9 at random instants: the next publish ends as if nothing had happened.
struct KillTests {
    /// `GAZETTE_KILLS=50` where nobody waits for them.
    static let kills =
        ProcessInfo.processInfo.environment["GAZETTE_KILLS"].flatMap { Int($0) } ?? 6

    private func kill(_ place: any TestPlace, in folder: String, seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let digest = try await Digest(in: folder + "/digest", targets: place.settings)
        // The same publishes go to a folder that nobody disturbs.
        let clean = InPlaceFolder(folder: folder + "/clean")
        func publish(_ site: String, to place: any TestPlace) async throws {
            let said = try await digest.publish(
                site, to: place.target, place.options, environment: place.environment)
            try #require(said.status == 0, "\(said.complaint)")
        }
        try await publish("SiteA", to: place)
        try await publish("SiteA", to: clean)
        let foreign = try ForeignWork(on: place, beside: folder + "/outside")
        let began = ContinuousClock.now
        try await publish("SiteB", to: place)
        var whole = began.duration(to: .now)
        try await publish("SiteB", to: clean)
        var interrupted = 0
        for number in 0..<KillTests.kills {
            let site = number.isMultiple(of: 2) ? "SiteA" : "SiteB"
            let running = try Running(
                Digest.program, digest.arguments(site, to: place.target) + place.options,
                environment: place.environment)
            try await Task.sleep(for: whole * Double.random(in: 0...1, using: &random))
            try await running.kill()
            let start = ContinuousClock.now
            let said = try await digest.publish(
                site, to: place.target, place.options, environment: place.environment)
            try #require(said.status == 0, "kill \(number), seed \(seed): \(said.complaint)")
            if !said.output.contains("up to date") { interrupted += 1 }
            whole = max(whole / 2, start.duration(to: .now))
            try await publish(site, to: clean)
            try foreign.check("kill \(number), seed \(seed)")
            let expected = try await clean.published()
            let there = foreign.without(try await place.published())
            try #require(
                there.keys.sorted() == expected.keys.sorted(), "kill \(number), seed \(seed)")
            let same = KillTests.comparable(there) == KillTests.comparable(expected)
            try #require(same, "kill \(number), seed \(seed)")
        }
        print("\(type(of: place)): \(KillTests.kills) kills, \(interrupted) before the end")
        try await place.end()
    }

    /// Hosts of git get `.nojekyll`, which no folder does.
    private static func comparable(_ files: [String: [UInt8]]) -> [String: [UInt8]] {
        var files = files
        guard let bytes = files[Names.manifest], var manifest = Manifest(bytes) else {
            return files
        }
        manifest.files[".nojekyll"] = nil
        manifest.build = ""
        files[Names.manifest] = manifest.bytes
        return files
    }

    @Test func `a folder`() async throws {
        try await TemporaryFolder.with {
            try await kill(InPlaceFolder(folder: $0 + "/www"), in: $0, seed: 1)
        }
    }

    @Test func `a folder with releases`() async throws {
        try await TemporaryFolder.with {
            try await kill(ReleasesFolder(folder: $0 + "/www"), in: $0, seed: 2)
        }
    }

    @Test(.enabled(if: Part.areThere(.git), "git is not installed"))
    func `a branch of a bare repository`() async throws {
        try await TemporaryFolder.with {
            try await kill(try await BareRepository(in: $0), in: $0, seed: 3)
        }
    }

    @Test(
        .enabled(
            if: Part.areThere(.rsync, .ssh, .sshd, .keygen),
            "rsync or openssh-server is not installed"))
    func `a server with rsync`() async throws {
        try await TemporaryFolder.with { try await kill(try await Server(in: $0), in: $0, seed: 4) }
    }

    @Test(.enabled(if: Part.areThere(.rclone, .moto), "rclone or moto is not installed"))
    func `a bucket of S3 through rclone`() async throws {
        try await TemporaryFolder.with { try await kill(try await S3(), in: $0, seed: 5) }
    }
}
