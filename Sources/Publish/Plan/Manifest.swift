import Foundation

/// The list that a publish leaves on its target: what is there, so that the next one need not ask.
///
/// It holds no moment, no user and no machine: two publishes of the same build are the same.
public struct Manifest: Codable, Sendable, Equatable {
    /// One file: what is in it, and how long it is.
    public struct Entry: Codable, Sendable, Equatable {
        public var sha256: String
        public var size: Int
        /// For a file that the site has no more: how many publishes ago it had it.
        public var publishes: Int?

        /// Whether it can be what a publish wrote.
        fileprivate var isSound: Bool {
            sha256.utf8.count == 64
                && sha256.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
                && size >= 0 && (0...1_000_000).contains(publishes ?? 0)
        }
    }

    public var version = 1
    /// The site's address. A target that bears another is somebody else's.
    public var site: String
    /// The digest of all that the site holds.
    public var build: String
    public var tool: String
    /// The permanent ids of the feeds, by the paths of the feeds.
    public var feeds: [String: FeedIDs]
    /// Files that a publish was about to bring when it wrote this: each is there in its old form,
    /// in a new one, or not at all.
    public var coming: [String]
    /// Files that a publish was about to delete.
    public var leaving: [String]
    /// Files that the site no longer has and that caches may still ask for.
    public var kept: [String: Entry]
    public var files: [String: Entry]

    init(site: String, build: String, tool: String) {
        (self.site, self.build, self.tool) = (site, build, tool)
        (feeds, coming, leaving, kept, files) = ([:], [], [], [:], [:])
    }

    /// Reads what a target holds; nil where it is no manifest that this version understands.
    init?(_ bytes: [UInt8]) {
        guard let read = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)),
            read.version == 1
        else { return nil }
        self = read
        // Nobody who can write to the target shall have us delete what is outside it.
        for path in [files.keys, kept.keys].joined() + coming + leaving
        where !Manifest.isSafe(path) { return nil }
        for entry in [files.values, kept.values].joined() where !entry.isSound { return nil }
    }

    /// The manifest as JSON, a file a line, so that two of them differ where the sites do.
    var bytes: [UInt8] {
        var text = "{\n\"version\": \(version),\n"
        for (key, value) in [("site", site), ("build", build), ("tool", tool)] {
            text += "\"\(key)\": \(Manifest.quoted(value)),\n"
        }
        text += "\"feeds\": \(Manifest.encoded(feeds)),\n"
        text += "\"coming\": \(Manifest.lines(coming.sorted().map(Manifest.quoted), "[", "]")),\n"
        text += "\"leaving\": \(Manifest.lines(leaving.sorted().map(Manifest.quoted), "[", "]")),\n"
        text += "\"kept\": \(Manifest.map(kept)),\n\"files\": \(Manifest.map(files))\n}\n"
        return Array(text.utf8)
    }

    private static func map(_ entries: [String: Entry]) -> String {
        let lines = entries.sorted { $0.key < $1.key }.map { path, entry in
            let age = entry.publishes.map { ", \"publishes\": \($0)" } ?? ""
            return "\(quoted(path)): "
                + "{\"sha256\": \"\(entry.sha256)\", \"size\": \(entry.size)\(age)}"
        }
        return self.lines(lines, "{", "}")
    }

    private static func lines(_ lines: [String], _ open: String, _ close: String) -> String {
        lines.isEmpty ? open + close : "\(open)\n\(lines.joined(separator: ",\n"))\n\(close)"
    }

    /// A text as JSON writes it. Paths hold no control characters, and need no encoder.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
        return isPlain ? "\"\(text)\"" : encoded(text)
    }

    private static func encoded(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }

    /// Whether a path stays within the target, and can stand in the lists that programs read.
    static func isSafe(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part != "." && part != ".."
                && part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C }
        }
    }
}
