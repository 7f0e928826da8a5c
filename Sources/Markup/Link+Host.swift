extension Link {
    /// A web address with its host in ASCII, as browsers send it; the address itself where that
    /// is so already, or where no browser would take the host.
    static func withASCIIHost(_ address: [UInt8]) -> [UInt8] {
        guard let colon = address.firstIndex(of: UInt8(ascii: ":")) else { return address }
        let start = colon + 3
        let end = address[start...].firstIndex(where: Link.endsAuthority.contains) ?? address.count
        let authority = address[start..<end]
        guard authority.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "%") }) else {
            return address
        }
        let host = authority.prefix { $0 != UInt8(ascii: ":") }
        let name = PercentEncoding.decoded(String(decoding: host, as: UTF8.self))
        guard let ascii = HostName.ascii(name) else { return address }
        return address[..<start] + Array(ascii.utf8) + address[host.endIndex...]
    }

    /// The address as people read it, its host in its own script. It is for text only.
    public var readable: String {
        guard let start = hostStart else { return text }
        let host = bytes[start...].prefix { !":/?#".utf8.contains($0) }
        let name = String(decoding: host, as: UTF8.self)
        return String(decoding: bytes[..<start], as: UTF8.self) + HostName.readable(name)
            + String(decoding: bytes[host.endIndex...], as: UTF8.self)
    }

    /// The host of a web address as people read it, in its own script and without `www.`, with its
    /// port; nil for every other address. It is for text only.
    public var host: String? { authority.map { HostName.readable($0) } }

    /// The same as it stands in the address, without the port.
    public var asciiHost: String? {
        authority.map { name in
            name.prefix { $0 != ":" }
                .filter { $0.isLetter || $0.isNumber || ".-".contains($0) }
        }
    }

    /// Where the host of a web address begins; nil for every other address.
    private var hostStart: Int? {
        guard let scheme = Link.scheme(of: bytes), scheme == "https" || scheme == "http",
            bytes.count > scheme.utf8.count + 3
        else { return nil }
        return scheme.utf8.count + 3
    }

    private var authority: String? {
        guard let start = hostStart else { return nil }
        let host = bytes[start...].prefix { !Link.endsAuthority.contains($0) }
        let name = String(decoding: host, as: UTF8.self).lowercased()
        return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    }
}
