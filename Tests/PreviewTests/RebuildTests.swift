import Foundation
import Programs
import Testing

@testable import Preview

struct RebuildTests {
    /// A package with Gazette's own room for programs, whose program lives twice.
    private func copyPackage(to folder: String) throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        try FileManager.default.removeItem(atPath: folder)
        try FileManager.default.copyItem(
            atPath: root + "/Tests/Fixtures/successor", toPath: folder)
        try? FileManager.default.removeItem(atPath: folder + "/.build")
        for room in ["CSystem", "Files", "Programs"] {
            try FileManager.default.copyItem(
                atPath: root + "/Sources/" + room, toPath: folder + "/Sources/" + room)
        }
    }

    private func change(_ path: String, _ old: String, _ new: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try #require(text.contains(old))
        try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
    }

    @Test func `a program that was compiled anew takes its own place, lock and port`()
        async throws
    {
        try await withPackageFolder { folder in
            try copyPackage(to: folder)
            let program = folder + "/.build/debug/successor"
            let rebuild = try #require(Rebuild(of: program))
            #expect(rebuild.folders == [folder + "/Sources"])
            #expect(
                await rebuild.run() == .compiled(lastChange: rebuild.package.lastChange))
            let life = try Life(program, [folder + "/lock"])
            let first = try await life.nextLine()
            let process = life.child.process
            #expect(first.hasPrefix("first life in \(process), socket"))

            let source = folder + "/Sources/successor/Successor.swift"
            try change(source, "static let life = \"first\"", "static let life: Int = \"first\"")
            guard case .refused(let message) = await rebuild.run() else {
                Issue.record("nonsense was compiled")
                return
            }
            let lines = message.split(separator: "\n")
            #expect(
                lines.first?.hasPrefix("Sources/successor/Successor.swift:8:28: error: ") == true)
            #expect(lines.contains { $0.contains("static let life: Int") }, "\(message)")
            #expect(!message.contains("\u{1B}") && !message.contains(folder))

            try change(source, "static let life: Int = \"first\"", "static let life = \"second\"")
            #expect(
                await rebuild.run() == .compiled(lastChange: rebuild.package.lastChange))
            life.answer()
            #expect(await life.child.end() == 0)
            let rest = try await life.rest()
            #expect(
                rest == """
                    second life on the same port
                    in \(process)
                    with ["LIVES": "two"]
                    ignores interrupts: false
                    blocks termination: false
                    listens on: []

                    """)
        }
    }

    @Test(arguments: ["", "trap '' TERM"])
    func `a change while it compiles ends the compiler and all that it started`(trap: String)
        async throws
    {
        try await withPackageFolder { folder in
            let script = """
                \(trap)
                sleep 1000 &
                echo $! > started.new
                mv started.new started
                wait
                sleep 1000
                """
            let rebuild = try fakeRebuild(in: folder, swift: script)
            let running = Task { await rebuild.run() }
            while !FileManager.default.fileExists(atPath: folder + "/started") {
                try await Task.sleep(for: .milliseconds(5))
            }
            running.cancel()
            #expect(await running.value == .cancelled)
            let text = try String(contentsOfFile: folder + "/started", encoding: .utf8)
            let other = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
            // It is nobody's child now; whoever takes such in may take a moment.
            while !isGone(other) { try await Task.sleep(for: .milliseconds(5)) }
        }
    }

    private func isGone(_ process: Int32) -> Bool {
        let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        return kill(process, 0) != 0 || stat?.contains(") Z ") == true
    }

    @Test func `the compiler is told what to build, and both its outputs are heard`() async throws {
        try await withPackageFolder { folder in
            let script = "echo \"$@\"; echo nothing to read >&2; [ $NO_COLOR ] && exit 7"
            let rebuild = try fakeRebuild(in: folder, swift: script)
            let said =
                "build --package-path \(folder) -c release --scratch-path .build-2 --product x"
            #expect(await rebuild.run() == .refused(said + "\nnothing to read"))
            let silent = try fakeRebuild(in: folder, swift: "exit 3")
            #expect(
                await silent.run() == .refused("swift build ended with 3 and said nothing"))
        }
    }

    @Test func `another build of the package is waited for`() async throws {
        try await withPackageFolder { folder in
            let rebuild = try fakeRebuild(
                in: folder,
                swift: """
                    echo x >> runs
                    [ $(wc -l < runs) -gt 2 ] && exit 0
                    echo "error: unable to attach DB: error: the database is locked" >&2
                    exit 1
                    """)
            #expect(await rebuild.run() == .compiled(lastChange: rebuild.package.lastChange))
        }
    }

    @Test func `without a compiler that is said`() async throws {
        try await withPackageFolder { folder in
            var rebuild = try fakeRebuild(in: folder, swift: "")
            rebuild.environment["PATH"] = folder + "/bin"
            #expect(await rebuild.run() == .refused(RebuildWording.noSwift))
        }
    }

    @Test func `a program that is not there cannot take over`() async throws {
        try await withPackageFolder { folder in
            let rebuild = try fakeRebuild(in: folder, swift: "")
            let path = folder + "/.build-2/release/x"
            #expect(
                throws: Rebuild.Failure(
                    message: "\(path) cannot be started: no such file or directory")
            ) { try rebuild.takeOver(lastChange: 0, arguments: []) }
        }
    }
}
