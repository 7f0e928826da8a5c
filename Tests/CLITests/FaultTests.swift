import Foundation
import Testing

#if os(Linux)
    /// Lets the calls of the system fail, one after the other, and kills the program before them.
    ///
    /// Whatever fails, the program says so and ends with 2, touches nothing that is not its own, and
    /// when it is run again everything is as if nothing had failed. `GAZETTE_FAULTS=all` tries every
    /// call; otherwise some of them, others each time.
    @Suite(.serialized) struct FaultTests {
        @Test(arguments: FaultScenario.all)
        func `any call of the system may fail`(scenario: FaultScenario) async throws {
            // An input/output error, a full disk, a missing permission.
            for code in [EIO, ENOSPC, EACCES] { try await run(scenario, code: code) }
        }

        @Test(arguments: FaultScenario.all)
        func `the program may be killed before any call`(scenario: FaultScenario) async throws {
            try await run(scenario, code: 0)
        }

        private func run(_ scenario: FaultScenario, code: Int32) async throws {
            try await TemporaryFolder.with { folder in
                let library = try FaultLibrary.path(in: folder)
                let base = folder + "/base"
                try FileManager.default.createDirectory(
                    atPath: base, withIntermediateDirectories: true)
                try await scenario.prepare(base)
                let clean = try await Trial(
                    of: base, in: folder + "/clean", scenario, library, at: 0, code)
                #expect(clean.run.code == 0, "\(clean.run.errors)")
                let expected = try clean.tree()
                let calls = try clean.calls()
                try #require(calls > 20)
                for number in FaultScenario.numbers(upTo: calls) {
                    let trial = try await Trial(
                        of: base, in: folder + "/trial", scenario, library, at: number, code)
                    let what = "\(scenario.name), call \(number) of \(calls), error \(code)"
                    try await check(trial, expected, what, code)
                    try FileManager.default.removeItem(atPath: trial.folder)
                }
            }
        }

        private func check(
            _ trial: Trial, _ expected: [String: Data], _ what: String, _ code: Int32
        ) async throws {
            let said = trial.run.errors
            try #expect(trial.foreignFiles() == Trial.foreign, "\(what): \(said)")
            if code != 0 {
                #expect([0, 2].contains(trial.run.code), "\(what): \(trial.run.code), \(said)")
                if trial.run.code == 2 { #expect(said.contains("error: "), "\(what): \(said)") }
            }
            if code != 0, trial.run.code == 0 {
                // The file of a lock that cannot be taken away keeps nobody away.
                let tree = try trial.tree().filter { !$0.key.hasSuffix("/.gazette-lock") }
                #expect(tree == expected, "\(what): not told")
            }
            let again = try await trial.again()
            #expect(again.code == 0, "\(what), again: \(again.errors) after \(said)")
            let tree = try trial.tree()
            let differing = Set(tree.keys).union(expected.keys).filter { tree[$0] != expected[$0] }
            #expect(differing.isEmpty, "\(what), again: \(differing.sorted()) after \(said)")
            try #expect(trial.foreignFiles() == Trial.foreign, "\(what), again")
        }
    }

    /// A run of the program with a fault in it, and another one without.
    private struct Trial {
        let folder: String
        let scenario: FaultScenario
        let run: Program

        /// Somebody else's files, in the site, on the target and outside.
        static let foreign = [
            "Site/mine.txt": "mine", "target/mine.txt": "mine", "outside/mine.txt": "mine",
        ]

        init(
            of base: String, in folder: String, _ scenario: FaultScenario, _ library: String,
            at number: Int, _ code: Int32
        ) async throws {
            (self.folder, self.scenario) = (folder, scenario)
            try FileManager.default.copyItem(atPath: base, toPath: folder)
            run = try await Program.run(
                scenario.arguments, in: folder,
                environment: [
                    "LD_PRELOAD": library, "FAULT_AT": "\(number)", "FAULT_ERRNO": "\(code)",
                    "FAULT_COUNT": folder + "/calls", "XDG_STATE_HOME": folder + "/state",
                ])
        }

        func calls() throws -> Int {
            let text = try String(contentsOfFile: folder + "/calls", encoding: .utf8)
            return Int(text.prefix { $0.isNumber }) ?? 0
        }

        func again() async throws -> Program {
            try await Program.run(
                scenario.arguments, in: folder,
                environment: ["XDG_STATE_HOME": folder + "/state"])
        }

        /// What the command makes.
        func tree() throws -> [String: Data] {
            var files: [String: Data] = [:]
            for top in scenario.makes {
                let root = folder + "/" + top
                for path in FileManager.default.subpaths(atPath: root) ?? [] {
                    let whole = root + "/" + path
                    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: whole)
                    files["\(top)/\(path)"] =
                        link.map { Data($0.utf8) } ?? FileManager.default.contents(atPath: whole)
                        ?? Data("folder".utf8)
                }
            }
            return files
        }

        func foreignFiles() throws -> [String: String] {
            try Trial.foreign.mapValues { _ in "" }.keys.reduce(into: [:]) { files, path in
                files[path] = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
            }
        }
    }

    /// A command, and the folder that it is run in.
    struct FaultScenario: Sendable, CustomTestStringConvertible {
        let name: String
        let arguments: [String]
        /// The folders whose files the command makes.
        let makes: [String]
        let steps: @Sendable (String) async throws -> Void

        var testDescription: String { name }

        /// Which calls are tried.
        static func numbers(upTo count: Int) -> [Int] {
            if ProcessInfo.processInfo.environment["GAZETTE_FAULTS"] == "all" {
                return Array(1...count)
            }
            return Array(Set((0..<12).map { _ in Int.random(in: 1...count) })).sorted()
        }

        func prepare(_ folder: String) async throws {
            try await steps(folder)
            for (path, text) in Trial.foreign {
                let url = URL(filePath: folder + "/" + path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: url)
            }
        }

        static let all = [
            FaultScenario(name: "a first build", arguments: ["build"], makes: ["Site"]) {
                try digest($0)
                // A list that a stopped build leaves: the folder is ours, and nothing is in it.
                try write("gazette 2\n", to: $0 + "/Site/.gazette-files")
            },
            FaultScenario(name: "a build after a change", arguments: ["build"], makes: ["Site"]) {
                try digest($0)
                _ = try await Program.run("build", in: $0)
                let articles = $0 + "/Content/articles"
                try FileManager.default.removeItem(atPath: articles + "/old.md")
                try write(article("Newer", "2026-11-05"), to: articles + "/newer.md")
                try write(article("Changed", "2026-11-02"), to: articles + "/changed.md")
            },
            FaultScenario(name: "new", arguments: ["new", "digest"], makes: ["digest"]) { _ in },
            FaultScenario(
                name: "import", arguments: ["import", "page.txt", "--as-of", "2026-11-24"],
                makes: ["Content"]
            ) {
                try digest($0)
                try write(
                    "A bridge is mended\n\nThe Ledger, 24 November 2026\n\nThe bridge is whole again.\n",
                    to: $0 + "/page.txt")
            },
            publish("in place", []), publish("in releases", ["layout: releases"]),
        ]

        private static func publish(_ name: String, _ options: [String]) -> FaultScenario {
            FaultScenario(
                name: "publish " + name,
                arguments: ["publish", "--allow", "strangers", "--allow", "stale"],
                makes: ["target"]
            ) { folder in
                try digest(
                    folder,
                    ["publish:", "  - name: live", "    to: target"] + options.map { "    " + $0 })
                _ = try await Program.run("build", in: folder)
            }
        }

        private static func digest(_ folder: String, _ settings: [String] = []) throws {
            let lines =
                [
                    "title: Notices", "base_url: https://news.example/", "lang: en",
                    "time_zone: Asia/Shanghai", "default_topic: city", "topics:",
                    "  - { id: city, title: City }",
                ] + settings
            try write(lines.joined(separator: "\n") + "\n", to: folder + "/Content/gazette.yml")
            for (name, date) in [("old", "2026-11-01"), ("changed", "2026-11-02")] {
                try write(
                    article(name, date), to: folder + "/Content/articles/\(name).md")
            }
            try write("a picture", to: folder + "/Content/static/images/a.png")
        }

        private static func article(_ title: String, _ date: String) -> String {
            "---\ntitle: \(title)\ndate: \(date)\ntopic: city\n---\n\nText of \(title).\n"
        }

        private static func write(_ text: String, to path: String) throws {
            let url = URL(filePath: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
    }

    /// The library that makes calls fail, compiled from its source beside the tests.
    private enum FaultLibrary {
        static func path(in folder: String) throws -> String {
            let source =
                URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "Fixtures/fault/fault.c").path
            let library = folder + "/fault.so"
            let compiler = Process()
            compiler.executableURL = URL(filePath: "/usr/bin/env")
            compiler.arguments = ["clang", "-shared", "-fPIC", "-O1", "-w", "-o", library, source]
            try compiler.run()
            compiler.waitUntilExit()
            try #require(compiler.terminationStatus == 0)
            return library
        }
    }
#endif
