import Foundation
import Testing

@testable import Publish

/// A disk that fails: strace makes one system call after the other fail, and the program says so,
/// touches nothing foreign, and the next publish ends as if nothing had happened.
@Suite(.serialized) struct FaultTests {
    /// Calls by which files are read, listed, written and removed, and how they fail.
    private static let faults = [
        ("openat2", "EIO"), ("openat2", "EACCES"), ("getdents64", "EIO"), ("newfstatat", "EIO"),
        ("pread64", "EIO"), ("write", "ENOSPC"), ("linkat", "EIO"), ("renameat", "EIO"),
        ("mkdirat", "ENOSPC"), ("unlinkat", "EIO"), ("symlinkat", "EROFS"), ("close", "EIO"),
        ("ftruncate", "EIO"), ("flock", "EIO"), ("readlinkat", "EIO"), ("fstat", "EIO"),
    ]

    /// How often each, `GAZETTE_FAULTS=20` where nobody waits for them.
    private static let times =
        ProcessInfo.processInfo.environment["GAZETTE_FAULTS"].flatMap { $0 == "all" ? 20 : Int($0) }
        ?? 2

    /// Whether a system call of a child can be made to fail here: some containers forbid it.
    private static func works() async throws -> Bool {
        guard let strace = Part.strace.path else { return false }
        let said = try await run(
            strace, ["-f", "-o", "/dev/null", "-e", "inject=fsync:error=EIO", "/bin/true"])
        return said.status == 0
    }

    @Test(arguments: ["in-place", "releases"])
    func `whatever call fails, it is told and mended`(layout: String) async throws {
        guard try await FaultTests.works(), let strace = Part.strace.path else { return }
        var random = SeededGenerator(seed: 11)
        try await TemporaryFolder.with { folder in
            let www = folder + "/www"
            let digest = try await Digest(
                in: folder + "/d", articles: 8,
                targets: "publish:\n  - {name: www, to: \(www), layout: \(layout), keep: 2}\n")
            let clean = folder + "/clean"
            for site in ["SiteA", "SiteB"] { try await digest.publish(site, to: clean) }
            try await digest.publish("SiteA", to: "www")
            try FileSystem.write("mine", to: www + "/mine.txt")
            var failed = 0
            for (number, (call, error)) in FaultTests.faults.enumerated() {
                for _ in 0..<FaultTests.times {
                    let site = number.isMultiple(of: 2) ? "SiteB" : "SiteA"
                    // Before the program runs its libraries are opened and closed.
                    let first = call == "close" ? 80 : 1
                    let when = Int.random(in: first...(first + 40), using: &random)
                    let what = "\(call) \(error), the \(when)th"
                    let said = try await run(
                        strace,
                        [
                            "-f", "-o", "/dev/null", "-e",
                            "inject=\(call):error=\(error):when=\(when)", Digest.program,
                        ] + digest.arguments(site, to: "www"))
                    // Of libraries, before the program runs.
                    if said.complaint.contains("loading shared libraries") { continue }
                    #expect([0, 1, 2].contains(said.status), "\(what): \(said)")
                    if said.status != 0 {
                        failed += 1
                        #expect(said.complaint.contains("error: "), "\(what): \(said)")
                    }
                    let next = try await digest.publish(site, to: "www")
                    #expect(next.status == 0, "\(what): \(next.complaint)")
                    let shown = layout == "releases" ? www + "/current" : www
                    var there = Digest.files(under: shown)
                    there["mine.txt"] = nil
                    let pages = there.filter { !Names.isFingerprinted($0.key) }
                    let wanted = digest.files(site).filter { !Names.isFingerprinted($0.key) }
                    #expect(pages == wanted, "\(what)")
                    #expect(try FileSystem.text(www + "/mine.txt") == "mine", "\(what)")
                }
            }
            print(
                "\(layout): \(FaultTests.faults.count * FaultTests.times) faults, \(failed) stopped a publish"
            )
        }
    }
}
