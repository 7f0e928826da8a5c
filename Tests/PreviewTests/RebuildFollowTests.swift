import Foundation
import Testing

@testable import Preview

struct RebuildFollowTests {
    private func write(_ text: String, _ path: String) throws {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    @Test func `it goes on until a program of the newest sources is there`() async throws {
        try await withPackageFolder { folder in
            // Hangs at first; then something is wrong; then a source changes while it compiles.
            let script = """
                echo x >> runs
                case $(wc -l < runs | tr -d ' ') in
                1) sleep 1000 ;;
                2) echo "error: no such part"; exit 1 ;;
                3) echo "// more" > Sources/SocialCard.swift ;;
                esac
                """
            try FileManager.default.createDirectory(
                atPath: folder + "/Sources", withIntermediateDirectories: true)
            let rebuild = try fakeRebuild(in: folder, swift: script)
            let (changes, more) = AsyncStream.makeStream(of: Void.self)
            more.yield()
            var told: [TabState.ProgramState] = []
            let change = await rebuild.follow(changes) { state in
                told.append(state)
                if told.count == 1 {
                    Task {
                        while !FileManager.default.fileExists(atPath: folder + "/runs") {
                            try await Task.sleep(for: .milliseconds(5))
                        }
                        more.yield()
                    }
                }
                if !state.isCompiling { more.yield() }
            }
            #expect(change == rebuild.package.lastChange)
            let compiling = TabState.ProgramState(isCompiling: true, output: "")
            let refused = TabState.ProgramState(isCompiling: false, output: "error: no such part")
            #expect(told == [compiling, compiling, refused, compiling, compiling])
        }
    }

    @Test func `it ends with the changes`() async throws {
        try await withPackageFolder { folder in
            let rebuild = try fakeRebuild(in: folder, swift: "sleep 1000")
            let (changes, more) = AsyncStream.makeStream(of: Void.self)
            more.yield()
            let change = await rebuild.follow(changes) { _ in more.finish() }
            #expect(change == nil)
        }
    }

    @Test func `what changed before anybody watched is compiled at once`() async throws {
        try await withPackageFolder { folder in
            var rebuild = try fakeRebuild(in: folder, swift: "")
            #expect(!rebuild.isStale)
            let change = rebuild.package.lastChange
            rebuild.environment["GAZETTE_PREVIEW_SOURCES"] = String(change)
            #expect(!rebuild.isStale)
            let manifest = rebuild.package.manifest
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: manifest)
            #expect(rebuild.isStale)
            let (changes, _) = AsyncStream.makeStream(of: Void.self)
            #expect(await rebuild.follow(changes) { _ in } == rebuild.package.lastChange)
        }
    }

    @Test func `a source that changes, comes or goes is a change`() async throws {
        try await withPackageFolder { folder in
            let deep = folder + "/Sources/daily/Parts"
            try FileManager.default.createDirectory(
                atPath: deep, withIntermediateDirectories: true)
            let package = try fakeRebuild(in: folder, swift: "").package
            func setTime(_ path: String, _ seconds: Double) throws {
                try FileManager.default.setAttributes(
                    [.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: path)
            }
            let folders = ["Sources", "Sources/daily", "Sources/daily/Parts", "Package.swift"]
            for path in folders { try setTime("\(folder)/\(path)", 1) }
            #expect(package.lastChange == 1_000_000_000)
            try write("1", deep + "/SocialCard.swift")
            try setTime(deep, 1)
            try setTime(deep + "/SocialCard.swift", 2)
            #expect(package.lastChange == 2_000_000_000)
            try write("not a source", deep + "/notes.txt")
            try setTime(deep, 1)
            #expect(package.lastChange == 2_000_000_000)
            try FileManager.default.removeItem(atPath: deep + "/SocialCard.swift")
            #expect(package.lastChange > 2_000_000_000)
        }
    }
}
