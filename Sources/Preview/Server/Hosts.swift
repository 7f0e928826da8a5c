/// The names under which a preview answers.
///
/// A page of somebody else's may have its name lead to this machine, and would then read drafts as
/// its own pages (DNS rebinding). It cannot choose the `Host` that the browser sends, though.
struct Hosts: Sendable {
    /// What the server listens on.
    let bound: String

    /// - Parameter bound: an address of this machine, `127.0.0.1` or `0.0.0.0`.
    init(bound: String) { self.bound = bound }

    /// Whether nobody but this machine reaches it.
    var isLoopback: Bool { Hosts.isLoopback(bound) }

    /// Whether a request for `host` may be answered.
    ///
    /// - Parameter host: as in the request's field: a name or an address, perhaps with a port.
    func allow(_ host: String) -> Bool {
        guard let name = Hosts.name(host) else { return false }
        if Hosts.isLoopback(name) || name == bound.lowercased() { return true }
        // An address is nobody's name, so that no name server can make it lead elsewhere.
        return !isLoopback && Hosts.isAddress(name)
    }

    /// Whether a page of `origin` may open a socket at `host`.
    func allow(origin: String?, at host: String) -> Bool {
        guard let origin else { return true }
        return origin.lowercased() == "http://" + host.lowercased()
    }

    /// Without its port; nil where there is something else behind it.
    private static func name(_ host: String) -> String? {
        let isBracketed = host.hasPrefix("[")
        let name =
            isBracketed ? host.dropFirst().prefix { $0 != "]" } : host.prefix { $0 != ":" }
        var rest = host[name.endIndex...]
        if isBracketed, rest.popFirst() != "]" { return nil }
        guard
            rest.isEmpty || rest == ":"
                || rest.first == ":" && isNumber(rest.dropFirst(), UInt16.self)
        else {
            return nil
        }
        return name.utf8.allSatisfy(isPart) ? name.lowercased() : nil
    }

    /// Letters, digits and what is between them in names and addresses.
    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"): true
        default: false
        }
    }

    private static func isLoopback(_ name: String) -> Bool {
        name == "localhost" || name.hasSuffix(".localhost") || name == "::1"
            || name.hasPrefix("127.") && isAddress(name)
    }

    /// Digits alone: Swift reads `+1` and `-0` too.
    private static func isNumber(_ text: Substring, _ type: (some FixedWidthInteger).Type) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } && type.init(text) != nil
    }

    private static func isAddress(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 4, parts.allSatisfy({ isNumber($0, UInt8.self) }) { return true }
        return name.contains(":") && name.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
}
