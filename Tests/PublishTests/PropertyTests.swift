import Files
import Foundation
import Testing

@testable import Publish

/// Random trees, with somebody else at work in them, and random publishes: nothing outside the
/// target changes, nothing foreign in it is lost, and readers get the site.
@Suite struct PropertyTests {
    private static let rounds =
        ProcessInfo.processInfo.environment["GAZETTE_ROUNDS"].flatMap { Int($0) } ?? 40

    private static let names = [
        "a", "b", "a/b", "a/c", "b/a/c", "c/d", "c", "c/d/e.png", "b/x.css",
    ]

    @Test(arguments: 1...4)
    func `in place`(seed: UInt64) async throws {
        try await TemporaryFolder.with { folder in
            var somebody = try Somebody(in: folder, seed: seed)
            let host = { (patience: Int) in
                InPlaceHost(
                    store: Impatient(
                        FolderStore(folder: TargetFolder(path: folder + "/www"), now: 0), patience),
                    archive: LocalArchive(directory: try Directory(folder + "/state"), keep: 2))
            }
            for round in 0..<PropertyTests.rounds {
                let site = try somebody.randomSite(PropertyTests.names)
                let what = "seed \(seed), round \(round)"
                if round > 0 { try somebody.act(in: "") }
                // Now and then a publish stops anywhere.
                let stops = Int.random(in: 0...20, using: &somebody.random)
                _ = try? await publish(site, try host(stops), &somebody, what)
                try somebody.check(what)
                do { try await publish(site, try host(.max), &somebody, what) } catch {
                    somebody.makeRoom(for: site, in: "")
                    try await publish(site, try host(.max), &somebody, what)
                }
                try somebody.check(what)
                try somebody.expect(site, in: "", what)
            }
        }
    }

    private func publish(
        _ site: BuiltSite, _ host: InPlaceHost, _ somebody: inout Somebody, _ what: String
    ) async throws {
        let plan = Plan(site, on: try await host.state(for: []), tool: "test", keeping: 1)
        guard Guard.foreign(plan).isEmpty, plan.obstructions.isEmpty else {
            throw PublishObstacle.foreignInTheWay("")
        }
        _ = try await host.apply(plan, of: site) { _, _, _ in }
    }

    @Test(arguments: 1...4)
    func `with releases`(seed: UInt64) async throws {
        try await TemporaryFolder.with { folder in
            var somebody = try Somebody(in: folder, seed: seed)
            let host = FolderReleases(
                folder: TargetFolder(path: folder + "/www"), keep: 2, now: 0)
            for round in 0..<PropertyTests.rounds {
                let what = "seed \(seed), round \(round)"
                let site = try somebody.randomSite(PropertyTests.names)
                let releases = FileSystem.names(in: folder + "/www/releases")
                if let one = releases.randomElement(using: &somebody.random) {
                    try somebody.act(in: "releases/\(one)/")
                    try somebody.act(in: "")
                }
                if round % 7 == 3, let old = try await host.history().last {
                    _ = try? await host.rollBack(to: old)
                    try somebody.check(what)
                }
                var plan = Plan(
                    site, on: try await host.state(for: []), tool: "test", keeping: 1)
                _ = try await host.apply(plan, of: site) { _, _, _ in }
                try somebody.check(what)
                try somebody.expect(site, in: "current/", what)
                plan = Plan(site, on: try await host.state(for: []), tool: "test", keeping: 1)
                #expect(plan.isEmpty, "\(what)")
            }
        }
    }
}

/// A folder that stops taking anything after a number of steps.
private struct Impatient: Store {
    let store: FolderStore
    let steps: Steps

    final class Steps: @unchecked Sendable {
        var left: Int
        init(_ left: Int) { self.left = left }
        func take() throws {
            guard left > 0 else { throw PublishObstacle("stopped") }
            left -= 1
        }
    }

    init(_ store: FolderStore, _ patience: Int) { (self.store, steps) = (store, Steps(patience)) }

    func read(_ path: String) async throws -> [UInt8]? { try await store.read(path) }
    func survey(_ manifest: Manifest?, for paths: [String]) async throws -> Survey {
        try await store.survey(manifest, for: paths)
    }
    func put(_ batch: Batch, over before: TargetState) async throws {
        for file in batch.files {
            try steps.take()
            var one = batch
            one.files = [file]
            try await store.put(one, over: before)
        }
    }
    func write(_ bytes: [UInt8], to path: String) async throws {
        try steps.take()
        _ = try store.folder.made()
        try await store.write(bytes, to: path)
    }
    func remove(_ files: [Recorded]) async throws -> [String] {
        try await files.asyncFlatMap { file in
            try steps.take()
            return try await store.remove([file])
        }
    }
    func removeLeftovers(_ before: TargetState) async throws -> [String] {
        _ = try store.folder.made()
        return try await store.removeLeftovers(before)
    }
    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock { .none }
}

extension Array {
    fileprivate func asyncFlatMap<Other>(
        _ work: (Element) async throws -> [Other]
    ) async throws -> [Other] {
        var all: [Other] = []
        for element in self { all += try await work(element) }
        return all
    }
}
