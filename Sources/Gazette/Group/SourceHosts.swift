import Markup

/// Finds the declared source that an address is of: the one with its host, and of several the one
/// whose path it lies under.
struct SourceHosts {
    private var byPlace: [String: Int] = [:]
    private var hosts: Set<String> = []

    init(_ sources: [Source]) {
        for (index, source) in sources.enumerated() {
            guard let link = source.link, let place = SourceHosts.places(of: link).first else {
                continue
            }
            if byPlace[place] == nil { byPlace[place] = index }
            if let host = link.host { hosts.insert(host) }
        }
    }

    /// - Parameter host: the link's own.
    func source(of link: Link, at host: String) -> Int? {
        guard hosts.contains(host) else { return nil }
        for place in SourceHosts.places(of: link) {
            if let source = byPlace[place] { return source }
        }
        return nil
    }

    /// How many folders of an address are looked at.
    private static let deepest = 8

    /// The host with the path of an address, then with less and less of it, then alone.
    private static func places(of link: Link) -> [String] {
        guard let host = link.host else { return [] }
        let bytes = link.bytes
        guard let start = bytes.firstIndex(of: UInt8(ascii: "/")), start + 2 < bytes.count else {
            return [host]
        }
        let path = bytes[(start + 2)...].drop { !"/?#".utf8.contains($0) }
            .prefix { !"?#".utf8.contains($0) }
        let folders = path.split(separator: UInt8(ascii: "/")).prefix(deepest)
        return (0...folders.count).reversed().map { count in
            folders.prefix(count).reduce(host) {
                $0 + "/" + String(decoding: $1, as: UTF8.self)
            }
        }
    }
}
