import Foundation
import Testing

@testable import Publish

/// A digest on the disk, built twice by the program itself: `SiteA`, and `SiteB` with an article
/// more, one less and one changed.
struct Digest {
    let folder: String
    static let base = "https://example.org/"

    /// The program that was built along with the tests.
    static let gazette = Bundle.main.bundleURL.deletingLastPathComponent().path + "/gazette"
    static let program: String = {
        let beside =
            Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().path }
            + [URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path]
        return beside.map { $0 + "/gazette" }
            .first { FileManager.default.isExecutableFile(atPath: $0) } ?? gazette
    }()

    init(in folder: String, articles: Int = 30, targets: String = "") async throws {
        self.folder = folder
        try write("gazette.yml", Digest.settings + targets)
        for number in 0..<articles { try write(number, "text \(number)") }
        try await build("SiteA")
        try write(articles + 1, "an article more")
        try write(3, "a text that changed")
        try FileManager.default.removeItem(atPath: "\(folder)/Content/articles/5.md")
        try write("custom.css", "body { color: #111 }")
        try await build("SiteB")
    }

    static let settings = """
        title: Sample
        base_url: \(base)
        lang: en
        time_zone: Asia/Shanghai
        topics:
          - id: city
            title: City
        default_topic: city

        """

    func write(_ number: Int, _ text: String) throws {
        let day = 1 + number % 20
        try write(
            "articles/\(number).md",
            "---\nid: n\(number)\ntitle: Article \(number)\ndate: 2026-11-\(day < 10 ? "0" : "")\(day)\n"
                + "topic: city\n---\n\n\(text)\n")
    }

    func write(_ path: String, _ text: String) throws {
        let url = URL(fileURLWithPath: "\(folder)/Content/\(path)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func build(_ site: String) async throws {
        let said = try await run(
            Digest.program,
            ["build", folder, "--output", "\(folder)/\(site)", "--now", "2026-12-01"])
        try #require(said.status == 0, "\(said.complaint)")
    }

    /// The arguments that publish one of the two sites.
    func arguments(_ site: String, to target: String) -> [String] {
        ["publish", folder, "--site", "\(folder)/\(site)", "--to", target, "--allow", "stale"]
    }

    @discardableResult
    func publish(
        _ site: String, to target: String, _ more: [String] = [],
        environment: [String: String] = [:]
    ) async throws -> Said {
        try await run(
            Digest.program, arguments(site, to: target) + more, environment: environment)
    }

    /// The files of a site as they should stand on a target, without what hosts need besides.
    func files(_ site: String) -> [String: [UInt8]] { Digest.files(under: "\(folder)/\(site)") }

    /// All files under a folder but for those that begin with a dot.
    static func files(under folder: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for path in FileSystem.sizes(under: folder).keys where !path.hasPrefix(".") {
            files[path] = (try? FileSystem.read("\(folder)/\(path)")) ?? []
        }
        return files
    }
}
