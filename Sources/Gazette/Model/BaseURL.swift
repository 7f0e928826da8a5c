/// Where the site stands: `https://example.org/daily/`.
public struct BaseURL: Sendable, Hashable {
    /// `https://example.org`, without a slash at the end.
    public let origin: Link
    /// `/` or `/daily/`: begins and ends with a slash, not percent-encoded. No part of it is empty,
    /// so no address made with it begins with two slashes, which would lead to another host.
    public let path: String
    /// Its host, in ASCII and without a port.
    let host: String
    /// The address of the home page from the root of the host, and the whole of it.
    private let local, whole: Link

    /// Reads an address with a host and perhaps a path: nothing in it is empty, hidden or left out.
    public init?(_ text: String) {
        guard let slashes = text.firstRange(of: "://"),
            ["http", "https"].contains(text[..<slashes.lowerBound].lowercased())
        else { return nil }
        let rest = text[slashes.upperBound...]
        let authority = rest.prefix { $0 != "/" }
        guard let host = BaseURL.authority(authority),
            let origin = Link(text[..<slashes.upperBound].lowercased() + host),
            let path = BaseURL.path(rest.dropFirst(authority.count))
        else { return nil }
        self.init(origin: origin, path: path)
    }

    /// What `gazette new` writes, for an editor to replace.
    public static let placeholder = "https://your-site.example/"

    /// Stands in for an address that is missing; no site is built with it.
    public static let anywhere = BaseURL(path: "/")

    private init(origin: Link, path: String) {
        (self.origin, self.path, local) = (origin, path, Link(path: path))
        whole = origin.appending(local)
        host = String(origin.text.drop { $0 != "/" }.dropFirst(2).prefix { $0 != ":" })
    }

    private init(path: String) {
        (origin, self.path, local) = (Link(path: path), path, Link(path: path))
        whole = local
        host = ""
    }

    /// What a path of the site is put under: empty, or `/daily`.
    public var prefix: String { String(path.dropLast()) }

    /// The address of a path within the site, `articles/…/`, from the root of the host.
    public func link(_ path: String) -> Link { local.appending(path: path) }

    /// The address, from the root of the host, of something that an editor named.
    func link(_ written: Link) -> Link {
        guard written.bytes.first == UInt8(ascii: "/"), path != "/" else { return written }
        return Link(path: prefix).appending(written)
    }

    /// The whole address of something that an editor named.
    func absolute(_ written: Link) -> Link {
        let link = link(written)
        if link.isAbsolute { return link }
        let isRooted = link.bytes.first == UInt8(ascii: "/")
        return (isRooted ? origin : whole).appending(link)
    }

    /// The whole address of a path within the site.
    public func absolute(_ path: String) -> Link { whole.appending(path: path) }
}
