import Files
import Foundation
import Programs
import Testing

@testable import Publish

@Suite(.serialized) struct LockTests {
    private let now = 1_800_000_000

    private func publishing(_ folder: String, _ target: Target) throws -> Publishing {
        var options = Publishing.Options()
        options.now = now
        options.retry.pause = .milliseconds(1)
        return try Publishing(to: target, in: folder, options: options)
    }

    @Test func `two at once: the second is told who publishes`() async throws {
        try await TemporaryFolder.with { folder in
            let target = try Target(folder + "/www")
            let holder = Holder.current(now: now)
            let store = FolderStore(folder: TargetFolder(path: folder + "/www"), now: now)
            let lock = try await store.lock(holder, breaking: false)
            let publishing = try publishing(folder, target)
            let site = try site(small)
            let plan = try await publishing.plan(site)
            let error = await #expect(throws: PublishObstacle.self) {
                try await publishing.apply(plan, of: site)
            }
            let name = holder.name
            #expect(error?.message == "the target is being published by \(name)")
            #expect(name.contains("process \(ProcessInfo.processInfo.processIdentifier)"))
            await lock.release()
            try await publishing.apply(plan, of: site)
        }
    }

    @Test func `the lock of a process that is gone is nobody's`() throws {
        let holder = Holder.current(now: now)
        #expect(holder.isAlive == true && !holder.isStale(now: now + 9999))
        let text = holder.text
        let gone = try #require(Holder(text.replacing("\"began\":\"", with: "\"began\":\"1")))
        #expect(gone.isStale(now: now))
        let away = try #require(Holder(text.replacing("\"host\":\"", with: "\"host\":\"not-")))
        #expect(away.isAlive == nil)
        #expect(!away.isStale(now: now + 60) && away.isStale(now: now + 7201))
    }

    @Test func `a plan is not carried out on a target that moved since`() async throws {
        try await TemporaryFolder.with { folder in
            let publishing = try publishing(folder, try Target(folder + "/www"))
            let (first, second) = (try site(small), try site(small.merging(["b.png": "b"]) { $1 }))
            let (plan, other) = (
                try await publishing.plan(first), try await publishing.plan(second)
            )
            try await publishing.apply(other, of: second)
            await #expect(throws: PublishObstacle.targetMoved) {
                try await publishing.apply(plan, of: first)
            }
        }
    }

    @Test(.enabled(if: Part.areThere(.git), "git is not installed"))
    func `a branch that somebody else pushed to is not overwritten, and the error names them`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let place = try await BareRepository(in: folder)
            let target = try Target(place.target)
            let host = GitHost(
                url: "file://\(folder)/site.git", branch: "gh-pages",
                workspace: try Workspace(in: folder, for: target.address),
                retry: Retry(attempts: 1),
                forces: false)
            let (first, second) = (try site(small), try site(small.merging(["b.png": "b"]) { $1 }))
            func plan(_ site: BuiltSite) async throws -> Plan {
                Plan(site, on: try await host.state(for: []), tool: "test", keeping: 2)
            }
            let (late, early) = (try await plan(first), try await plan(second))
            _ = try await host.apply(early, of: second) { _, _, _ in }
            let error = await #expect(throws: PublishObstacle.self) {
                try await host.apply(late, of: first) { _, _, _ in }
            }
            #expect(error?.message.contains("\"gh-pages\" has moved on") == true)
            #expect(error?.message.contains(" by ") == true)
        }
    }

    @Test(
        .enabled(if: Part.areThere(.rsync, .ssh, .sshd, .keygen), "openssh-server is not installed")
    )
    func `a server's lock is held by one, and taken over from the dead`() async throws {
        try await TemporaryFolder.with { folder in
            let place = try await Server(in: folder)
            let workspace = try Workspace(in: folder, for: "server")
            let host = RsyncHost(
                login: "\(NSUserName())@127.0.0.1", port: place.port, path: place.path,
                workspace: workspace,
                retry: Retry(attempts: 1), keep: 3, sshConfig: folder + "/ssh_config", now: now)
            let holder = Holder.current(now: now)
            let lock = try await host.lock(holder, breaking: false)
            let second = Holder.current(now: now + 1)
            await #expect(throws: PublishObstacle.locked(holder)) {
                try await host.lock(second, breaking: false)
            }
            await lock.release()
            let dead = try #require(
                Holder(holder.text.replacing("\"began\":\"", with: "\"began\":\"1")))
            _ = try await host.lock(dead, breaking: false)
            let taken = try await host.lock(second, breaking: false)
            await taken.release()
            #expect(!FileSystem.exists(place.path + "/.gazette-lock"))
            try await place.end()
        }
    }
}
