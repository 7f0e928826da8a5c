import Files
import Foundation

/// Reading what is on a target. Whoever can write there may have written it: nothing in it is
/// taken that a publish would not have written, and whatever is refused is refused as a whole.
extension Manifest {
    /// In bytes.
    static let largest = 256 << 20
    static let mostFiles = 1_000_000

    /// Reads what a target holds; nil where it is not a manifest that this version understands.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= Manifest.largest,
            let read = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)), read.isSound
        else { return nil }
        self = read
    }

    private var isSound: Bool {
        guard max(files.count, kept.count, coming.count, leaving.count) <= Manifest.mostFiles,
            feeds.count <= 100_000, Manifest.isPlain(site, upTo: 2000),
            build.isEmpty || Manifest.isBuild(build),
            Manifest.isPlain(tool, upTo: 200)
        else { return false }
        guard files.values.allSatisfy(\.isSound), kept.values.allSatisfy(\.isSound),
            coming.values.allSatisfy(Manifest.isSound), leaving.values.allSatisfy(Manifest.isSound),
            paths.allSatisfy(Manifest.isOurs), feeds.keys.allSatisfy(Manifest.isOurs),
            feeds.values.allSatisfy(\.isSound)
        else { return false }
        return Manifest.conflict(Array(Set(files.keys).union(kept.keys))) == nil
    }

    private static func isSound(_ entries: [Entry]) -> Bool {
        (1...100).contains(entries.count) && entries.allSatisfy(\.isSound)
    }

    /// Whether a publish could have brought a file with this path.
    static func isOurs(_ path: String) -> Bool {
        RelativePath.isSafe(path) && Names.mayTravel(path)
            && Names.depth(path) < Names.mostParts
    }

    /// Whether a text is one line of some length, without control characters.
    static func isPlain(_ text: String, upTo length: Int) -> Bool {
        text.utf8.count <= length
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    /// Whether a text can be a build's digest.
    static func isBuild(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.utf8.allSatisfy(isNameByte)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// A path that would be both a file and a folder.
    static func conflict(_ paths: [String]) -> String? {
        // Where a slash comes before everything else, what is in a folder comes right after it.
        let slash = UInt8(ascii: "/")
        let sorted = paths.map { Array($0.utf8) }.sorted {
            $0.lexicographicallyPrecedes($1) { left, right in
                left != right && right != slash && (left == slash || left < right)
            }
        }
        for (path, next) in zip(sorted, sorted.dropFirst())
        where next.count > path.count && next[path.count] == slash && next.starts(with: path) {
            return String(decoding: path, as: UTF8.self)
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
