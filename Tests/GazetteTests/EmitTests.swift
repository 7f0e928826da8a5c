import Foundation
import Gazette
import Templates
import Testing

struct EmitTests {
    private let files = Dictionary(
        uniqueKeysWithValues: (1...9).map {
            ("articles/n\($0).md", article("Number \($0)", "2026-11-0\($0)"))
        })

    private func build(_ sample: Sample, into folder: String) async throws -> Output.Counts {
        let output = try Output(folder, of: "/nowhere/at/all")
        return try await Gazette.build(
            sample.folder, into: output, theme: sample.theme, options: sample.options
        ).files
    }

    /// Every file under a folder, hidden ones too, with its bytes.
    private func tree(_ folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            files[path] = FileManager.default.contents(atPath: folder + "/" + path)
        }
        return files
    }

    @Test func `building again touches nothing but the time of its list`() async throws {
        try await TemporaryFolder.with { folder in
            let site = folder + "/Site"
            let first = try await build(Sample(files), into: site)
            func times() throws -> [String: Date] {
                var times: [String: Date] = [:]
                for path in try FileManager.default.subpathsOfDirectory(atPath: site)
                where path != ".gazette-files" {
                    let all = try FileManager.default.attributesOfItem(atPath: site + "/" + path)
                    times[path] = all[.modificationDate] as? Date
                }
                return times
            }
            let before = try times()
            let second = try await build(Sample(files), into: site)
            #expect(second.written == 0 && second.removed == 0)
            #expect(second.unchanged == first.written)
            #expect(try times() == before)
        }
    }

    @Test func `pages that are no longer made go, with the folders that they leave empty`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let site = folder + "/Site"
            _ = try await build(Sample(files), into: site)
            var fewer = files
            fewer["articles/n9.md"] = nil
            let counts = try await build(Sample(fewer), into: site)
            #expect(counts.removed > 0)
            let clean = folder + "/Clean"
            _ = try await build(Sample(fewer), into: clean)
            #expect(try tree(site) == tree(clean))
            #expect(!FileManager.default.fileExists(atPath: site + "/articles/2026/11/09"))
        }
    }

    @Test func `a file that Gazette did not write stays`() async throws {
        try await TemporaryFolder.with { folder in
            let site = folder + "/Site"
            _ = try await build(Sample(files), into: site)
            let foreign = site + "/articles/mine.txt"
            try Data("mine".utf8).write(to: URL(filePath: foreign))
            _ = try await build(Sample([:]), into: site)
            #expect(FileManager.default.contents(atPath: foreign) == Data("mine".utf8))
        }
    }

    @Test func `a page does not replace a file that Gazette did not write`() async throws {
        try await TemporaryFolder.with { folder in
            let site = folder + "/Site"
            _ = try await build(Sample([:]), into: site)
            let about = site + "/about/index.html"
            try FileManager.default.createDirectory(
                atPath: site + "/about", withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: URL(filePath: about))
            let sample = Sample(["pages/about.md": "---\ntitle: About\n---\nUs."])
            await #expect(throws: BuildFailure.self) { try await build(sample, into: site) }
            #expect(FileManager.default.contents(atPath: about) == Data("mine".utf8))
        }
    }

    @Test func `a folder that is not Gazette's is refused`() async throws {
        try await TemporaryFolder.with { folder in
            try Data("mine".utf8).write(to: URL(filePath: folder + "/thesis.txt"))
            await #expect(throws: BuildFailure.self) {
                try await build(Sample(files), into: folder)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["thesis.txt"])
        }
    }

    @Test func `the site does not go where the content is`() throws {
        try TemporaryFolder.with { folder in
            for path in ["", "/Content", "/Content/site"] {
                try FileManager.default.createDirectory(
                    atPath: folder + "/Content", withIntermediateDirectories: true)
                #expect(throws: BuildFailure.self) { try Output(folder + path, of: folder) }
            }
        }
    }

    @Test func `a link does not lead pages out of the folder`() async throws {
        try await TemporaryFolder.with { folder in
            let site = folder + "/Site"
            _ = try await build(Sample([:]), into: site)
            try FileManager.default.createDirectory(
                atPath: folder + "/elsewhere", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: site + "/articles", withDestinationPath: folder + "/elsewhere")
            await #expect(throws: BuildFailure.self) { try await build(Sample(files), into: site) }
            let elsewhere = try FileManager.default.contentsOfDirectory(
                atPath: folder + "/elsewhere")
            #expect(elsewhere.isEmpty)
        }
    }

    @Test func `a page may take the place of a folder, and a folder that of a page`() async throws {
        let asFolder = Sample(["static/x/y.txt": "in a folder"])
        let asFile = Sample(["static/x": "a file"])
        try await TemporaryFolder.with { folder in
            let site = folder + "/Site"
            for sample in [asFolder, asFile, asFolder] {
                _ = try await build(sample, into: site)
                let clean = folder + "/Clean-\(UUID())"
                _ = try await build(sample, into: clean)
                #expect(try tree(site) == tree(clean))
            }
        }
    }

    /// What an interruption can leave: the list of the build before, a journal of what was about to
    /// be written, and files that are old, new, missing, cut short or empty.
    @Test func `a build that was interrupted is mended by the next`() async throws {
        var random = SeededGenerator()
        try await TemporaryFolder.with { folder in
            let clean = folder + "/Clean"
            let after = Sample(files)
            _ = try await build(after, into: clean)
            let expected = try tree(clean)
            // A line an entry, as the list has them below its first.
            let list = try #require(expected[".gazette-files"])
            let journal = list[(try #require(list.firstIndex(of: 0x0A)) + 1)...]
            for _ in 0..<12 {
                let site = folder + "/Site-\(UUID())"
                var before = files
                before["articles/n\(Int.random(in: 1...9, using: &random)).md"] = nil
                before["articles/other.md"] = article("Other", "2026-11-03")
                _ = try await build(Sample(before), into: site)
                // As if killed in the middle of bringing `before` to `after`.
                try (journal + Data("0123".utf8))
                    .write(to: URL(filePath: site + "/.gazette-files.new"))
                let old = try tree(site)
                for path in Set(old.keys).union(expected.keys) where !path.hasPrefix(".gazette-") {
                    try damage(site + "/" + path, expected[path], using: &random)
                }
                let counts = try await build(after, into: site)
                #expect(counts.left.isEmpty)
                #expect(try tree(site) == expected, "seed \(random.seed)")
            }
        }
    }

    private func damage(
        _ path: String, _ wanted: Data?, using random: inout SeededGenerator
    ) throws {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: try? FileManager.default.removeItem(at: url)
        case 1: try Data().write(to: url)
        case 2: try wanted?.prefix(100).write(to: url)
        case 3: try wanted?.write(to: url)
        default: break
        }
    }
}
