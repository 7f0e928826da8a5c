import Foundation
import Gazette
import Templates

/// A site in a dictionary, built in memory.
struct Sample {
    var files: [String: String]
    var now = "2026-11-24"
    var showsDrafts = false
    var theme = Theme.standard

    /// The least that a site needs, with two topics.
    static let settings = """
        title: Sample
        base_url: https://example.org/
        lang: en
        time_zone: Asia/Shanghai
        topics:
          - id: city
            title: { zh-Hans: 城市, en: City }
          - id: science
            title: { zh-Hans: 科学, en: Science }
        default_topic: city
        """

    init(_ files: [String: String], settings: String = Sample.settings) {
        self.files = files
        if self.files["gazette.yml"] == nil { self.files["gazette.yml"] = settings }
    }

    var folder: Folder {
        Folder(Dictionary(uniqueKeysWithValues: files.map { ("Content/\($0.key)", $0.value) }))
    }

    var options: BuildOptions {
        let stamp = PartialDate(now)
        return BuildOptions(
            now: { stamp?.instant(in: $0) ?? 0 }, showsDrafts: showsDrafts)
    }

    /// Every file of the site, as text.
    func rendered() async throws -> [String: String] {
        try await render(folder, theme: theme, options: options)
            .mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// What stops the build, or nothing.
    func errors() async -> [Problem] {
        do {
            _ = try await render(folder, theme: theme, options: options)
            return []
        } catch let problems as Problems {
            return problems.all
        } catch {
            return []
        }
    }

    /// A report of a build into a folder that is gone afterwards.
    func report() async throws -> BuildReport {
        try await TemporaryFolder.with { folder in
            let output = try Output(folder + "/Site", of: folder)
            return try await build(self.folder, into: output, theme: theme, options: options)
        }
    }
}

/// An article's file.
func article(_ title: String, _ date: String = "2026-11-20", _ more: String = "") -> String {
    "---\ntitle: \(title)\ndate: \(date)\ntopic: city\n\(more.isEmpty ? "" : more + "\n")---\n\nText.\n"
}

/// The package's own folder.
let packageRoot = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
