import Gazette
import Templates

/// A digest in memory, for what its site says to machines.
struct Digest {
    var articles: [String: String] = [:]
    var files: [String: String] = [:]
    /// Settings beside the least that there must be.
    var settings = ""
    var now = "2026-11-24"
    var showsDrafts = false
    var base = "https://example.org/"

    /// Adds an article; its front matter beside title, date and topic.
    func article(
        _ name: String, _ date: String = "2026-11-20", _ more: String = "", text: String = "Text."
    ) -> Digest {
        var digest = self
        let extra = more.isEmpty ? "" : more + "\n"
        digest.articles["\(name).md"] =
            "---\ntitle: \(name)\ndate: \(date)\ntopic: city\n\(extra)---\n\n\(text)\n"
        return digest
    }

    var folder: Folder {
        var contents = files
        contents["gazette.yml"] = """
            title: Sample
            base_url: \(base)
            lang: en
            time_zone: Asia/Shanghai
            topics:
              - id: city
                title: { zh-Hans: 城市, en: City }
            default_topic: city
            \(settings)
            """
        for (name, text) in articles { contents["articles/\(name)"] = text }
        return Folder(
            Dictionary(uniqueKeysWithValues: contents.map { ("Content/\($0.key)", $0.value) }))
    }

    private var options: BuildOptions {
        let stamp = PartialDate(now)
        return BuildOptions(now: { stamp?.instant(in: $0) ?? 0 }, showsDrafts: showsDrafts)
    }

    /// Every file of the site, as text.
    func site() async throws -> [String: String] {
        try await render(folder, theme: .standard, options: options)
            .mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// One file of it.
    func file(_ path: String) async throws -> String { try await site()[path] ?? "" }

    /// What is wrong with the content, errors alone.
    func errors() async -> [String] {
        do {
            _ = try await site()
            return []
        } catch let problems as Problems {
            return problems.all.filter { $0.severity == .error }.map(\.message)
        } catch {
            return ["\(error)"]
        }
    }
}

/// Every part of `text` between two marks.
func parts(of text: String, from start: String, to end: String) -> [String] {
    text.components(after: start).map { part in
        part.firstRange(of: end).map { String(part[..<$0.lowerBound]) } ?? part
    }
}

extension String {
    /// What follows each `mark`, up to the next one.
    fileprivate func components(after mark: String) -> [String] {
        split(separator: mark, omittingEmptySubsequences: false).dropFirst().map(String.init)
    }
}
