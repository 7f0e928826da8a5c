import Files
import Foundation
import Gazette
import Templates
import Testing

/// Nothing outside the output folder changes, and nothing in it that Gazette did not write is lost,
/// whatever lies there and whatever its list says.
struct ForeignFilesTests {
    @Test func `no tree and no list leads a build out of its folder or to somebody's file`()
        async throws
    {
        var random = SeededGenerator()
        try await TemporaryFolder.with { folder in
            try write("outside", to: folder + "/outside/index.html")
            try write("outside", to: folder + "/outside/2026/tax.txt")
            for round in 0..<40 {
                let site = folder + "/Site-\(round)"
                if Bool.random(using: &random) { _ = await build(sample(&random), into: site) }
                try disturb(site, outside: folder + "/outside", using: &random)
                let before = try tree(site)
                for _ in 0..<3 {
                    _ = await build(sample(&random), into: site)
                    let after = try tree(site)
                    for (path, text) in before where text.hasPrefix("foreign") {
                        #expect(after[path] == text, "\(path), seed \(random.seed)")
                    }
                }
                #expect(
                    try tree(folder + "/outside")
                        == ["index.html": "outside", "2026/tax.txt": "outside"],
                    "seed \(random.seed)")
            }
        }
    }

    /// A site of some articles, with static files in every place where something may be in the way.
    private func sample(_ random: inout SeededGenerator) -> Sample {
        var files: [String: String] = [:]
        for number in 1...5 where Bool.random(using: &random) {
            files["articles/n\(number).md"] = article("Number \(number)", "2026-11-0\(number)")
        }
        for path in ["x", "x/y", "x/y/z.txt", "feeds", "notes.txt"].shuffled(using: &random)
            .prefix(1)
        {
            files["static/\(path)"] = "static"
        }
        return Sample(files)
    }

    /// Whether it was built is not asked: a refusal is as good.
    private func build(_ sample: Sample, into site: String) async -> Output.Counts? {
        guard let output = try? Output(site, of: "/nowhere/at/all") else { return nil }
        return try? await Gazette.build(
            sample.folder, into: output, theme: sample.theme, options: sample.options
        ).files
    }

    private let places = [
        "index.html", "404.html", "archive", "archive/index.html", "articles", "articles/2026",
        "articles/2026/11/01/n1/index.html", "x", "x/y", "x/y/z.txt", "feeds", "notes.txt",
        "2026/tax.txt", "topics/city/index.html", "mine/letter.txt",
    ]

    /// Puts things of somebody else's in random places, and lists them as Gazette's.
    private func disturb(
        _ site: String, outside: String, using random: inout SeededGenerator
    ) throws {
        try FileManager.default.createDirectory(
            atPath: site, withIntermediateDirectories: true)
        for path in places.shuffled(using: &random).prefix(4) {
            let place = site + "/" + path
            // The test itself must not go through the links that it has made.
            let above = RelativePath.folders(of: path).map { site + "/" + $0 }
            let links = above.filter {
                (try? FileManager.default.destinationOfSymbolicLink(atPath: $0)) != nil
            }
            guard links.isEmpty else { continue }
            try? FileManager.default.removeItem(atPath: place)
            try? FileManager.default.createDirectory(
                atPath: URL(filePath: place).deletingLastPathComponent().path,
                withIntermediateDirectories: true)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: try? write("foreign \(path)", to: place)
            case 1:
                try? FileManager.default.createSymbolicLink(
                    atPath: place, withDestinationPath: outside)
            case 2:
                try? FileManager.default.createSymbolicLink(
                    atPath: place, withDestinationPath: outside + "/index.html")
            case 3: try? write("foreign folder", to: place + "/inner.txt")
            default: mkfifo(place, 0o600)
            }
        }
        let lines = places.sorted().map { "00000000000000ff \($0)\n" }.joined()
        switch Int.random(in: 0..<4, using: &random) {
        case 0: try? write("gazette 2\n" + lines, to: site + "/.gazette-files")
        case 1: try? write(lines, to: site + "/.gazette-files.new")
        case 2:
            try? FileManager.default.createSymbolicLink(
                atPath: site + "/.gazette-lock", withDestinationPath: outside + "/index.html")
        default: break
        }
    }

    private func write(_ text: String, to path: String) throws {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// What regular files hold; links are not followed.
    private func tree(_ folder: String) throws -> [String: String] {
        var files: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            let facts = try? FileManager.default.attributesOfItem(atPath: folder + "/" + path)
            guard facts?[.type] as? FileAttributeType == .typeRegular else { continue }
            files[path] = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
        }
        return files
    }
}
