import Files
import Foundation

/// Reading what lies on a target. Whoever can write there may have written it: nothing in it is
/// taken that a publish would not have written, and whatever is refused is refused as a whole.
extension Manifest {
    /// In bytes.
    static let largest = 256 << 20
    static let mostFiles = 1_000_000

    /// Reads what a target holds; nil where it is no manifest that this version understands.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= Manifest.largest,
            let read = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)), read.isSound
        else { return nil }
        self = read
    }

    private var isSound: Bool {
        guard max(files.count, kept.count, coming.count, leaving.count) <= Manifest.mostFiles,
            feeds.count <= 100_000, Manifest.isPlain(site, upTo: 2000),
            Manifest.isPlain(build, upTo: 64), build.utf8.allSatisfy(Manifest.isNameByte),
            Manifest.isPlain(tool, upTo: 200)
        else { return false }
        guard files.values.allSatisfy(\.isSound), kept.values.allSatisfy(\.isSound),
            coming.values.allSatisfy(Manifest.isSound), leaving.values.allSatisfy(Manifest.isSound),
            paths.allSatisfy(Manifest.isOurs), feeds.keys.allSatisfy(Manifest.isOurs),
            feeds.values.allSatisfy(\.isSound)
        else { return false }
        return Manifest.conflict(Set(files.keys).union(kept.keys)) == nil
    }

    private static func isSound(_ entries: [Entry]) -> Bool {
        (1...100).contains(entries.count) && entries.allSatisfy(\.isSound)
    }

    /// Whether a publish could have brought a file with this path.
    static func isOurs(_ path: String) -> Bool {
        RelativePath.isSafe(path) && Names.mayTravel(path)
    }

    /// Whether a text is one line of some length, without control characters.
    static func isPlain(_ text: String, upTo length: Int) -> Bool {
        text.utf8.count <= length
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// A path that would be both a file and a folder.
    static func conflict(_ paths: Set<String>) -> String? {
        for path in paths {
            for folder in RelativePath.folders(of: path) where paths.contains(String(folder)) {
                return String(folder)
            }
        }
        return nil
    }
}

extension Manifest.Entry {
    fileprivate var isSound: Bool {
        size >= 0 && (publishes.map { (0...10_000).contains($0) } ?? true)
            && SHA256.isDigest(sha256)
    }
}

extension FeedIDs {
    /// Whether it holds nothing that a list should not: long texts, control characters.
    var isSound: Bool {
        entries.count <= 100_000 && Manifest.isPlain(id ?? "", upTo: 4000)
            && entries.allSatisfy {
                Manifest.isPlain($0.key, upTo: 4000) && Manifest.isPlain($0.value, upTo: 4000)
            }
    }
}

extension Manifest: Decodable {
    private enum CodingKeys: String, CodingKey {
        case version, site, build, tool, feeds, coming, leaving, kept, files
    }

    public init(from decoder: any Decoder) throws {
        let read = try decoder.container(keyedBy: CodingKeys.self)
        site = try read.decode(String.self, forKey: .site)
        build = try read.decode(String.self, forKey: .build)
        tool = try read.decode(String.self, forKey: .tool)
        feeds = try read.decode([String: FeedIDs].self, forKey: .feeds)
        kept = try read.decode([String: Entry].self, forKey: .kept)
        files = try read.decode([String: Entry].self, forKey: .files)
        switch try read.decode(Int.self, forKey: .version) {
        case 1:
            let open =
                try read.decode([String].self, forKey: .coming)
                + read.decode([String].self, forKey: .leaving)
            guard open.isEmpty else { throw Unknown() }
            (coming, leaving) = ([:], [:])
        case Manifest.version:
            coming = try read.decode([String: [Entry]].self, forKey: .coming)
            leaving = try read.decode([String: [Entry]].self, forKey: .leaving)
        default: throw Unknown()
        }
    }

    private struct Unknown: Error {}
}
