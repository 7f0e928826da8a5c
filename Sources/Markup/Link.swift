/// An address that may stand in `href` or `src`.
///
/// Made only by an initialiser that checks it, so a `javascript:` address cannot reach a page.
/// The bytes are a percent-encoded URI reference; they are not HTML yet.
public struct Link: Sendable, Hashable {
    /// The address, ASCII.
    public let bytes: [UInt8]

    /// What an address is for: a reader follows an anchor, the browser fetches an image unasked, and a
    /// film or a sound.
    public enum Use: Sendable { case anchor, image, media }

    /// The address `text`, or nil where it is not one that a page may carry.
    ///
    /// Allowed are `https:`, `http:`, relative addresses and fragments; for anchors also
    /// `mailto:` and `tel:`. Of the fields of a `mailto:` the harmless ones stay: its subject, its
    /// keywords and its body. A host is written in ASCII. A scheme-relative `//host` becomes `https://host`.
    /// Refused are every other scheme, user names and passwords, and characters that show an
    /// address as something else (NUL, controls that turn the direction of writing).
    public init?(_ text: String, for use: Use = .anchor) {
        self.init(Array(text.utf8), for: use)
    }

    /// The address in UTF-8 `text`, or nil where it is not one that a page may carry.
    public init?(_ text: [UInt8], for use: Use = .anchor) {
        guard let clean = Link.normalised(text) else { return nil }
        var address = clean.starts(with: [0x2F, 0x2F]) ? Array("https:".utf8) + clean : clean
        guard let scheme = Link.scheme(of: address) else {
            bytes = Link.percentEncoded(address, keeping: Link.standsInURI)
            return
        }
        guard Link.allows(address, scheme, for: use) else { return nil }
        switch scheme {
        case "mailto": address = Link.withHarmlessFields(address)
        case "https", "http": address = Link.withASCIIHost(address)
        default: break
        }
        bytes = Link.percentEncoded(address, keeping: Link.standsInURI)
    }

    /// An address within the site: `path` is taken as a path, whatever characters it holds.
    ///
    /// - Parameter path: UTF-8, begins with `/`; not percent-encoded. Of several slashes at its
    ///   beginning one stays: two would lead to another host.
    public init(path: String) {
        let isRooted = path.utf8.first == UInt8(ascii: "/")
        self = Link(encoded: isRooted ? [UInt8(ascii: "/")] : []).appending(path: path)
    }

    /// A part of the page that the link stands on: `#content`.
    public init(fragment id: String) {
        bytes =
            [UInt8(ascii: "#")] + Link.percentEncoded(Array(id.utf8), keeping: Link.standsInPath)
    }

    /// The address as a string.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether it names a host, and so may lead away from this site.
    public var isAbsolute: Bool { Link.scheme(of: bytes) != nil }

    /// This address with a part of the page named: `/a/#s1`.
    public func fragment(_ id: String) -> Link { appending(Link(fragment: id)) }

    /// `address` follows this one: a base and a path within it.
    ///
    /// - Precondition: this link ends in `/` or the other begins with it.
    public func appending(_ address: Link) -> Link { Link(encoded: bytes + address.bytes) }

    /// This address, which ends in `/`, and a path under it, whatever characters that holds.
    ///
    /// - Parameter path: UTF-8, not percent-encoded; slashes at its beginning are dropped.
    public func appending(path: String) -> Link {
        var path = path
        return path.withUTF8 { path in
            let slashes = path.prefix { $0 == UInt8(ascii: "/") }.count
            let path = UnsafeBufferPointer(rebasing: path[slashes...])
            var address: [UInt8] = []
            address.reserveCapacity(bytes.count + path.count)
            address.append(contentsOf: bytes)
            Link.append(path, keeping: Link.standsInPath, to: &address)
            return Link(encoded: address)
        }
    }

    private init(encoded: [UInt8]) { bytes = encoded }
}

extension Link {
    /// Without what browsers strip (controls, spaces at the ends), or nil where it must not pass.
    private static func normalised(_ text: [UInt8]) -> [UInt8]? {
        guard !text.contains(0), !turnsDirection(text) else { return nil }
        if text.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) { return text }
        let visible = text.filter { $0 >= 0x20 && $0 != 0x7F }
        guard let first = visible.firstIndex(where: { $0 != 0x20 }),
            let last = visible.lastIndex(where: { $0 != 0x20 })
        else { return [] }
        return Array(visible[first...last])
    }

    /// Whether it holds one of U+202A–202E or U+2066–2069.
    private static func turnsDirection(_ text: [UInt8]) -> Bool {
        guard text.contains(0xE2) else { return false }
        return String(decoding: text, as: UTF8.self).unicodeScalars.contains {
            (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        }
    }

    private static func allows(_ address: [UInt8], _ scheme: String, for use: Use) -> Bool {
        let rest = address[(scheme.utf8.count + 1)...]
        switch (scheme, use) {
        case ("https", _), ("http", _):
            guard rest.starts(with: [0x2F, 0x2F]) else { return false }
            let authority = rest.dropFirst(2).prefix { !Link.endsAuthority.contains($0) }
            return !authority.isEmpty && !authority.contains(UInt8(ascii: "@"))
        case ("mailto", .anchor): return true
        case ("tel", .anchor):
            return rest.allSatisfy { "+0123456789-.() ".utf8.contains($0) }
        default:
            return false
        }
    }

    /// The scheme in lower case, or nil for a relative address.
    static func scheme(of address: [UInt8]) -> String? {
        let end = address.firstIndex { $0 == 0x3A || $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
        guard let end, address[end] == UInt8(ascii: ":") else { return nil }
        if address.starts(with: "https:".utf8) { return "https" }
        return String(decoding: address[..<end], as: UTF8.self).lowercased()
    }

    /// What ends the host of an address, with its port.
    static let endsAuthority = ASCII("/?#")

    /// Which bytes stand as they are: unreserved and reserved characters of RFC 3986 and `%`.
    /// Brackets stand in hosts only and are encoded.
    private static let standsInURI = ASCII(
        "!#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")

    /// The same without what would end a path.
    private static let standsInPath = standsInURI.without("?#%:")

    /// Percent-encodes every byte that does not stand as it is.
    private static func percentEncoded(_ text: [UInt8], keeping stands: ASCII) -> [UInt8] {
        if text.allSatisfy(stands.contains) { return text }
        var encoded: [UInt8] = []
        encoded.reserveCapacity(text.count * 3)
        text.withUnsafeBufferPointer { append($0, keeping: stands, to: &encoded) }
        return encoded
    }

    private static func append(
        _ text: UnsafeBufferPointer<UInt8>, keeping stands: ASCII, to encoded: inout [UInt8]
    ) {
        if text.allSatisfy(stands.contains) { return encoded.append(contentsOf: text) }
        let digits: StaticString = "0123456789ABCDEF"
        for byte in text {
            if stands.contains(byte) {
                encoded.append(byte)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(digits.utf8Start[Int(byte >> 4)])
                encoded.append(digits.utf8Start[Int(byte & 15)])
            }
        }
    }
}
