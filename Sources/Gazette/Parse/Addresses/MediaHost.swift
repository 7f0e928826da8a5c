import Markup

/// A host that browsers load something from without being asked.
struct MediaHost: Sendable, Hashable {
    /// As security headers and `image_hosts` name it: `images.example.org`, with its port if it is
    /// not the usual one.
    let name: String
    let use: Link.Use

    /// The host of a whole address.
    init?(of link: Link, for use: Link.Use) {
        guard let name = MediaHost.name(in: link.text) else { return nil }
        (self.name, self.use) = (name, use)
    }

    private static func name(in text: String) -> String? {
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

    /// Whether it is one of those that settings name, which are for pictures.
    func isAllowed(by names: [String]) -> Bool {
        use == .image
            && names.contains { other in
                other == name || other.hasPrefix("*.") && name.hasSuffix(other.dropFirst())
            }
    }
}
