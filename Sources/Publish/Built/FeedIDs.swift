import Foundation

/// The permanent names in a feed. Where one changes, every reader's program shows old news as new.
public struct FeedIDs: Codable, Sendable, Equatable {
    /// Of the feed itself.
    public var id: String?
    /// Of its entries, by their addresses.
    public var entries: [String: String]

    /// Reads Atom, RSS or a JSON feed; nil where it is none of them.
    init?(_ bytes: [UInt8]) {
        let head = String(decoding: bytes.prefix(400), as: UTF8.self)
        if head.contains("<feed") {
            self.init(parts: FeedIDs.parts(bytes, at: "<entry"), id: "id")
        } else if head.contains("<rss") {
            self.init(parts: FeedIDs.parts(bytes, at: "<item"), id: "guid")
        } else if head.contains("jsonfeed.org/version") {
            self.init(json: bytes)
        } else {
            return nil
        }
    }

    private init(parts: [[UInt8]], id: String) {
        self.id = parts.first.flatMap { FeedIDs.element(id, in: $0) }
        let entries = parts.dropFirst().compactMap { part -> (String, String)? in
            guard let name = FeedIDs.element(id, in: part) else { return nil }
            let address = FeedIDs.alternate(part) ?? FeedIDs.element("link", in: part)
            return address.map { ($0, name) }
        }
        self.entries = Dictionary(entries) { first, _ in first }
    }

    private init?(json bytes: [UInt8]) {
        struct Feed: Decodable {
            struct Item: Decodable {
                var id: String
                var url: String?
            }
            var feedURL: String?
            var items: [Item]

            enum CodingKeys: String, CodingKey {
                case feedURL = "feed_url"
                case items
            }
        }
        guard let feed = try? JSONDecoder().decode(Feed.self, from: Data(bytes)) else { return nil }
        id = feed.feedURL
        let pairs = feed.items.compactMap { item in item.url.map { ($0, item.id) } }
        entries = Dictionary(pairs) { first, _ in first }
    }

    /// What is in the first element with a name; as it is written.
    static func element(_ name: String, in bytes: [UInt8]) -> String? {
        guard let open = bytes.firstRange(of: Array("<\(name)".utf8)),
            let start = bytes[open.upperBound...].firstIndex(of: UInt8(ascii: ">")),
            let end = bytes[start...].firstRange(of: Array("</\(name)>".utf8))
        else { return nil }
        return String(decoding: bytes[(start + 1)..<end.lowerBound], as: UTF8.self)
    }

    private static func alternate(_ part: [UInt8]) -> String? {
        guard let link = part.firstRange(of: Array("rel=\"alternate\"".utf8)),
            let start = part[link.upperBound...].firstRange(of: Array("href=\"".utf8))
        else { return nil }
        return String(
            decoding: part[start.upperBound...].prefix { $0 != UInt8(ascii: "\"") },
            as: UTF8.self)
    }

    /// What is before the first entry, and each entry.
    private static func parts(_ bytes: [UInt8], at mark: String) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        var rest = bytes[...]
        while let next = rest.dropFirst().firstRange(of: Array(mark.utf8)) {
            parts.append(Array(rest[..<next.lowerBound]))
            rest = rest[next.lowerBound...]
        }
        return parts + [Array(rest)]
    }
}
