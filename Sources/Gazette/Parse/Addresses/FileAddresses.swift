import Markdown
import Markup

/// What came of the addresses in one file, beside what is written on its page.
struct FileAddresses: Sendable {
    /// The files that its addresses may mean, whether they are there or not. While none of them
    /// comes, goes or changes, the addresses mean what they did.
    private(set) var tried: [String] = []
    /// Addresses that lead nowhere, as written.
    private(set) var dead: [Dead] = []
    /// The site's own pictures that it shows, by their files.
    private(set) var pictures: [String] = []
    /// Hosts of what browsers load, each once for pictures and once for films and sounds, with the
    /// place of the first.
    private(set) var hosts: [(host: MediaHost, place: Place)] = []

    /// An address that leads nowhere.
    struct Dead: Sendable {
        var written: String
        var use: Link.Use
        var place: Place
    }

    /// Takes note of an address and of what it means.
    mutating func note(
        _ written: String, _ use: Link.Use, _ reading: AddressResolver.Reading, at place: Place
    ) {
        switch reading.meaning {
        case .whole(let link):
            if use != .anchor, let host = MediaHost(of: link, for: use) { note(host, at: place) }
            return
        case .refused: return
        case .page: break
        case .fixed(let file), .attached(let file):
            if use == .image { pictures.append(file) }
        case .path:
            if use != .anchor { dead.append(Dead(written: written, use: use, place: place)) }
        case .barred, .nothing:
            dead.append(Dead(written: written, use: use, place: place))
        }
        tried += reading.tried
    }

    private mutating func note(_ host: MediaHost, at place: Place) {
        if !hosts.contains(where: { $0.host == host }) { hosts.append((host, place)) }
    }

    mutating func take(_ other: FileAddresses) {
        tried += other.tried
        dead += other.dead
        pictures += other.pictures
        for (host, place) in other.hosts { note(host, at: place) }
    }
}
