import Markup

/// The host of a picture, as security headers and `image_hosts` name it: `images.example.org`,
/// with its port if it is not the usual one.
enum ImageHost {
    /// The host of a whole address.
    static func named(by link: Link) -> String? {
        let text = link.text
        guard let slashes = text.firstRange(of: "://") else { return nil }
        let authority = text[slashes.upperBound...].prefix { !"/?#".contains($0) }.lowercased()
        // Security headers send `http:` to `https:`, whose port it is then.
        for port in [":443", ":80"] where authority.hasSuffix(port) {
            return String(authority.dropLast(port.count))
        }
        return authority.hasSuffix(":") ? String(authority.dropLast()) : authority
    }

    /// A host as an editor names it, perhaps with a port, or with `*.` all hosts under one; nil
    /// where it is none.
    static func ascii(_ text: String) -> String? {
        let isAny = text.hasPrefix("*.")
        let parts = text.dropFirst(isAny ? 2 : 0).split(
            separator: ":", omittingEmptySubsequences: false)
        guard let name = parts.first, parts.count <= 2, let host = HostName.ascii(String(name))
        else { return nil }
        guard parts.count == 2 else { return (isAny ? "*." : "") + host }
        let port = parts[1]
        guard !port.isEmpty, port.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return (isAny ? "*." : "") + host + ":" + port
    }

    /// Whether a host is one of those that settings name.
    static func isAllowed(_ host: String, by names: [String]) -> Bool {
        names.contains { name in
            name == host || name.hasPrefix("*.") && host.hasSuffix(name.dropFirst())
        }
    }
}
