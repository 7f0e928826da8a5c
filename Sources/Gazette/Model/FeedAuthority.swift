import Markup

/// Whose names the ids in feeds are (RFC 4151): `example.org,2026`.
public struct FeedAuthority: Sendable, Hashable {
    /// In ASCII.
    public let host: String
    /// A year in which the host was the site's; nil where nothing is said about it.
    public let year: Int?

    /// Reads `example.org` or `example.org,2026`.
    init?(_ text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let name = parts.first, parts.count <= 2, let host = HostName.ascii(String(name))
        else { return nil }
        self.host = host
        guard parts.count == 2 else {
            year = nil
            return
        }
        guard let day = Day(parts[1] + "-01-01"), day.year >= 1983 else { return nil }
        year = day.year
    }
}
