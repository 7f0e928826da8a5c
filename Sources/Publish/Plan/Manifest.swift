import Files
import Foundation

/// The list that a publish leaves on its target: what is there, so that the next one need not ask.
///
/// It holds no moment, no user and no machine: two publishes of the same build are the same.
public struct Manifest: Sendable, Equatable {
    /// One file: what is in it, and how long it is.
    public struct Entry: Codable, Sendable, Equatable {
        /// SHA-256 of the content, 64 hexadecimal digits.
        public var sha256: String
        /// Bytes.
        public var size: Int
        /// For a file that the site has no more: how many publishes ago it had it.
        public var publishes: Int?
    }

    /// The version that is written. Version 1 named what was coming and leaving without saying
    /// what it held.
    static let version = 2

    /// The site's address. A target that bears another is somebody else's.
    public var site: String
    /// The digest of all that the site holds.
    public var build: String
    /// The program and its version that published: `gazette 1.0`.
    public var tool: String
    /// The permanent ids of the feeds, by the paths of the feeds.
    public var feeds: [String: FeedIDs]
    /// Files that a publish was about to bring when it wrote this, and what they were to hold:
    /// each is there in its old form, in one of these, or not at all.
    public var coming: [String: [Entry]]
    /// Files that a publish was about to delete, in each form that they may have.
    public var leaving: [String: [Entry]]
    /// Files that the site no longer has and that caches may still ask for.
    public var kept: [String: Entry]
    /// What was published, by path from the root of the site.
    public var files: [String: Entry]

    init(site: String, build: String, tool: String) {
        (self.site, self.build, self.tool) = (site, build, tool)
        (feeds, coming, leaving, kept, files) = ([:], [:], [:], [:], [:])
    }

    /// What a publish recorded of a path: whatever else is there is not its own.
    func recorded(_ path: String) -> Recorded {
        let single = [files[path], kept[path]].compactMap { $0 }
        let entries = single + (coming[path] ?? []) + (leaving[path] ?? [])
        return Recorded(
            path: path, hashes: Set(entries.map(\.sha256)), sizes: Set(entries.map(\.size)))
    }

    /// Everything that publishes brought, or may have brought.
    var paths: Set<String> {
        Set(files.keys).union(kept.keys).union(coming.keys).union(leaving.keys)
    }

    /// The manifest as JSON, a file a line, so that two of them differ where the sites do.
    var bytes: [UInt8] {
        var text = "{\n\"version\": \(Manifest.version),\n"
        for (key, value) in [("site", site), ("build", build), ("tool", tool)] {
            text += "\"\(key)\": \(Manifest.quoted(value)),\n"
        }
        text += "\"feeds\": \(Manifest.encoded(feeds)),\n"
        text += "\"coming\": \(Manifest.map(coming)),\n\"leaving\": \(Manifest.map(leaving)),\n"
        text += "\"kept\": \(Manifest.map(kept)),\n\"files\": \(Manifest.map(files))\n}\n"
        return Array(text.utf8)
    }

    private static func map(_ entries: [String: Entry]) -> String {
        lines(entries.sorted { $0.key < $1.key }.map { "\(quoted($0)): \(line($1))" })
    }

    private static func map(_ entries: [String: [Entry]]) -> String {
        lines(
            entries.sorted { $0.key < $1.key }.map { path, entries in
                let forms = entries.sorted { $0.sha256 < $1.sha256 }.map(line)
                return "\(quoted(path)): [\(forms.joined(separator: ", "))]"
            })
    }

    private static func line(_ entry: Entry) -> String {
        let age = entry.publishes.map { ", \"publishes\": \($0)" } ?? ""
        return "{\"sha256\": \"\(entry.sha256)\", \"size\": \(entry.size)\(age)}"
    }

    private static func lines(_ lines: [String]) -> String {
        lines.isEmpty ? "{}" : "{\n\(lines.joined(separator: ",\n"))\n}"
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
}

/// A path, and what a publish wrote there: one of a few contents, by their SHA-256.
struct Recorded: Sendable, Equatable {
    var path: String
    var hashes: Set<String>
    /// Of those contents, in bytes, where they are known: a file of another size need not be read.
    var sizes: Set<Int>?

    func isOurs(_ bytes: [UInt8]) -> Bool { hashes.contains(SHA256.hex(bytes)) }
}
